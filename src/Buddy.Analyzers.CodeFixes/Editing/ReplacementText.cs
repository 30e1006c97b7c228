using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Writes a value in the place of an expression, in the type that stands there.</summary>
internal static class ReplacementText
{
    /// <summary>The new text, or null where the place cannot take the value.</summary>
    public static string? Of(ExpressionSyntax expression, JsonNode json, ReadContext context)
    {
        var type = context.Model.GetTypeInfo(expression, context.CancellationToken).Type;
        var text = type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType
            ? OfEnum(expression, json, enumType, context)
            : IsText(type, json) || TargetType.IsAny(expression, context) ? UntypedValue.Of(json, new MemberSpelling(context.Format)) : null;

        return text is null ? null : NameBefore(expression) + text;
    }

    /// <summary><c>name = </c> where the expression has given its name to a member, as in <c>new { trigger_time }</c>; else nothing.</summary>
    public static string NameBefore(ExpressionSyntax expression) =>
        expression.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } && NameOf(expression) is { } name ? $"{name} = " : "";

    private static bool IsText(ITypeSymbol? type, JsonNode json) => type is { SpecialType: SpecialType.System_String } && json.Kind == JsonKind.String;

    private static string? OfEnum(ExpressionSyntax expression, JsonNode json, INamedTypeSymbol type, ReadContext context)
    {
        var member = MemberTaking(expression, context);
        if (member is { ContainingType: { } owner } && context.Cache.TypeOf(owner, context) is { } dto)
            context = context with { Format = dto.Format };

        return TypedValue.EnumMember(json.Text, type, member, expression.SpanStart, context);
    }

    /// <summary>The member that the expression is given to: assigned, or as the argument of a positional property.</summary>
    private static ISymbol? MemberTaking(ExpressionSyntax expression, ReadContext context)
    {
        for (var node = expression.Parent; node is not null and not StatementSyntax; node = node.Parent)
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment:
                    return context.Model.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol;
                case ArgumentSyntax when context.Operation(node) is IArgumentOperation { Parameter: { } parameter }:
                    return parameter.ContainingType.GetMembers()
                        .FirstOrDefault(member => member is IPropertySymbol && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            }
        }

        return null;
    }

    private static string? NameOf(ExpressionSyntax projection) => projection switch
    {
        IdentifierNameSyntax name => name.Identifier.Text,
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
        _ => null,
    };
}
