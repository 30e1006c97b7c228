using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

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

    /// <summary>Whether null can stand there without a warning of the compiler; false where that is not seen.</summary>
    public static bool TakesNull(ExpressionSyntax expression, ReadContext context)
    {
        if ((context.Model.GetNullableContext(expression.SpanStart) & NullableContext.WarningsEnabled) == 0)
            return true;

        var model = context.Model;
        return expression.Parent switch
        {
            AnonymousObjectMemberDeclaratorSyntax => true,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } => true,
            AssignmentExpressionSyntax assignment => IsNullable(TypeOf(model.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol)),
            ArgumentSyntax argument when context.Operation(argument) is IArgumentOperation { Parameter: { } parameter } =>
                IsNullable(parameter.Type),
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair
                when model.GetCollectionInitializerSymbolInfo(pair, context.CancellationToken).Symbol is IMethodSymbol { Parameters: { Length: 2 } parameters } =>
                IsNullable(parameters[1].Type),
            _ => false,
        };
    }

    private static ITypeSymbol? TypeOf(ISymbol? variable) => variable switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static bool IsNullable(ITypeSymbol? type) => type is { NullableAnnotation: not NullableAnnotation.NotAnnotated };
}
