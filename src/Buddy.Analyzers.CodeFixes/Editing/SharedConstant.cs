using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>A constant that a value merely names: it is corrected where it is declared, which corrects all its uses.</summary>
/// <param name="Name">The constant.</param>
/// <param name="Document">The document that declares it: not always the one that uses it.</param>
/// <param name="Literal">The literal that it is declared as.</param>
internal sealed record SharedConstant(string Name, Document Document, LiteralExpressionSyntax Literal)
{
    /// <summary>A constant may name another one; more steps than this lead nowhere.</summary>
    private const int MostSteps = 16;

    /// <summary>Whether the expression names a constant, a <c>static readonly</c> field or a constant local.</summary>
    public static bool IsNamedBy(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        SymbolOf(expression, model, cancellationToken) is not null;

    /// <summary>Whether other code uses the constant for something else, so that only the place itself can be corrected.</summary>
    public bool IsUsedElsewhere { get; private init; }

    /// <summary>
    /// The constant that the expression names; null where no code of the user's declares it, or not as a text literal: <c>nameof</c>,
    /// sums and interpolations depend on something else.
    /// </summary>
    public static async Task<SharedConstant?> OfAsync(ExpressionSyntax expression, Document document, CancellationToken cancellationToken)
    {
        var place = expression;
        var solution = document.Project.Solution;
        for (var step = 0; step < MostSteps; step++)
        {
            if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
                || SymbolOf(expression, model, cancellationToken) is not { } symbol
                || symbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
                || document.Project.Solution.GetDocument(reference.SyntaxTree) is not { } declaring
                || await GeneratedCode.IsInAsync(declaring, cancellationToken).ConfigureAwait(false)
                || await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not VariableDeclaratorSyntax { Initializer.Value: { } value })
            {
                return null;
            }

            if (value is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
            {
                var areAlike = await ConstantUses.AreAlikeAsync(symbol, place, solution, cancellationToken).ConfigureAwait(false);
                return new SharedConstant(symbol.Name, declaring, literal) { IsUsedElsewhere = !areAlike };
            }

            (expression, document) = (value, declaring);
        }

        return null;
    }

    private static ISymbol? SymbolOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(expression, cancellationToken).Symbol is { } symbol
            and (IFieldSymbol { ContainingType.TypeKind: not TypeKind.Enum } or ILocalSymbol { IsConst: true }) ? symbol : null;
}
