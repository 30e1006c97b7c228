using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>One way to write a payload anew.</summary>
/// <param name="Title">What it is called in the menu.</param>
/// <param name="Change">The change of the document.</param>
internal sealed record Conversion(string Title, TextChange Change)
{
    /// <summary>The conversion that replaces an expression; null where there is nothing to replace it with, or comments and directives in it would be lost.</summary>
    public static Conversion? Of(string title, ExpressionSyntax replaced, string? replacement) =>
        replacement is null || HasComments(replaced) ? null : new Conversion(title, new TextChange(replaced.Span, replacement));

    private static bool HasComments(ExpressionSyntax expression) => expression.DescendantTrivia().Any(trivia =>
        expression.Span.Contains(trivia.Span) && trivia.RawKind is not ((int)SyntaxKind.WhitespaceTrivia or (int)SyntaxKind.EndOfLineTrivia));
}
