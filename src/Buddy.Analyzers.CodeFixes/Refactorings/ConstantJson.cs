using System.Globalization;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>Writes a payload all of whose values are constant expressions as JSON. What stands on several lines in the code does so in the JSON.</summary>
/// <param name="model">The file.</param>
/// <param name="source">Its text.</param>
/// <param name="layout">The layout of the JSON.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class ConstantJson(SemanticModel model, SourceText source, CodeLayout layout, CancellationToken cancellationToken)
{
    private readonly SyntaxNode _root = model.SyntaxTree.GetRoot(cancellationToken);

    /// <summary>The JSON; null where a value is not constant.</summary>
    public string? Of(PayloadObject payload) => Of(payload, layout);

    private string? Of(PayloadValue value, CodeLayout at) => ExpressionAt(value.Span) is not { } expression ? null : value switch
    {
        PayloadObject { IsOpen: false } payload when payload.EffectiveFields.Length == payload.Fields.Length && IsPlain(expression) => List("{", payload.Fields.Select(field =>
            field.Presence == Presence.Always && Of(field.Value, Inside(expression, at)) is { } json ? $"{JsonString.Quote(field.Name)}: {json}" : null).ToList(), "}", expression, at),
        PayloadArray { IsOpen: false } array when IsList(expression) => List("[", array.Items.Select(item => Of(item, Inside(expression, at))).ToList(), "]", expression, at),
        ConstantValue => OfConstant(expression),
        _ => null,
    };

    private string? List(string open, List<string?> items, string close, ExpressionSyntax expression, CodeLayout at)
    {
        if (items.Contains(null))
            return null;
        if (items.Count == 0)
            return open + close;

        var isObject = open == "{";
        return IsSpread(expression) ? open + string.Join(",", items.Select(item => at.Deeper.NewLine + item)) + at.NewLine + close
            : isObject ? $"{open} {string.Join(", ", items)} {close}"
            : open + string.Join(", ", items) + close;
    }

    private CodeLayout Inside(ExpressionSyntax expression, CodeLayout at) => IsSpread(expression) ? at.Deeper : at;

    private bool IsSpread(ExpressionSyntax expression) => source.Lines.IndexOf(expression.SpanStart) != source.Lines.IndexOf(expression.Span.End);

    /// <summary>Whether the object runs no code of its own when it is created or written.</summary>
    private bool IsPlain(ExpressionSyntax expression) =>
        expression is AnonymousObjectCreationExpressionSyntax || NodeTypes.IsObject(model.GetTypeInfo(expression, cancellationToken).Type);

    /// <summary>Whether all items are written in their order: a set keeps each one once.</summary>
    private bool IsList(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken) is var type
        && (type.Type ?? type.ConvertedType) is { } collection && (collection.TypeKind == TypeKind.Array || collection.Name == "List" || NodeTypes.IsArray(collection));

    private string? OfConstant(ExpressionSyntax expression)
    {
        if (model.GetConstantValue(expression, cancellationToken) is not { HasValue: true, Value: var constant }
            || model.GetTypeInfo(expression, cancellationToken).Type is { TypeKind: TypeKind.Enum })
        {
            return null;
        }

        return constant switch
        {
            null => "null",
            string text => JsonString.Quote(text),
            char character => JsonString.Quote(character.ToString()),
            bool flag => flag ? "true" : "false",
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            double number when !double.IsNaN(number) && !double.IsInfinity(number) => number.ToString("R", CultureInfo.InvariantCulture),
            sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToString(constant, CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    private ExpressionSyntax? ExpressionAt(TextSpan span) =>
        !span.IsEmpty && _root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == span ? expression : null;
}
