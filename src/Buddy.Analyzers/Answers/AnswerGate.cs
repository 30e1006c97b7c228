using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Answers;

/// <summary>Says by names alone, without binding, whether code may compare a field of an answer with constants.</summary>
internal static class AnswerGate
{
    /// <summary>The kinds of syntax that compare.</summary>
    public static readonly SyntaxKind[] Kinds =
    [
        SyntaxKind.EqualsExpression,
        SyntaxKind.NotEqualsExpression,
        SyntaxKind.IsPatternExpression,
        SyntaxKind.SwitchStatement,
        SyntaxKind.SwitchExpression,
        SyntaxKind.InvocationExpression,
    ];

    /// <summary>Whether the node may compare a value with constant texts.</summary>
    /// <param name="node">A node of one of the <see cref="Kinds"/>.</param>
    public static bool MayCompare(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => MayBeText(binary.Left) && MayBeText(binary.Right),
        InvocationExpressionSyntax { Expression: var method, ArgumentList.Arguments.Count: >= 1 and <= 3 } => NameOf(method) is "Equals" or "Contains" or "ValueEquals",
        InvocationExpressionSyntax => false,
        IsPatternExpressionSyntax { Pattern: var pattern } => HasText(pattern),
        _ => true,
    };

    /// <summary>Those of the nodes that are worth binding.</summary>
    /// <param name="comparisons">Nodes for which <see cref="MayCompare"/> holds.</param>
    /// <param name="code">The member that they stand in.</param>
    /// <param name="catalog">What is known of answers.</param>
    public static IReadOnlyList<SyntaxNode> Select(IReadOnlyCollection<SyntaxNode> comparisons, SyntaxNode code, ActionCatalog catalog)
    {
        var mentioned = new HashSet<Vocabulary.Word>(NamesIn(code).SelectMany(catalog.Answers.FindShortened));
        if (mentioned.Count == 0)
            return [];

        // Everyday names stand in any code; where one is compared with what is nearly a value of its field, the rest may say whose it is.
        var isWorthIt = NamesIn(code).Any(name => catalog.Answers.FindListed(name) is { } field && AnswerVocabulary.IsUnusual(field.Name))
            || comparisons.Any(node => MayReadField(node, catalog.Answers) && MayMisspell(mentioned, node, code));
        return isWorthIt ? comparisons.OrderBy(static node => node.SpanStart).ThenBy(static node => node.Span.End).ToList() : [];
    }

    /// <summary>All that may be the name of a field: identifiers and texts, of a path its end.</summary>
    private static IEnumerable<string> NamesIn(SyntaxNode node) => node.DescendantTokens()
        .Where(static token => token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken && token.ValueText.Length > 0)
        .Select(static token => token.ValueText.Substring(token.ValueText.LastIndexOf('.') + 1));

    /// <summary>Whether the node names a field, or a variable that may hold one.</summary>
    private static bool MayReadField(SyntaxNode node, AnswerVocabulary answers) =>
        node is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax }
        || Operands(node).Any(static operand => operand is IdentifierNameSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax)
        || NamesIn(node).SelectMany(answers.FindShortened).Any();

    private static IEnumerable<ExpressionSyntax> Operands(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => [binary.Left, binary.Right],
        IsPatternExpressionSyntax test => [test.Expression],
        SwitchStatementSyntax choice => [choice.Expression],
        SwitchExpressionSyntax choice => [choice.GoverningExpression],
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Select(static argument => argument.Expression)
            .Concat(call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } ? [receiver] : []),
        _ => [],
    };

    /// <summary>Whether the node compares with a text or name that is nearly a value of one of the fields, or is a switch over such values.</summary>
    private static bool MayMisspell(HashSet<Vocabulary.Word> fields, SyntaxNode node, SyntaxNode code)
    {
        var isSwitch = node is SwitchStatementSyntax or SwitchExpressionSyntax;
        return NamesIn(node).Concat(DeclarationsOf(node, code).SelectMany(NamesIn)).Distinct(StringComparer.Ordinal).Any(name =>
            fields.Any(field => NearestAnswer.Of(name, field) is { } nearest && (isSwitch || nearest != name)));
    }

    /// <summary>The variables in the member, and the fields of its type, that the node names.</summary>
    private static IEnumerable<VariableDeclaratorSyntax> DeclarationsOf(SyntaxNode node, SyntaxNode code)
    {
        var names = new HashSet<string>(node.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText), StringComparer.Ordinal);
        var fields = code.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Members.OfType<FieldDeclarationSyntax>().SelectMany(static field => field.Declaration.Variables) ?? [];
        return code.DescendantNodes().OfType<VariableDeclaratorSyntax>().Concat(fields).Where(variable => variable.Initializer is not null && names.Contains(variable.Identifier.ValueText));
    }

    private static bool MayBeText(ExpressionSyntax operand) => operand.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression or SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.CharacterLiteralExpression
            or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression or SyntaxKind.UnaryMinusExpression or SyntaxKind.TypeOfExpression
            or SyntaxKind.DefaultExpression => false,
        _ => true,
    };

    private static bool HasText(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax { Expression: var constant } => MayBeText(constant),
        BinaryPatternSyntax binary => HasText(binary.Left) || HasText(binary.Right),
        UnaryPatternSyntax negated => HasText(negated.Pattern),
        ParenthesizedPatternSyntax parenthesized => HasText(parenthesized.Pattern),
        RecursivePatternSyntax { PropertyPatternClause.Subpatterns: { Count: > 0 } parts } => parts.Any(static part => HasText(part.Pattern)),
        _ => false,
    };

    private static string? NameOf(ExpressionSyntax method) => method switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
