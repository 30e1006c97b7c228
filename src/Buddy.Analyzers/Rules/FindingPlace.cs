using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>What a finding underlines.</summary>
internal static class FindingPlace
{
    /// <summary>The span for rule <paramref name="id"/>; the nearest thing around it where the code at hand does not write it.</summary>
    public static TextSpan Of(string id, Finding finding, PayloadObject root) => id switch
    {
        RuleIds.RequiredFieldMissing when !finding.IsIn(root) => First(finding.Owner!.Start, WholeOf(root)),
        RuleIds.RequiredFieldMissing => First(OfType(root, finding.Value), WholeOf(root)),
        RuleIds.ValueNotInEnum => First(finding.Value!.Span, finding.Field?.NameSpan, WholeOf(root)),
        RuleIds.OnFailureIncomplete => First(
            Inside(root, finding.Cause!, finding.Value), Inside(root, finding.Cause!, finding.Cause!.Value), finding.Cause.NameSpan, WholeOf(root)),
        _ => First(finding.Cause?.NameSpan, WholeOf(root)),
    };

    private static TextSpan WholeOf(PayloadObject root) => First(OfType(root, root.Find("type")?.Value), root.Start);

    private static TextSpan? OfType(PayloadObject root, PayloadValue? value) => root.Find("type") is { } type ? Inside(root, type, value) : null;

    /// <summary>What an object misses is told where it is built, not at a value that it takes from elsewhere.</summary>
    private static TextSpan? Inside(PayloadObject root, PayloadField field, PayloadValue? value) =>
        value is not null && (root.Span.Contains(value.Span) || field.Change?.Contains(value.Span) == true) ? value.Span : null;

    private static TextSpan First(params TextSpan?[] spans) => spans.FirstOrDefault(static span => span is { IsEmpty: false }) ?? default;
}
