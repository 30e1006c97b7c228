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
        var mentioned = FieldsIn(code, catalog.Answers);
        if (mentioned.Count == 0)
            return [];

        var isUnusual = mentioned.Any(static field => AnswerVocabulary.IsUnusual(field.Name));
        return comparisons
            .Where(node => MayReadField(node, catalog.Answers) && (isUnusual || mentioned.Any(field => MentionsValueOf(field, node))))
            .OrderBy(static node => node.SpanStart).ThenBy(static node => node.Span.End)
            .ToList();
    }

    private static HashSet<Vocabulary.Word> FieldsIn(SyntaxNode node, AnswerVocabulary answers)
    {
        var fields = new HashSet<Vocabulary.Word>();
        foreach (var token in node.DescendantTokens())
        {
            if (token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken && answers.FindListed(token.ValueText) is { } field)
                fields.Add(field);
        }

        return fields;
    }

    /// <summary>Whether the node names a field, or a variable that may hold one.</summary>
    private static bool MayReadField(SyntaxNode node, AnswerVocabulary answers) =>
        Operands(node).Any(static operand => operand is IdentifierNameSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax)
        || FieldsIn(node, answers).Count > 0;

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

    /// <summary>Everyday fields stand in any code: only a text that is a value of theirs, or nearly one, is worth a look.</summary>
    private static bool MentionsValueOf(Vocabulary.Word field, SyntaxNode node)
    {
        var values = field.Schema.Enum.Select(static value => value.AsString).OfType<string>().ToList();
        return node.DescendantTokens().Any(token => token.IsKind(SyntaxKind.StringLiteralToken)
            && token.ValueText.Length > 0 && NearestValue.Of(token.ValueText, values) is not null);
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
