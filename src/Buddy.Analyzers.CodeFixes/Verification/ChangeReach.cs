using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Verification;

/// <summary>Which code the changes of a document can break.</summary>
/// <param name="Members">The members whose bodies they change, in the old text.</param>
/// <param name="Names">The names that their declarations have, wherever those are used; none where they change bodies alone.</param>
/// <param name="IsDeclaration">Whether they change what other code sees.</param>
internal sealed record ChangeReach(IReadOnlyCollection<TextSpan> Members, IReadOnlyCollection<string> Names, bool IsDeclaration)
{
    /// <summary>The reach of the changes; null where they only write one text for another, which no compiler minds.</summary>
    public static ChangeReach? Of(SyntaxNode root, IReadOnlyList<TextChange> changes)
    {
        var members = new HashSet<TextSpan>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isDeclaration = false;
        foreach (var change in changes.Where(change => !IsTextForText(root, change)))
        {
            var node = root.FindToken(change.Span.Start).Parent;
            if (BodyAround(node, change.Span) is { } member)
            {
                members.Add(member.FullSpan);
                continue;
            }

            isDeclaration = true;
            if (NameOf(node) is { } name)
                names.Add(name);
        }

        return isDeclaration || members.Count > 0 ? new ChangeReach(members, names, isDeclaration) : null;
    }

    /// <summary>The member or the top-level statements that have the change in their body; null where it changes their declaration.</summary>
    private static SyntaxNode? BodyAround(SyntaxNode? node, TextSpan span)
    {
        for (; node is not null; node = node.Parent)
        {
            SyntaxNode?[] bodies = node switch
            {
                BaseMethodDeclarationSyntax method => [method.Body, method.ExpressionBody, (method as ConstructorDeclarationSyntax)?.Initializer],
                AccessorDeclarationSyntax accessor => [accessor.Body, accessor.ExpressionBody],
                PropertyDeclarationSyntax property => [property.ExpressionBody, property.Initializer],
                IndexerDeclarationSyntax indexer => [indexer.ExpressionBody],
                FieldDeclarationSyntax field when !field.Modifiers.Any(SyntaxKind.ConstKeyword) =>
                    field.Declaration.Variables.Select(static variable => (SyntaxNode?)variable.Initializer).ToArray(),
                GlobalStatementSyntax statement => [statement],
                _ => [],
            };
            if (bodies.Any(body => body?.FullSpan.Contains(span) == true))
                return node is GlobalStatementSyntax ? node.SyntaxTree.GetRoot() : node;
        }

        return null;
    }

    private static string? NameOf(SyntaxNode? node) => node?.AncestorsAndSelf()
        .Select(static declaration => declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            _ => null,
        })
        .FirstOrDefault(static name => name is not null);

    /// <summary>Whether the change is made within a text, or writes another one, where its value means nothing to the compiler.</summary>
    private static bool IsTextForText(SyntaxNode root, TextChange change)
    {
        var token = root.FindToken(change.Span.Start);
        if (!IsText(token) || !token.Span.Contains(change.Span) || IsConstant(token.Parent))
            return false;

        return token.Span != change.Span
            ? change.Span.Start > token.SpanStart && change.Span.End < token.Span.End
            : SyntaxFactory.ParseExpression(change.NewText!) is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression };
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    /// <summary>Whether the text is a label, a pattern, a constant, a default or an argument of an attribute.</summary>
    private static bool IsConstant(SyntaxNode? text) => text?.AncestorsAndSelf().TakeWhile(static node => node is not StatementSyntax { Parent: BlockSyntax }).Any(static node => node
        is SwitchLabelSyntax or PatternSyntax or AttributeSyntax or ParameterSyntax or FieldDeclarationSyntax) == true
        || text?.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { IsConst: true };
}
