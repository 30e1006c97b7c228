using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Takes a wrong value out of a comparison whose right value is beside it: <c>s == "SUCCESS" || s == "SUCCESSFUL"</c>.</summary>
internal static class RightBeside
{
    /// <summary>The changes that take it out; null where the right value is not beside it.</summary>
    /// <param name="wrong">The wrong value.</param>
    /// <param name="right">The right one.</param>
    /// <param name="model">The document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<TextChange>? WithoutWrong(ExpressionSyntax wrong, string right, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (wrong.Parent is InitializerExpressionSyntax items)
            return items.Expressions.Any(IsRight) ? MemberList.Of(items.OpenBraceToken, items.Expressions, items.CloseBraceToken).Change(text, [wrong], []) : null;
        if (wrong.Parent is CaseSwitchLabelSyntax { Parent: SwitchSectionSyntax section } label)
            return section.Labels.OfType<CaseSwitchLabelSyntax>().Any(other => IsRight(other.Value)) ? [new TextChange(SpanOf(label, text), "")] : null;

        // The largest part around the value whose like, with the right value, is joined to it by 'or' or '||'.
        foreach (var part in wrong.AncestorsAndSelf().TakeWhile(static node => node is ExpressionSyntax or PatternSyntax or ArgumentSyntax or ArgumentListSyntax))
        {
            if (part.Parent is { } joined && IsJoint(joined) && PartsOf(joined).Any(other => other != part && IsLike(other, part)))
                return [Without(part, joined)];
        }

        return null;

        bool IsLike(SyntaxNode other, SyntaxNode part)
        {
            var value = other.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(IsRight);
            return value is not null && SyntaxFactory.AreEquivalent(other.ReplaceNode(value, wrong), part);
        }

        bool IsRight(ExpressionSyntax expression) =>
            model.GetSymbolInfo(expression, cancellationToken).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, Name: var name }
                ? name == right
                : model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string constant } && constant == right;
    }

    private static bool IsJoint(SyntaxNode node) => node.Kind() is SyntaxKind.LogicalOrExpression or SyntaxKind.LogicalAndExpression or SyntaxKind.OrPattern or SyntaxKind.AndPattern;

    /// <summary>What the whole chain of one operator joins.</summary>
    private static IEnumerable<SyntaxNode> PartsOf(SyntaxNode joined)
    {
        while (joined.Parent is { } parent && parent.IsKind(joined.Kind()))
            joined = parent;

        return joined.DescendantNodesAndSelf(node => node == joined || node.IsKind(joined.Kind())).Where(node => !node.IsKind(joined.Kind()));
    }

    private static TextChange Without(SyntaxNode part, SyntaxNode joined)
    {
        var operands = joined.ChildNodes().ToList();
        return operands[0] == part
            ? new TextChange(TextSpan.FromBounds(part.SpanStart, operands[1].SpanStart), "")
            : new TextChange(TextSpan.FromBounds(operands[0].Span.End, part.Span.End), "");
    }

    private static TextSpan SpanOf(SwitchLabelSyntax label, SourceText text) => TextLayout.BeginsLine(label, text) && TextLayout.EndsLine(label.Span.End, text)
        ? TextSpan.FromBounds(text.Lines.GetLineFromPosition(label.SpanStart).Start, text.Lines.GetLineFromPosition(label.Span.End).EndIncludingLineBreak)
        : TextSpan.FromBounds(label.SpanStart, label.GetLastToken().FullSpan.End);
}
