using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Metamorphic;

/// <summary>A change of code that changes nothing of what it does.</summary>
internal abstract class Transformation
{
    public static IReadOnlyList<Transformation> All { get; } =
        [new MembersReversed(), new LocalsRenamed(), new TokensSpread(), new ValuesInConstants(), new ValuesInLocals(), new InitializersSplit(), new ParenthesesAdded()];

    /// <summary>The file with all such changes; null where there is nothing to change.</summary>
    public string? Apply(SyntaxNode root, SemanticModel model)
    {
        var changes = Changes(root, model).ToList();
        return changes.Count == 0 ? null : root.GetText().WithChanges(changes.OrderBy(static change => change.Span)).ToString();
    }

    public sealed override string ToString() => GetType().Name;

    /// <summary>The changes; none overlaps another.</summary>
    protected abstract IEnumerable<TextChange> Changes(SyntaxNode root, SemanticModel model);

    /// <summary>Whether evaluating it earlier, later or not at all makes no difference.</summary>
    protected static bool IsPure(SyntaxNode expression) => expression.DescendantNodesAndSelf().All(static node =>
        node is not (InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } or PostfixUnaryExpressionSyntax
            or PrefixUnaryExpressionSyntax or ThrowExpressionSyntax or ElementAccessExpressionSyntax or DeclarationExpressionSyntax or DeclarationPatternSyntax or AnonymousFunctionExpressionSyntax
            or QueryExpressionSyntax or MemberAccessExpressionSyntax));

    /// <summary>The constant key of an element of an initialiser: <c>["name"] = …</c>, <c>{ "name", … }</c>, <c>Name = …</c>; null for other elements.</summary>
    protected static string? KeyOf(SyntaxNode element) => element switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: var name } => name.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } } => key.Token.ValueText,
        InitializerExpressionSyntax { Expressions: [LiteralExpressionSyntax key, _] } => key.Token.ValueText,
        _ => null,
    };

    /// <summary>The value of such an element.</summary>
    protected static ExpressionSyntax? ValueOf(SyntaxNode element) => element switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: not null } member => member.Expression,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Right,
        InitializerExpressionSyntax { Expressions: [_, var value] } => value,
        _ => null,
    };

    /// <summary>The statement in a block that an expression stands in, if nothing is evaluated at another time between the two and no comment belongs to it.</summary>
    protected static StatementSyntax? StatementOf(SyntaxNode expression) =>
        expression.FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax or ArrowExpressionClauseSyntax)
            is StatementSyntax { Parent: BlockSyntax } statement and (LocalDeclarationStatementSyntax or ExpressionStatementSyntax or ReturnStatementSyntax)
            && !statement.GetLeadingTrivia().Any(SyntaxKind.SingleLineCommentTrivia) ? statement : null;
}
