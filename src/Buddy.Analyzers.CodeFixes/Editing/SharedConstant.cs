using Buddy.Analyzers.Payloads.Readers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Finds where a value is written that an expression merely names.</summary>
internal static class SharedConstant
{
    /// <summary>
    /// The expression itself; for a constant or <c>static readonly</c> field or a local constant the initialiser of its declaration, so that all its uses
    /// are corrected; null where that stands in another file.
    /// </summary>
    public static ExpressionSyntax? DeclarationOf(ExpressionSyntax expression, ReadContext context)
    {
        var symbol = context.Model.GetSymbolInfo(expression, context.CancellationToken).Symbol;
        if (symbol is not (IFieldSymbol { ContainingType.TypeKind: not TypeKind.Enum } or ILocalSymbol { IsConst: true }))
            return expression;

        return context.DeclarationOf(symbol)
            is VariableDeclaratorSyntax { Initializer.Value: { } initializer } && initializer.SyntaxTree == expression.SyntaxTree
            ? initializer
            : null;
    }
}
