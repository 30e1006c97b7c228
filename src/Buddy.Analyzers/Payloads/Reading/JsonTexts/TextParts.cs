using System.Globalization;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.JsonTexts;

/// <summary>What the compiler knows of the expressions that a text is made of.</summary>
internal static class TextParts
{
    /// <summary>Decodes a text, with the constants that it names as part of it.</summary>
    public static LiteralText? Read(ExpressionSyntax text, ReadContext context) => Read([new TextPart(text)], context);

    /// <summary>Decodes a text that is put together from several.</summary>
    public static LiteralText? Read(IReadOnlyCollection<TextPart> parts, ReadContext context) =>
        LiteralText.Read(parts, part => ConstantOf(part, context), part => TypesOf(part, context), part => HoleFaults.Of(part, context));

    /// <summary>Whether a sum is one of texts.</summary>
    public static bool IsText(ExpressionSyntax expression, ReadContext context) =>
        !expression.IsKind(SyntaxKind.AddExpression)
        || context.Model.GetTypeInfo(expression, context.CancellationToken).Type
            is { SpecialType: SpecialType.System_String } or { Name: "ReadOnlySpan" };

    /// <summary>What the value of an expression becomes when it is written as text.</summary>
    public static JsonTypes TypesOf(ExpressionSyntax part, ReadContext context)
    {
        var types = StaticTypes.Of(context.Model.GetTypeInfo(part, context.CancellationToken).Type);
        var isWrittenBare = types != JsonTypes.None && (types == JsonTypes.Boolean || (types & ~JsonTypes.Number) == 0);
        return isWrittenBare ? types : JsonTypes.String;
    }

    /// <summary>The text of a constant, or of a variable that only its declaration sets; null where it is not known.</summary>
    public static string? ConstantOf(ExpressionSyntax part, ReadContext context)
    {
        if (context.Model.GetConstantValue(part, context.CancellationToken) is { HasValue: true, Value: var constant })
            return context.Model.GetTypeInfo(part, context.CancellationToken).Type?.TypeKind == TypeKind.Enum ? null : TextOf(constant);

        return part is NameSyntax or MemberAccessExpressionSyntax
            && context.Operation(part) is { Type.SpecialType: SpecialType.System_String } operation
            && ValueReader.Read(operation, context.Deeper()) is ConstantValue { Scalar.AsString: { } text }
            ? text
            : null;
    }

    /// <summary>What a constant is written as in every culture; null where that differs, or it is not known.</summary>
    private static string? TextOf(object? constant) => constant switch
    {
        string text => text,
        char character => character.ToString(),
        bool flag => flag.ToString(),
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToString(constant, CultureInfo.InvariantCulture) is { } number && number[0] != '-' ? number : null,
        _ => null,
    };
}
