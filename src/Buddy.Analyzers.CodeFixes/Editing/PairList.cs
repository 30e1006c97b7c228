using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Writes <c>new { A = x, B = y }</c> as <c>new[] { new { key = "A", value = x }, new { key = "B", value = y } }</c>, in the same lines.</summary>
internal static class PairList
{
    /// <summary>The changes; null for an expression that lists no names with values.</summary>
    public static IEnumerable<TextChange>? Of(ExpressionSyntax expression, string key, string value)
    {
        var (open, members) = expression switch
        {
            AnonymousObjectCreationExpressionSyntax anonymous => (anonymous.OpenBraceToken, anonymous.Initializers.ToList<SyntaxNode>()),
            BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => (initializer.OpenBraceToken, initializer.Expressions.ToList<SyntaxNode>()),
            _ => default,
        };
        if (members is null || members.Count == 0)
            return null;

        var changes = new List<TextChange> { new(TextSpan.FromBounds(expression.SpanStart, open.GetPreviousToken().Span.End), "new[]") };
        foreach (var member in members)
        {
            if (PartsOf(member) is not var (name, content))
                return null;

            changes.Add(new TextChange(TextSpan.FromBounds(member.SpanStart, content.SpanStart), $"new {{ {key} = {name}, {value} = "));
            changes.Add(member is InitializerExpressionSyntax
                ? new TextChange(TextSpan.FromBounds(content.Span.End, member.Span.End), " }")
                : new TextChange(new TextSpan(member.Span.End, 0), " }"));
        }

        return changes;
    }

    /// <summary>The source text of a member's name, in quotes, and its value.</summary>
    private static (string Name, ExpressionSyntax Value)? PartsOf(SyntaxNode member) => member switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } name, Expression: var value } => (Quoted(name.Name.Identifier.ValueText), value),
        AnonymousObjectMemberDeclaratorSyntax { Expression: IdentifierNameSyntax value } => (Quoted(value.Identifier.ValueText), value),
        AnonymousObjectMemberDeclaratorSyntax { Expression: MemberAccessExpressionSyntax value } => (Quoted(value.Name.Identifier.ValueText), value),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } key }, Right: var value } => (key[0].ToString(), value),
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } => (pair[0].ToString(), pair[1]),
        _ => null,
    };

    private static string Quoted(string name) => SymbolDisplay.FormatLiteral(name, quote: true);
}
