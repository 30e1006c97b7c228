using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>Code that reads values of <c>JsonNode</c>: a value that was parsed gives any type that fits it, one that was created only the type that it was created of.</summary>
internal static class NodeReads
{
    /// <summary>Whether the code reads values as other types than texts and booleans.</summary>
    public static bool AreTypedIn(SyntaxNode code, ReadContext context) => code.DescendantNodes().Any(node => node switch
    {
        GenericNameSyntax { Identifier.ValueText: "GetValue" or "TryGetValue" or "GetValues" or "Deserialize", TypeArgumentList.Arguments: { Count: 1 } types } => IsTyped(types[0], context),
        IdentifierNameSyntax { Identifier.ValueText: "TryGetValue" } name => name.Parent is MemberAccessExpressionSyntax { Expression: var read } && IsNode(read, context),
        CastExpressionSyntax cast => IsNode(cast.Expression, context) && IsTyped(cast.Type, context),
        _ => false,
    });

    private static bool IsNode(ExpressionSyntax expression, ReadContext context) => NodeTypes.IsNode(context.Model.GetTypeInfo(expression, context.CancellationToken).Type);

    private static bool IsTyped(TypeSyntax written, ReadContext context) =>
        StaticTypes.WithoutNullable(context.Model.GetTypeInfo(written, context.CancellationToken).Type) is var type
        && type is not { SpecialType: SpecialType.System_String or SpecialType.System_Boolean }
        && !NodeTypes.IsNode(type);
}
