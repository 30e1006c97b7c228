using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Metamorphic;

/// <summary><c>name = "n"</c> becomes <c>name = ("n")</c>.</summary>
internal sealed class ParenthesesAdded : Transformation
{
    protected override IEnumerable<TextChange> Changes(SyntaxNode root, SemanticModel model) => root.DescendantNodes()
        .Select(ValueOf)
        .OfType<LiteralExpressionSyntax>()
        .SelectMany(static value => new[] { new TextChange(new TextSpan(value.SpanStart, 0), "("), new TextChange(new TextSpan(value.Span.End, 0), ")") });
}
