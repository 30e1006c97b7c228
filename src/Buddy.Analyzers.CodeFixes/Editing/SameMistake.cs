using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>The mistake of one object as another object has it, with its own correction.</summary>
/// <param name="Option">The correction.</param>
/// <param name="Place">What the finding underlines.</param>
/// <param name="Root">The expression that creates the payload.</param>
internal sealed record SameMistake(FixOption Option, TextSpan Place, TextSpan Root)
{
    /// <summary>The mistake in the object that the expression creates; null where it is not made there, or corrected otherwise.</summary>
    public static SameMistake? In(ExpressionSyntax creation, RequestedFix fix, ReadContext context, UserOptions options)
    {
        if (PayloadAround.Of(creation, context) is not var (payload, root))
            return null;

        foreach (var finding in PayloadFindings.Of(payload, context.Catalog, context.CancellationToken))
        {
            var rule = PayloadRules.Of(finding);
            if (rule?.Descriptor.Id != fix.Diagnostic.Id || finding.Without(fix.Diagnostic.Id, options) is not { } told || told.Owner?.Span != creation.Span)
                continue;
            if (rule.FixesOf(told).FirstOrDefault(option => IsAlike(option, fix.Option)) is { } same)
                return new SameMistake(same, rule.PlaceOf(told, payload.Root), root.Span);
        }

        return null;
    }

    private static bool IsAlike(FixOption option, FixOption other) =>
        option.Kind == other.Kind && option.Key == other.Key && option.Fields.Select(static field => field.Name).SequenceEqual(other.Fields.Select(static field => field.Name));
}
