using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Readers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Writes a value in the place of an expression, in the type that stands there.</summary>
internal static class ReplacementText
{
    /// <summary>The new text, or null where the place cannot take the value.</summary>
    public static string? Of(ExpressionSyntax expression, JsonNode json, ReadContext context)
    {
        var type = context.Model.GetTypeInfo(expression, context.CancellationToken).Type;
        var text = type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType
            ? TypedValue.EnumMember(json.Text, enumType, MemberTaking(expression, context), expression.SpanStart, context)
            : type is { SpecialType: SpecialType.System_String } ? UntypedValue.Of(json) : null;

        // new { trigger_time } takes its name from the expression.
        return expression.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member && NameOf(member.Expression) is { } name && text is not null
            ? $"{name} = {text}"
            : text;
    }

    private static ISymbol? MemberTaking(ExpressionSyntax expression, ReadContext context) =>
        expression.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Left: { } left }
            ? context.Model.GetSymbolInfo(left, context.CancellationToken).Symbol
            : null;

    private static string? NameOf(ExpressionSyntax projection) => projection switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        _ => null,
    };
}
