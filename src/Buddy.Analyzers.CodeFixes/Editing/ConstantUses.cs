using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Tells whether all code that uses a constant uses it for the same thing, so that its declaration can be corrected.</summary>
internal static class ConstantUses
{
    /// <summary>Whether every use gives the value to the same field, or compares it with the same one, as <paramref name="place"/> does.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="place">The use that is to be corrected.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<bool> AreAlikeAsync(ISymbol constant, ExpressionSyntax place, Solution solution, CancellationToken cancellationToken)
    {
        var purpose = PurposeOf(place);
        foreach (var use in (await SymbolFinder.FindReferencesAsync(constant, solution, cancellationToken).ConfigureAwait(false)).SelectMany(static symbol => symbol.Locations))
        {
            if (await use.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root)
                return false;

            var name = root.FindNode(use.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            if (name.FirstAncestorOrSelf<CrefSyntax>() is not null || (name.SyntaxTree.IsEquivalentTo(place.SyntaxTree) && place.Span.Contains(name.Span)))
                continue;
            if (name.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is { Value: var value, Parent: VariableDeclaratorSyntax declarator } && value == Whole(name))
            {
                // Another constant hands the value on.
                if (await use.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
                    && model.GetDeclaredSymbol(declarator, cancellationToken) is IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }
                    && model.GetDeclaredSymbol(declarator, cancellationToken) is { } other
                    && await AreAlikeAsync(other, place, solution, cancellationToken).ConfigureAwait(false))
                {
                    continue;
                }

                return false;
            }

            if (purpose is null || !await IsSentOrComparedAsync(name, use.Document, cancellationToken).ConfigureAwait(false) || Whole(name) is not ExpressionSyntax expression || PurposeOf(expression) is not { } another || !SpellingComparer.Instance.Equals(purpose, another))
                return false;
        }

        return true;
    }

    /// <summary>Whether the use is no part of an object that is made for something else than an action.</summary>
    private static async Task<bool> IsSentOrComparedAsync(SyntaxNode use, Document document, CancellationToken cancellationToken)
    {
        if (!use.Ancestors().Any(static ancestor => ancestor is AnonymousObjectMemberDeclaratorSyntax or InitializerExpressionSyntax))
            return true;
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return false;

        var file = Configuration.Of(document.Project.AnalyzerOptions, cancellationToken).Of(model.SyntaxTree);
        return PayloadAround.Of(use, PayloadAround.ContextAt(use, model, file, cancellationToken)) is var (payload, _) && ActionRecognition.Of(payload, file.Catalog) is not null;
    }

    /// <summary>The field that takes the value or that it is compared with; null for any other use.</summary>
    private static string? PurposeOf(ExpressionSyntax expression)
    {
        SyntaxNode value = expression;
        while (value.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or CastExpressionSyntax or SwitchExpressionArmSyntax
            || value.Parent is SwitchExpressionSyntax choice && choice.GoverningExpression != value
            || value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression })
        {
            if (value.Parent is ConditionalExpressionSyntax conditional && conditional.Condition == value)
                return null;

            value = value.Parent;
        }

        return value.Parent switch
        {
            AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } name } => "=" + name.Name.Identifier.ValueText,
            AnonymousObjectMemberDeclaratorSyntax => "=" + LastName(expression),
            AssignmentExpressionSyntax assignment when assignment.Right == value => KeyOf(assignment.Left) is { } key ? "=" + key : null,
            InitializerExpressionSyntax { Expressions: { Count: 2 } pair } when pair[1] == value => TextOf(pair[0]) is { } key ? "=" + key : null,
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments } } argument when arguments[1] == argument && TextOf(arguments[0].Expression) is { } key => "=" + key,
            _ => ComparedWith(value) is { } field ? "?" + field : null,
        };
    }

    private static string? ComparedWith(SyntaxNode value)
    {
        while (value.Parent is PatternSyntax)
            value = value.Parent;

        return value.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
                LastName(comparison.Left == value ? comparison.Right : comparison.Left),
            IsPatternExpressionSyntax pattern => LastName(pattern.Expression),
            SubpatternSyntax { NameColon: { } name } => name.Name.Identifier.ValueText,
            SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => LastName(choice.Expression),
            SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => LastName(choice.GoverningExpression),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } } => LastName(arguments[0].Expression),
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: var arguments, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } called } } } argument =>
                arguments.Select(static other => other.Expression).Prepend(called.Expression).Where(other => other != argument.Expression).Select(LastName).FirstOrDefault(static name => name is not null and not "string"),
            _ => null,
        };
    }

    private static SyntaxNode Whole(SyntaxNode name)
    {
        while (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
            name = access;

        return name;
    }

    private static string? KeyOf(ExpressionSyntax assigned) => assigned switch
    {
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => TextOf(arguments[0].Expression),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => TextOf(arguments[0].Expression),
        MemberAccessExpressionSyntax or IdentifierNameSyntax => LastName(assigned),
        _ => null,
    };

    private static string? TextOf(ExpressionSyntax key) => key is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => TextOf(arguments[0].Expression),
        PostfixUnaryExpressionSyntax unary => LastName(unary.Operand),
        ParenthesizedExpressionSyntax parenthesized => LastName(parenthesized.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => LastName(call.Expression),
        _ => null,
    };
}
