using System.Text;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>The values of a JSON text that expressions make, or are a part of.</summary>
/// <param name="text">The text, with all expressions in it as holes.</param>
/// <param name="context">The member that is read.</param>
internal sealed class HoleValues(LiteralText text, ReadContext context)
{
    /// <summary>Parts of the names of what makes text ready for JSON: a serializer would do so once more.</summary>
    private static readonly string[] Preparing = ["escap", "encod", "json", "serializ", "replac"];

    private static readonly LiteralForm Interpolated = new(LiteralKind.Regular, Dollars: 1);

    /// <summary>A JSON string: a literal, an interpolated string, or the expression that it is.</summary>
    public WrittenValue? OfString(JsonNode node)
    {
        if (JsonExpression.Literal(node.Text) is not { } literal)
            return null;
        if (node.HoleIndex is null)
            return new WrittenValue(literal, "string");

        var parts = node.Text.Split(JsonText.HoleCharacter);
        var holes = HolesIn(node);
        if (holes.Count != parts.Length - 1 || holes.Exists(IsPrepared))
            return null;

        return node.Text.Length == 1 && ClausesOf(holes[0]).Length == 0 && TypeOf(holes[0]) is { SpecialType: SpecialType.System_String } && IsNeverNull(holes[0])
            ? new WrittenValue(holes[0].ToString(), "string")
            : new WrittenValue(Interpolation(parts, holes), "string");
    }

    /// <summary>An expression outside quotes: an integer, which a serializer writes as text does. Other types differ: <c>True</c> is no JSON.</summary>
    public WrittenValue? OfBare(JsonNode node)
    {
        var hole = text.Holes[node.HoleIndex!.Value];
        return TypeOf(hole) is { } type && IsInteger(type.SpecialType) && ClausesOf(hole).Length == 0
            ? new WrittenValue(hole.ToString(), type.ToDisplayString())
            : null;
    }

    /// <summary>Whether an expression in the string is a date.</summary>
    public bool HasDate(JsonNode node) => node.HoleIndex is not null && HolesIn(node).Exists(hole => TypeOf(hole) is { Name: "DateTime" or "DateTimeOffset" });

    private List<ExpressionSyntax> HolesIn(JsonNode node) =>
        text.Holes.Skip(node.HoleIndex!.Value).Take(text.Json.Holes.Count(hole => node.Span.Contains(hole.Position))).ToList();

    private static string Interpolation(string[] parts, List<ExpressionSyntax> holes)
    {
        var written = new StringBuilder("$\"").Append(LiteralEncoder.Encode(parts[0], Interpolated));
        for (var i = 0; i < holes.Count; i++)
        {
            written.Append('{').Append(InBraces(holes[i])).Append(ClausesOf(holes[i])).Append('}');
            written.Append(LiteralEncoder.Encode(parts[i + 1], Interpolated));
        }

        return written.Append('"').ToString();
    }

    private static bool IsInteger(SpecialType type) => type
        is SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64;

    /// <summary>
    /// Whether what the expression gives may be JSON already: its value is known and has to be read as JSON, or what makes it is named so, or writes quotes itself.
    /// </summary>
    private bool IsPrepared(ExpressionSyntax hole)
    {
        if (TextParts.ConstantOf(hole, context) is { } known)
            return known.Any(static character => character is '"' or '\\' || char.IsControl(character));

        return Prepares(hole)
            || (TypeOf(hole) is { } type && IsOfPreparing(type.Name))
            || (DeclarationOf(hole) is { } declaration && Prepares(declaration));
    }

    private static bool Prepares(SyntaxNode node) => node.DescendantTokens().Any(static token => token.IsKind(SyntaxKind.IdentifierToken)
        ? IsOfPreparing(token.ValueText)
        : token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax && token.ValueText.IndexOfAny(['"', '\\']) >= 0);

    private static bool IsOfPreparing(string name) => Array.Exists(Preparing, part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Where the local variable is declared that the expression names; null for any other expression.</summary>
    private SyntaxNode? DeclarationOf(ExpressionSyntax hole) =>
        context.Model.GetSymbolInfo(hole, context.CancellationToken).Symbol is ILocalSymbol local ? context.DeclarationOf(local) : null;

    /// <summary>Whether the expression is certain to be a text, for null is an empty text in a text, and null as a value.</summary>
    private bool IsNeverNull(ExpressionSyntax hole) => hole switch
    {
        _ when context.Model.GetNullableContext(hole.SpanStart).WarningsEnabled() =>
            context.Model.GetTypeInfo(hole, context.CancellationToken).Nullability.FlowState == NullableFlowState.NotNull,
        ParenthesizedExpressionSyntax { Expression: var inner } => IsNeverNull(inner),
        ConditionalExpressionSyntax { WhenTrue: var first, WhenFalse: var second } => IsNeverNull(first) && IsNeverNull(second),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: var right } => right is ThrowExpressionSyntax || IsNeverNull(right),
        BinaryExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        _ => TextParts.ConstantOf(hole, context) is not null || context.Model.GetSymbolInfo(hole, context.CancellationToken).Symbol
            is IMethodSymbol { ReturnNullableAnnotation: NullableAnnotation.NotAnnotated }
            or IPropertySymbol { NullableAnnotation: NullableAnnotation.NotAnnotated }
            or IFieldSymbol { NullableAnnotation: NullableAnnotation.NotAnnotated },
    };

    private ITypeSymbol? TypeOf(ExpressionSyntax hole) => context.Model.GetTypeInfo(hole, context.CancellationToken).Type;

    /// <summary>The expression as a part of an interpolated string, where a colon begins the format.</summary>
    private static string InBraces(ExpressionSyntax hole) =>
        hole is ParenthesizedExpressionSyntax || !hole.DescendantTokens().Any(static token => token.IsKind(SyntaxKind.ColonToken) || token.IsKind(SyntaxKind.ColonColonToken))
            ? hole.ToString()
            : $"({hole})";

    /// <summary>The alignment and the format behind the expression.</summary>
    private static string ClausesOf(ExpressionSyntax hole) =>
        hole.Parent is InterpolationSyntax interpolation ? $"{interpolation.AlignmentClause}{interpolation.FormatClause}" : "";
}
