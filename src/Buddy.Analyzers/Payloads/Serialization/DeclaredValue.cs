using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// Follows names to the expression that alone gives them their value: read-only fields and properties of any class, locals and parameters, methods of
/// one expression.
/// </summary>
internal static class DeclaredValue
{
    private const int MostSteps = 8;

    /// <summary>The expression, where it stands; the given one where that is no such name.</summary>
    public static (ExpressionSyntax Expression, ReadContext Context) Of(ExpressionSyntax expression, ReadContext context)
    {
        expression = Unwrap(expression);
        for (var step = 0; step < MostSteps && Next(expression, context) is { } next; step++)
            (expression, context) = (Unwrap(next.Expression), next.Context);

        return (expression, context);
    }

    /// <summary>The expression inside parentheses, casts and <c>!</c>.</summary>
    public static ExpressionSyntax Unwrap(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Unwrap(inner.Expression),
        CastExpressionSyntax cast => Unwrap(cast.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } notNull => Unwrap(notNull.Operand),
        _ => expression,
    };

    /// <summary>The body of a method, property or accessor that is one expression, however it is written.</summary>
    public static ExpressionSyntax? BodyOf(SyntaxNode? declaration) => declaration switch
    {
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
        PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors } when accessors[0].IsKind(SyntaxKind.GetAccessorDeclaration) => BodyOf(accessors[0]),
        AccessorDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
        AccessorDeclarationSyntax { Body: { } body } => OnlyResult(body),
        BaseMethodDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
        BaseMethodDeclarationSyntax { Body: { } body } => OnlyResult(body),
        LocalFunctionStatementSyntax { ExpressionBody.Expression: { } value } => value,
        LocalFunctionStatementSyntax { Body: { } body } => OnlyResult(body),
        _ => null,
    };

    /// <summary>The initialiser of a field or property.</summary>
    public static ExpressionSyntax? InitializerOf(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };

    /// <summary>The context for reading the code of that declaration.</summary>
    public static ReadContext Inside(SyntaxNode declaration, ReadContext context) =>
        context.ForDeclaration(declaration) with { Member = MemberCode.Around(declaration) };

    private static ExpressionSyntax? OnlyResult(BlockSyntax body) => body.Statements is { Count: 1 } statements ? (statements[0] as ReturnStatementSyntax)?.Expression : null;

    private static (ExpressionSyntax Expression, ReadContext Context)? Next(ExpressionSyntax expression, ReadContext context)
    {
        if (expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 }))
            return null;

        switch (context.Model.GetSymbolInfo(expression, context.CancellationToken).Symbol)
        {
            case ILocalSymbol local when !LocalDeclaration.IsWritten(local, context) && LocalDeclaration.InitializerOf(local, context) is { } value:
                return (value, context);
            case IParameterSymbol parameter when context.ArgumentOf(parameter.OriginalDefinition) is { Operation.Syntax: ExpressionSyntax argument } given:
                return (argument, given.Context);
            case IFieldSymbol { IsReadOnly: true } field:
                return At(InitializerOf(context.DeclarationOf(field)), context);
            case IPropertySymbol { SetMethod: null, IsVirtual: false, IsAbstract: false } property
                when !GeneratedContext.IsContext(property.ContainingType) && context.DeclarationOf(property) is { } declaration: // whose Default its attribute describes
                return At(InitializerOf(declaration) ?? BodyOf(declaration), context);
            case IMethodSymbol { IsVirtual: false, IsAbstract: false, IsAsync: false } method when expression is InvocationExpressionSyntax:
                return At(BodyOf(context.DeclarationOf(method)), context);
            default:
                return null;
        }
    }

    private static (ExpressionSyntax Expression, ReadContext Context)? At(ExpressionSyntax? expression, ReadContext context) =>
        expression is null ? null : (expression, Inside(expression, context));
}
