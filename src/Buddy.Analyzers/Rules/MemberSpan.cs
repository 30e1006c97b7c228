using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>Where the code writes a field as a whole, its name and its value.</summary>
internal static class MemberSpan
{
    /// <summary>The member, assignment or call that writes the field, or its part of a JSON text; null where it is written in another way.</summary>
    /// <param name="field">The field.</param>
    /// <param name="root">The file.</param>
    public static TextSpan? Of(PayloadField field, SyntaxNode root)
    {
        if (field.NameSpan is not { IsEmpty: false } name)
            return null;

        var token = root.FindToken(name.Start);
        if (IsOfText(token, name))
            return field.Value.Span.Start >= name.End && field.Value.Span.End <= TextAround(token).Span.End ? TextSpan.FromBounds(name.Start, field.Value.Span.End) : null;

        return token.Parent!.AncestorsAndSelf()
            .TakeWhile(static node => node is not (StatementSyntax or MemberDeclarationSyntax))
            .FirstOrDefault(node => NameIn(node)?.Span.Contains(name) == true)?.Span;
    }

    /// <summary>What stands for the name in code that writes a field; null for other code.</summary>
    private static SyntaxNode? NameIn(SyntaxNode code) => code switch
    {
        AnonymousObjectMemberDeclaratorSyntax member => member.NameEquals ?? (SyntaxNode)member.Expression,
        AssignmentExpressionSyntax assignment => assignment.Left,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair => pair.Expressions[0],
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } => arguments[0],
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments, Initializer: null } => arguments[0],
        _ => null,
    };

    /// <summary>Whether the name is a part of a text, not the whole of it.</summary>
    private static bool IsOfText(SyntaxToken token, TextSpan name) =>
        token.Span != name && token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax or InterpolatedStringExpressionSyntax;

    private static SyntaxNode TextAround(SyntaxToken token) => token.Parent is InterpolatedStringTextSyntax ? token.Parent.Parent! : token.Parent!;
}
