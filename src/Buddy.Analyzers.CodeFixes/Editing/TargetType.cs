using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>What the place of an expression takes.</summary>
internal static class TargetType
{
    /// <summary>Whether the place takes a value of any type: a member of an anonymous object, or what is declared as <c>object</c>.</summary>
    public static bool IsAny(ExpressionSyntax expression, ReadContext context)
    {
        if (expression.Parent is AnonymousObjectMemberDeclaratorSyntax)
            return true;

        var type = expression.Parent is CastExpressionSyntax cast
            ? context.Model.GetTypeInfo(cast.Type, context.CancellationToken).Type
            : context.Model.GetTypeInfo(expression, context.CancellationToken).ConvertedType;
        return type is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic };
    }
}
