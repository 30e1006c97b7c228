using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>Local variables that their declaration alone sets.</summary>
internal static class LocalDeclaration
{
    /// <summary>The initialiser of the local; null where it has none, or is another name for something.</summary>
    public static ExpressionSyntax? InitializerOf(ILocalSymbol local, ReadContext context) =>
        local.RefKind == RefKind.None
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken)
            is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            ? initializer
            : null;

    /// <summary>Whether other code than its declaration may give the local a value.</summary>
    public static bool IsWritten(ILocalSymbol local, ReadContext context) =>
        !local.IsConst && (context.Member is not { } code || code.UsesOf(local, context).Any(IsWritten));

    /// <summary>Whether this use of a name gives the variable another value.</summary>
    public static bool IsWritten(IdentifierNameSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        RefExpressionSyntax => true,
        _ => false,
    };
}
