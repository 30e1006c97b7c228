using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>What the evaluator says of a payload, as text: <c>No</c> and a line for each finding.</summary>
/// <remarks>
/// A line is <c>keyword place = value lacks a, b because of c (details)</c>; the place is <c>$</c> for the payload itself, the value is its text,
/// and <c>hint</c> or <c>if sent</c> stands before the keyword where they are true.
/// </remarks>
internal sealed class Verdict
{
    private readonly PayloadObject _root;
    private readonly string _text;
    private readonly PayloadEvaluation _evaluation;

    private Verdict(Schema schema, string text)
    {
        _text = text;
        _root = PayloadSketch.FromJson(text);
        _evaluation = PayloadEvaluation.Of(schema, _root, CancellationToken.None);
    }

    public ImmutableArray<Finding> Findings => _evaluation.Findings;

    /// <summary>The verdict of a schema, written as JSON, on a payload as <see cref="PayloadSketch.FromJson"/> takes it.</summary>
    public static Verdict Of(string schema, string payload) => new(TestSchema.Of(schema), payload);

    /// <summary>The verdict of the shipped schema of an action type.</summary>
    public static Verdict OfAction(string type, string payload) => new(ActionCatalog.Shipped.SchemaOf(type), payload);

    public void Is(string truth, params string[] findings) =>
        Assert.Equal(string.Join('\n', findings.Prepend(truth)), ToString());

    public override string ToString() => string.Join('\n', Findings.Select(Describe).Prepend(_evaluation.Truth.ToString()));

    private string Describe(Finding finding)
    {
        var line = (finding.IsHint ? "hint " : "") + (finding.IsConditional ? "if sent " : "") + finding.Keyword + " " + Place(finding);
        if (finding.Value is { } value)
            line += " = " + _text.Substring(value.Span.Start, value.Span.Length);
        if (!finding.Missing.IsEmpty)
            line += " lacks " + string.Join(", ", finding.Missing);
        if (finding.Cause is { } cause)
            line += " because of " + cause.Name;
        if (!finding.Details.IsEmpty)
            line += " (" + string.Join("; ", finding.Details.Select(Describe)) + ")";
        return line;
    }

    private string Place(Finding finding)
    {
        var owner = PathOf(finding.Owner!, _root, "$") ?? throw new InvalidOperationException("the owner is not in the payload");
        return finding.Field is { } field && finding.Owner!.EffectiveFields.Contains(field) ? owner + "." + field.Name : owner;
    }

    private static string? PathOf(PayloadObject wanted, PayloadValue value, string path)
    {
        if (value == wanted)
            return path;

        var children = value switch
        {
            PayloadObject parent => parent.Fields.Select(field => (field.Value, path + "." + field.Name)),
            PayloadArray array => array.Items.Select((item, index) => (item, $"{path}[{index}]")),
            ChoiceValue choice => choice.Alternatives.Select((alternative, index) => (alternative, $"{path}({index})")),
            _ => [],
        };
        return children.Select(child => PathOf(wanted, child.Item1, child.Item2)).FirstOrDefault(static found => found is not null);
    }
}
