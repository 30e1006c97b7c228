using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.JsonTexts;

/// <summary>Turns JSON that was read into payload values; each stands at its token in the source, quotes included.</summary>
internal sealed class JsonTextValues(LiteralText text, ExpressionSyntax expression, ReadContext context)
{
    /// <summary>An object with all that is in it.</summary>
    public PayloadObject Object(JsonNode node) => new(
        node.Members.Where(static member => !member.NameHasHole).Select(member => Field(member, node)).ToImmutableArray(),
        node.MayHaveMore,
        text.ToSource(node.Span),
        text.ToSource(new TextSpan(node.Span.Start, 1)));

    /// <summary>A field; text in a hole between the fields may end the object and begin another one.</summary>
    private PayloadField Field(JsonMember member, JsonNode owner) => new(member.Name, text.ToSource(member.NameSpan), Value(member.Value))
    {
        Repetition = owner.MayHaveMore ? Repetition.Unknown : Repetition.IsWritten,
    };

    private PayloadValue Value(JsonNode node)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        return node.Kind switch
        {
            JsonKind.Object => Object(node),
            JsonKind.Array => new PayloadArray(node.Items.Select(Value).ToImmutableArray(), node.MayHaveMore, text.ToSource(node.Span)),
            JsonKind.String => String(node),
            JsonKind.Number => Number(node),
            JsonKind.Boolean => new ConstantValue(JsonScalar.Of(node.Text == "true"), text.ToSource(node.Span)),
            JsonKind.Null => new ConstantValue(JsonScalar.Null, text.ToSource(node.Span)),
            JsonKind.Hole => Unknown(node, text.Json.Holes[node.HoleIndex!.Value].BareTypes),
            _ => Opaque(node),
        };
    }

    private UnknownValue Opaque(JsonNode node)
    {
        if (text.Json.Text[node.Span.Start] is '{' or '[')
            context.Budget?.Note(ReadGaps.Size); // else it is broken, or glued to a hole
        return Unknown(node, JsonTypes.Any);
    }

    private PayloadValue String(JsonNode node)
    {
        if (OfWholeHole(node) is { } value)
            return value;

        return node.HasHole || TemplateMark.IsOne(node.Text)
            ? Unknown(node, JsonTypes.String)
            : new ConstantValue(JsonScalar.Of(node.Text), text.ToSource(node.Span));
    }

    private PayloadValue Number(JsonNode node) =>
        decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new ConstantValue(JsonScalar.Of(number), text.ToSource(node.Span))
            : Unknown(node, JsonTypes.Number);

    /// <summary>The C# string that stands as a hole alone between the quotes, so that what is known of it is known of the field.</summary>
    private PayloadValue? OfWholeHole(JsonNode node)
    {
        if (expression is LiteralExpressionSyntax || node.Span.Length <= 2)
            return null;

        var content = text.ToSource(TextSpan.FromBounds(node.Span.Start + 1, node.Span.End - 1));
        if (text.ToSource(new TextSpan(node.Span.Start, 1)) == content)
            return null; // a constant that brings its own quotes
        if (PartAt(content) is not { } part || context.Operation(part) is not { Type.SpecialType: SpecialType.System_String } operation)
            return null;

        var value = ValueReader.Read(operation, context.Deeper());
        return value.Types == JsonTypes.String ? value : null; // null is written as nothing
    }

    private ExpressionSyntax? PartAt(TextSpan source)
    {
        var part = expression.Span.Contains(source) ? expression.FindNode(source, getInnermostNodeForTie: true) : null;
        if (part?.Span != source)
            return null;

        return part switch
        {
            InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => WithoutParentheses(hole.Expression),
            LiteralExpressionSyntax or InterpolatedStringExpressionSyntax => null,
            _ => part as ExpressionSyntax,
        };
    }

    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;
        return expression;
    }

    private UnknownValue Unknown(JsonNode node, JsonTypes types) => new(types, text.ToSource(node.Span));
}
