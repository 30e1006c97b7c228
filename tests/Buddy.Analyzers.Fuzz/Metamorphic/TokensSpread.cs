using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Metamorphic;

/// <summary>
/// A comment and a line break behind every token but those of interpolated strings, and those before the parameters of local functions: the compiler takes
/// <c>static extern void</c> at the end of a line for a variable without a name.
/// </summary>
internal sealed class TokensSpread : Transformation
{
    protected override IEnumerable<TextChange> Changes(SyntaxNode root, SemanticModel model) => root.DescendantTokens()
        .Where(static token => !token.IsKind(SyntaxKind.EndOfFileToken) && !token.TrailingTrivia.Any(SyntaxKind.SingleLineCommentTrivia))
        .Where(static token => token.Parent!.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is null)
        .Where(static token => token.Parent!.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is not { } function || token.SpanStart >= function.ParameterList.SpanStart)
        .Select(static token => new TextChange(new TextSpan(token.Span.End, 0), " /* note */\n"));
}
