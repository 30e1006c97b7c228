using Microsoft.CodeAnalysis.CSharp;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares a tree that code built with the tree that the parser makes of its text.</summary>
internal static class TreeComparison
{
    /// <summary>The first difference in words; <see langword="null"/> if there is none.</summary>
    public static string? FindDifference(SyntaxNodeOrToken built, SyntaxNodeOrToken parsed, CodeActionValidationMode mode)
    {
        if (built.RawKind != parsed.RawKind || built.IsMissing != parsed.IsMissing)
        {
            return $"{Name(built)} where {Name(parsed)} is parsed";
        }

        return built.AsNode() is { } node
            ? FindDifference(node, parsed.AsNode()!, mode)
            : FindDifference(built.AsToken(), parsed.AsToken(), mode);
    }

    private static string? FindDifference(SyntaxNode built, SyntaxNode parsed, CodeActionValidationMode mode)
    {
        var (children, expected) = (built.ChildNodesAndTokens(), parsed.ChildNodesAndTokens());
        return children.Count != expected.Count
            ? $"{Name(built)} has {children.Count} children where {expected.Count} are parsed"
            : children.Zip(expected, (child, other) => FindDifference(child, other, mode))
                .FirstOrDefault(difference => difference is not null);
    }

    private static string? FindDifference(SyntaxToken built, SyntaxToken parsed, CodeActionValidationMode mode)
        => built.Text != parsed.Text || built.ValueText != parsed.ValueText || !Equals(built.Value, parsed.Value)
            ? $"{Name(built)} of value '{built.Value}' where {Name(parsed)} of value '{parsed.Value}' is parsed"
            : mode == CodeActionValidationMode.Full && !SameTrivia(built, parsed)
                ? $"other trivia around {Name(built)}"
                : null;

    private static bool SameTrivia(SyntaxToken built, SyntaxToken parsed)
        => Trivia(built.LeadingTrivia).SequenceEqual(Trivia(parsed.LeadingTrivia))
            && Trivia(built.TrailingTrivia).SequenceEqual(Trivia(parsed.TrailingTrivia));

    private static IEnumerable<(int, string)> Trivia(SyntaxTriviaList list)
        => list.Select(trivia => (trivia.RawKind, trivia.ToFullString()));

    private static string Name(SyntaxNodeOrToken item) => $"{item.Kind()} '{item}'{(item.IsMissing ? " (missing)" : "")}";
}
