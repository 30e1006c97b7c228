using Buddy.Analyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Puts an attribute in front of a member, a parameter of a record or a member of an enum, as its neighbours have theirs.</summary>
internal static class AttributeInsertion
{
    /// <summary>The change that adds the attribute.</summary>
    /// <param name="declaration">What to put it in front of.</param>
    /// <param name="attribute">Its source text without brackets.</param>
    /// <param name="text">The document.</param>
    public static TextChange Of(SyntaxNode declaration, string attribute, SourceText text)
    {
        var position = new TextSpan(declaration.SpanStart, 0);
        if (declaration is ParameterSyntax)
            return new TextChange(position, $"[property: {attribute}] ");

        return TextLayout.BeginsLine(declaration, text) && !IsInline(declaration, text)
            ? new TextChange(position, $"[{attribute}]{TextLayout.LineBreakOf(text)}{TextLayout.IndentationOf(declaration, text)}")
            : new TextChange(position, $"[{attribute}] ");
    }

    /// <summary>Whether the declaration, else its neighbours, have their attributes on the line of their name.</summary>
    private static bool IsInline(SyntaxNode declaration, SourceText text) =>
        IsInlineItself(declaration, text) ?? declaration.Parent?.ChildNodes().Select(neighbour => IsInlineItself(neighbour, text)).FirstOrDefault(static isInline => isInline is not null) ?? false;

    private static bool? IsInlineItself(SyntaxNode declaration, SourceText text) => declaration switch
    {
        PropertyDeclarationSyntax { AttributeLists: { Count: > 0 } lists } property => TextLayout.IsOnOneLine(property.Identifier, lists.Last(), text),
        EnumMemberDeclarationSyntax { AttributeLists: { Count: > 0 } lists } member => TextLayout.IsOnOneLine(member.Identifier, lists.Last(), text),
        _ => null,
    };
}
