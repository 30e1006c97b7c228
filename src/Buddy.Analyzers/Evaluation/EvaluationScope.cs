using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>Where the evaluator stands: what a finding says beside the keyword that failed.</summary>
internal sealed record EvaluationScope(
    PayloadObject? Owner,
    Schema OwnerSchema,
    PayloadField? Field = null,
    PayloadField? Cause = null,
    bool IsDependent = false,
    bool IsHint = false,
    int Depth = 0)
{
    /// <summary>More <c>$ref</c>s and subschemas within each other than any schema of use has.</summary>
    public const int MaxDepth = 256;

    public EvaluationScope Deeper(bool isHint) => this with { IsHint = IsHint || isHint, Depth = Depth + 1 };

    /// <summary>Whether the field is taken as sent here: what hangs on it is judged.</summary>
    public bool Takes(PayloadField? field) => field is not null && field == Cause;

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
        IsHint = IsHint || schema.IsHint,
    };
}
