using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Buddy.Analyzers.CodeFixes.Verification;

/// <summary>Finds code that reads a member and would get another result if the member held null in place of <c>false</c> or 0.</summary>
internal static class MemberReads
{
    /// <summary>Whether there is such code in the solution.</summary>
    public static async Task<bool> NoticeNullAsync(ISymbol member, Solution solution, CancellationToken cancellationToken)
    {
        foreach (var place in (await SymbolFinder.FindReferencesAsync(member, solution, cancellationToken).ConfigureAwait(false)).SelectMany(static symbol => symbol.Locations))
        {
            if (await place.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
                continue;

            var name = root.FindNode(place.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            if (!IsWritten(name) && !IsComparedWithOther(name) && name.FirstAncestorOrSelf<CrefSyntax>() is null)
                return true;
        }

        return false;
    }

    private static bool IsWritten(SyntaxNode name) =>
        (Whole(name) is var whole && whole.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == whole)
        || name.Ancestors().OfType<InvocationExpressionSyntax>().Any(static call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" })
        || name is not ExpressionSyntax; // a declaration, such as a record's parameter

    /// <summary>Whether it is only compared with a value that neither null nor the default is.</summary>
    private static bool IsComparedWithOther(SyntaxNode name) => Whole(name) switch
    {
        { Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison } whole =>
            IsOther(comparison.Left == whole ? comparison.Right : comparison.Left),
        { Parent: IsPatternExpressionSyntax pattern } => IsOther(pattern.Pattern),
        { Parent: NameColonSyntax { Parent: SubpatternSyntax pattern } } => IsOther(pattern.Pattern),
        _ => false,
    };

    private static SyntaxNode Whole(SyntaxNode name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax access } => access,
        _ => name,
    };

    private static bool IsOther(SyntaxNode value) => value switch
    {
        ConstantPatternSyntax constant => IsOther(constant.Expression),
        UnaryPatternSyntax not => IsOther(not.Pattern),
        LiteralExpressionSyntax literal => literal.Token.Value is true || (literal.IsKind(SyntaxKind.NumericLiteralExpression) && literal.Token.ValueText != "0"),
        _ => false,
    };
}
