using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Answers;

/// <summary>A fault in code that reads answers, ready to be told.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Span">What to underline.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
/// <param name="Fixes">The corrections, the best one first.</param>
internal sealed record AnswerFinding(DiagnosticDescriptor Rule, TextSpan Span, object[] Arguments, ImmutableArray<FixOption> Fixes)
{
    /// <summary>Whether a CI server takes it for an error.</summary>
    public bool IsCertain { get; init; }

    /// <summary>How certain it is that the value is what the API sent for an action.</summary>
    public AnswerCertainty Source { get; init; } = AnswerCertainty.Certain;

    /// <summary>Whether it is only a hint, for the value may be newer than what is known.</summary>
    public bool IsHint { get; init; }
}
