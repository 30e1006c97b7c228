using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Answers;

/// <summary>Says by names alone, without binding, whether code may compare a field of an answer with constants. Nearly all code ends here.</summary>
/// <param name="code">The member.</param>
/// <param name="answers">What is known of answers.</param>
internal sealed class AnswerGate(SyntaxNode code, AnswerVocabulary answers)
{
    /// <summary>The kinds of syntax that compare.</summary>
    public static readonly SyntaxKind[] Kinds =
    [
        SyntaxKind.EqualsExpression,
        SyntaxKind.NotEqualsExpression,
        SyntaxKind.IsExpression, // with a name behind it: the grammar takes any name for a type's
        SyntaxKind.IsPatternExpression,
        SyntaxKind.SwitchStatement,
        SyntaxKind.SwitchExpression,
        SyntaxKind.InvocationExpression,
    ];

    private readonly HashSet<Vocabulary.Word> _fields = [];
    private ILookup<string, VariableDeclaratorSyntax>? _variables;

    /// <summary>Whether the node may compare a value with constant texts.</summary>
    /// <param name="node">A node of one of the <see cref="Kinds"/>.</param>
    public static bool MayCompare(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression, Right: var name } => name is IdentifierNameSyntax or QualifiedNameSyntax,
        BinaryExpressionSyntax binary => MayBeText(binary.Left) && MayBeText(binary.Right),
        InvocationExpressionSyntax { Expression: var method, ArgumentList.Arguments.Count: >= 1 and <= 3 } =>
            NameOf(method) is "Equals" or "Contains" or "ValueEquals" or "Compare" or "CompareOrdinal" or "CompareTo",
        InvocationExpressionSyntax => false,
        IsPatternExpressionSyntax { Pattern: var pattern } => HasText(pattern),
        _ => true,
    };

    /// <summary>Those of the nodes that are worth binding, in their order: all or none.</summary>
    /// <param name="comparisons">Nodes in the member for which <see cref="MayCompare"/> holds.</param>
    public IReadOnlyList<SyntaxNode> Select(IReadOnlyCollection<SyntaxNode> comparisons)
    {
        // Everyday names stand in any code; where one is compared with what is nearly a value of its field, the rest may say whose it is.
        var isWorthIt = NamesAField() || comparisons.Any(node => (_fields.Count > 0 && MayReadField(node) && MayMisspell(node)) || MayOmitName(node));
        return isWorthIt ? comparisons.OrderBy(static node => node.SpanStart).ThenBy(static node => node.Span.End).ToList() : [];
    }

    /// <summary>Whether the member names a field in full; what may be another field's short name, it gathers.</summary>
    private bool NamesAField()
    {
        foreach (var token in code.DescendantTokens())
        {
            if (NameIn(token) is not { } name)
                continue;
            foreach (var field in answers.FindShortened(name))
            {
                if (AnswerVocabulary.IsUnusual(field.Name) && answers.FindListed(name) == field)
                    return true;
                _fields.Add(field);
            }
        }

        return false;
    }

    /// <summary>An identifier, or a text, of a path its end; null for any other token.</summary>
    private static string? NameIn(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => token.ValueText,
        SyntaxKind.StringLiteralToken => token.ValueText.Substring(token.ValueText.LastIndexOf('.') + 1),
        _ => null,
    };

    /// <summary>Whether the node names a field, or a variable that may hold one.</summary>
    private bool MayReadField(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax }
        || Operands(node).Any(static operand => operand is IdentifierNameSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax or AwaitExpressionSyntax)
        || node.DescendantTokens().Any(token => NameIn(token) is { } name && answers.FindShortened(name).Any());

    /// <summary>
    /// Whether the node compares, without its name, what only the API writes with another form of one of its values, or any field by its position in a
    /// pattern.
    /// </summary>
    private bool MayOmitName(SyntaxNode node)
    {
        var isSwitch = node is SwitchStatementSyntax or SwitchExpressionSyntax;
        var hasPosition = HasPosition(node);
        return node.DescendantTokens().Any(token => token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText.Length > 0
            && (hasPosition ? answers.Fields : answers.Written).Any(field => (hasPosition || NearestAnswer.HasStem(token.ValueText, field.Word))
                && NearestAnswer.Of(token.ValueText, field.Word) is { } nearest && (isSwitch || nearest != token.ValueText)));
    }

    /// <summary>Whether the node has a pattern that names fields by their position.</summary>
    private static bool HasPosition(SyntaxNode node) => node.DescendantNodes().Any(static inner => inner is PositionalPatternClauseSyntax);

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

    /// <summary>Whether the node, or a variable that it names, holds what is nearly a value of one of the fields, or is a switch over such values.</summary>
    private bool MayMisspell(SyntaxNode node)
    {
        var isSwitch = node is SwitchStatementSyntax or SwitchExpressionSyntax;
        return node.DescendantTokens().Any(token => IsNearly(token, isSwitch)
            || (token.IsKind(SyntaxKind.IdentifierToken)
                && VariablesOf(token.ValueText).Any(variable => variable.DescendantTokens().Any(inner => IsNearly(inner, isSwitch)))));
    }

    /// <summary>Whether a text is nearly a value of one of the fields, or a name stands for one.</summary>
    private bool IsNearly(SyntaxToken token, bool orExactly) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken when token.ValueText.Length > 0 =>
            _fields.Any(field => NearestAnswer.Of(token.ValueText, field) is { } nearest && (orExactly || nearest != token.ValueText)),
        SyntaxKind.IdentifierToken => _fields.Any(field => answers.IsValueSpelling(field, token.ValueText) || NearestAnswer.HasStem(token.ValueText, field)),
        _ => false,
    };

    /// <summary>The variables of that name in the member, and the fields of its type.</summary>
    private IEnumerable<VariableDeclaratorSyntax> VariablesOf(string name)
    {
        _variables ??= code.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Concat(FieldsOf(code.FirstAncestorOrSelf<TypeDeclarationSyntax>()))
            .Where(static variable => variable.Initializer is not null)
            .ToLookup(static variable => variable.Identifier.ValueText, StringComparer.Ordinal);
        return _variables[name];
    }

    private static IEnumerable<VariableDeclaratorSyntax> FieldsOf(TypeDeclarationSyntax? type) =>
        type?.Members.OfType<FieldDeclarationSyntax>().SelectMany(static field => field.Declaration.Variables) ?? [];

    private static bool MayBeText(ExpressionSyntax operand) => operand.Kind()
        is not (SyntaxKind.NumericLiteralExpression or SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression
            or SyntaxKind.CharacterLiteralExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression
            or SyntaxKind.UnaryMinusExpression or SyntaxKind.TypeOfExpression or SyntaxKind.DefaultExpression);

    private static bool HasText(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax { Expression: var constant } => MayBeText(constant),
        BinaryPatternSyntax or UnaryPatternSyntax or ParenthesizedPatternSyntax or RecursivePatternSyntax => pattern
            .DescendantNodes(static node => node is not ExpressionSyntax)
            .Any(static node => node is ConstantPatternSyntax { Expression: var constant } && MayBeText(constant)),
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
