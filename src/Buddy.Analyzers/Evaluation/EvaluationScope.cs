using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>Where the evaluator stands: what a finding says beside the keyword that failed.</summary>
/// <param name="Owner">The object whose fields are looked at.</param>
/// <param name="OwnerSchema">What it is judged by as a whole.</param>
/// <param name="Field">The field whose value is looked at.</param>
/// <param name="Cause">The field that brought the condition.</param>
/// <param name="IsDependent">Whether there is a condition.</param>
/// <param name="Cap">How sure a fact is at most, by what refers to the schema.</param>
/// <param name="Depth">How many schemas are around this one.</param>
internal sealed record EvaluationScope(
    PayloadObject? Owner,
    Schema OwnerSchema,
    PayloadField? Field = null,
    PayloadField? Cause = null,
    bool IsDependent = false,
    FactLevels Cap = default,
    int Depth = 0)
{
    /// <summary>More <c>$ref</c>s and subschemas within each other than any schema of use has.</summary>
    public const int MaxDepth = 256;

    public EvaluationScope Deeper() => this with { Depth = Depth + 1 };

    /// <summary>The scope of what the <c>$ref</c> of a schema refers to.</summary>
    public EvaluationScope Behind(Schema reference) => reference.Levels == FactLevels.Certain ? this : this with { Cap = Cap.And(reference.Levels.ForTarget()) };

    /// <summary>The scope of a value inside: all that is said of it is as sure at most as that there is such a value.</summary>
    public EvaluationScope Inside() => Cap == FactLevels.Certain ? this : this with { Cap = FactLevels.All(Cap.Of("type")) };

    /// <summary>Whether the field is taken as sent here: what hangs on it is judged.</summary>
    public bool Takes(PayloadField? field) => field is not null && field == Cause;

    /// <summary>How sure it is what a keyword of a schema states.</summary>
    public FactLevel LevelOf(string keyword, Schema schema) => Cap.Of(keyword).And(schema.Levels.Of(keyword));

    public Finding Finding(string keyword, Schema schema, PayloadValue? value = null) => new()
    {
        Keyword = keyword,
        Schema = schema,
        Owner = Owner,
        OwnerSchema = OwnerSchema,
        Field = Field,
        Value = value,
        Cause = Cause,
        IsDependent = IsDependent,
        Level = Evaluation.Finding.IsAboutFact(keyword) ? LevelOf(keyword, schema) : FactLevel.Error,
    };
}
