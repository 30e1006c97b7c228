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
        RuleIds.RequiredFieldMissing => First(finding.Value?.Span, WholeOf(root)),
        RuleIds.ValueNotInEnum => First(finding.Value!.Span, finding.Field?.NameSpan, WholeOf(root)),
        RuleIds.OnFailureIncomplete => First(finding.Value?.Span, finding.Cause!.Value.Span, finding.Cause.NameSpan, WholeOf(root)),
        _ => First(finding.Cause?.NameSpan, WholeOf(root)),
    };

    private static TextSpan WholeOf(PayloadObject root) => First(root.Find("type")?.Value.Span, root.Start);

    private static TextSpan First(params TextSpan?[] spans) => spans.FirstOrDefault(static span => span is { IsEmpty: false }) ?? default;
}
