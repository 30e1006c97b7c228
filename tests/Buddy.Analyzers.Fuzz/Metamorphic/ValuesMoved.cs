using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Metamorphic;

/// <summary>
/// <c>name = "n"</c> becomes <c>name = moved0</c>, which is declared before the statement; but for <c>type</c>, since an action that is written as a constant is what code is
/// looked at for.
/// </summary>
/// <param name="declaration">How a variable is declared.</param>
internal abstract class ValuesMoved(string declaration) : Transformation
{
    protected sealed override IEnumerable<TextChange> Changes(SyntaxNode root, SemanticModel model) => root.DescendantNodes()
        .Where(static element => KeyOf(element) is not (null or "type" or "Type"))
        .Select(ValueOf)
        .OfType<LiteralExpressionSyntax>()
        .Where(value => value.IsKind(SyntaxKind.StringLiteralExpression) && StatementOf(value) is not null && !IsInInterpolation(value))
        .Select(static (value, index) => (Value: value, Name: $"moved{index}"))
        .GroupBy(static value => StatementOf(value.Value)!)
        .SelectMany(group => group
            .Select(static moved => new TextChange(moved.Value.Span, moved.Name))
            .Append(new TextChange(new TextSpan(group.Key.SpanStart, 0), string.Concat(group.Select(moved => $"{declaration} {moved.Name} = {moved.Value}; ")))));

    private static bool IsInInterpolation(SyntaxNode value) => value.FirstAncestorOrSelf<InterpolationSyntax>() is not null;
}

/// <summary>Values in constants.</summary>
internal sealed class ValuesInConstants() : ValuesMoved("const string");

/// <summary>Values in variables that nothing else sets.</summary>
internal sealed class ValuesInLocals() : ValuesMoved("var");
