using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>
/// Converts JSON text to objects. Text that code parses becomes the node that it is parsed to; any other stays a text, which a serializer writes.
/// </summary>
internal static class TextConversions
{
    /// <summary>What the text can be converted to, the first choice first.</summary>
    /// <param name="text">A text that holds an action.</param>
    /// <param name="context">The member that is read.</param>
    /// <param name="source">The document.</param>
    public static IEnumerable<Conversion> Of(ExpressionSyntax text, ReadContext context, SourceText source)
    {
        IEnumerable<Conversion?> conversions = MustBeConstant(text) ? []
            : NodeParse.Of(text, context) is { } parse ? [OfParse(text, parse, context, source)]
            : GoesAsItIs(text, context) ? OfText(text, context, source)
            : [];
        return conversions.OfType<Conversion>();
    }

    private static IEnumerable<Conversion?> OfText(ExpressionSyntax text, ReadContext context, SourceText source)
    {
        if (Read(text, JsonDialect.None, context) is not var (json, root))
            yield break;

        var layout = CodeLayout.At(text, source);
        var holes = new HoleValues(json, context);
        if (SerializerMethod.At(text.SpanStart, context) is { } serializer)
        {
            var value = new AnonymousExpression(json, holes, layout, IsNullable(text, context)).Of(root);
            yield return Conversion.Of("Convert to an anonymous object", text, value is null ? null : $"{serializer}({value.Text})");
        }

        if (context.Model.Compilation.GetTypeByMetadataName("System.Text.Json.Nodes.JsonObject") is { } type)
        {
            var value = new NodeExpression(json, holes, layout, type, context.Model, text.SpanStart).Of(root);
            yield return Conversion.Of("Convert to 'JsonObject'", text, value is null ? null : $"{value.Text}.ToJsonString()");
        }
    }

    private static Conversion? OfParse(ExpressionSyntax text, NodeParse parse, ReadContext context, SourceText source)
    {
        var dialect = NodeTypes.IsJObject(parse.Type) ? JsonDialect.SingleQuotes : JsonDialect.None;
        if (Read(text, dialect, context) is not var (json, root) || (NodeTypes.IsJsonObject(parse.Type) && NodeReads.AreTypedIn(MemberCode.NodeAround(text), context)))
            return null;

        var call = parse.WholeFor(root.Kind);
        var value = new NodeExpression(json, new HoleValues(json, context), CodeLayout.At(call, source), parse.Type, context.Model, call.SpanStart).Of(root);
        return Conversion.Of($"Convert to '{parse.Type.Name}'", call, value?.Text);
    }

    /// <summary>The JSON with all expressions in it as holes, those too whose values are known; null where it is malformed.</summary>
    private static (LiteralText Text, JsonNode Root)? Read(ExpressionSyntax text, JsonDialect dialect, ReadContext context)
    {
        var json = AddsNumbers(text, context) ? null : LiteralText.Read(text, shape: part => TextParts.TypesOf(part, context));
        return json is not null
            && JsonReader.Read(json.Json, context.CancellationToken, dialect) is { Error: null, Root: { Kind: JsonKind.Object or JsonKind.Array } root }
            && root.Span.Length == json.Json.Text.Trim().Length
                ? (json, root)
                : null;
    }

    /// <summary>Whether a part of a sum is a sum of numbers, <c>(a + b)</c>, whose operands are no parts of the text.</summary>
    private static bool AddsNumbers(ExpressionSyntax text, ReadContext context) => text is BinaryExpressionSyntax && text.DescendantNodes().Any(node =>
        node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
        && context.Model.GetTypeInfo(sum, context.CancellationToken).Type is not { SpecialType: SpecialType.System_String });

    /// <summary>Whether the text is a string that is seen to go somewhere, and no code looks at its characters: a serializer writes others for the same JSON.</summary>
    private static bool GoesAsItIs(ExpressionSyntax text, ReadContext context)
    {
        var type = context.Model.GetTypeInfo(text, context.CancellationToken);
        return type.Type is { SpecialType: SpecialType.System_String }
            && (text is not InterpolatedStringExpressionSyntax || type.ConvertedType is { SpecialType: SpecialType.System_String or SpecialType.System_Object })
            && text.Parent is not (MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax)
            && Journey.Of(text.Span, text, context).Any(static sighting => sighting.Kind > SightingKind.Discarded);
    }

    private static bool MustBeConstant(ExpressionSyntax text) => text.Ancestors()
        .TakeWhile(static node => node is not (BlockSyntax or AnonymousFunctionExpressionSyntax or BaseTypeDeclarationSyntax))
        .Any(static node => node
            is AttributeSyntax or ParameterSyntax or SwitchLabelSyntax or PatternSyntax
            or LocalDeclarationStatementSyntax { IsConst: true }
            || (node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)));

    private static bool IsNullable(ExpressionSyntax text, ReadContext context) => context.Model.GetNullableContext(text.SpanStart).AnnotationsEnabled();
}
