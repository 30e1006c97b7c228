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
    public static LiteralText? Read(ExpressionSyntax text, ReadContext context) =>
        LiteralText.Read(text, part => ConstantOf(part, context), part => TypesOf(part, context));

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
    private static string? ConstantOf(ExpressionSyntax part, ReadContext context)
    {
        if (context.Model.GetConstantValue(part, context.CancellationToken) is { HasValue: true, Value: var constant })
            return constant as string;

        return part is NameSyntax or MemberAccessExpressionSyntax
            && context.Operation(part) is { Type.SpecialType: SpecialType.System_String } operation
            && ValueReader.Read(operation, context.Deeper()) is ConstantValue { Scalar.AsString: { } text }
            ? text
            : null;
    }
}
