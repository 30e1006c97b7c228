using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>A list of members between braces, as the user has laid it out.</summary>
/// <param name="OpenBrace">The brace before the members.</param>
/// <param name="Nodes">The members.</param>
/// <param name="Separators">The commas; as many as members where the last one has a trailing comma.</param>
/// <param name="CloseBrace">The brace behind the members.</param>
internal sealed record MemberList(SyntaxToken OpenBrace, IReadOnlyList<SyntaxNode> Nodes, IReadOnlyList<SyntaxToken> Separators, SyntaxToken CloseBrace)
{
    public static MemberList Of<TNode>(SyntaxToken openBrace, SeparatedSyntaxList<TNode> list, SyntaxToken closeBrace)
        where TNode : SyntaxNode => new(openBrace, list.ToList(), list.GetSeparators().ToList(), closeBrace);

    /// <summary>The list of a creation that has no braces yet: they are written behind <paramref name="creation"/>.</summary>
    public static MemberList Missing(SyntaxNode creation)
    {
        var none = SyntaxFactory.MissingToken(SyntaxKind.OpenBraceToken);
        return new MemberList(none, [], [], none) { End = creation.Span.End };
    }

    /// <summary>Whether the commas begin the lines: <c>, name = "n"</c>.</summary>
    public bool HasLeadingCommas(SourceText text) => Separators.Count > 0 && Separators.Count < Nodes.Count
        && Separators.Select((comma, i) => (Comma: comma, Node: Nodes[i + 1])).All(pair => TextLayout.BeginsLine(pair.Comma, text) && !TextLayout.BeginsLine(pair.Node, text));

    /// <summary>Where a list without braces begins.</summary>
    private int End { get; init; }

    /// <summary>The changes that remove members and add others behind the last one, in the layout that is there.</summary>
    /// <param name="text">The text that the nodes stand in.</param>
    /// <param name="removed">Members to remove.</param>
    /// <param name="inserted">The source of the members to add.</param>
    public IEnumerable<TextChange> Change(SourceText text, ICollection<SyntaxNode> removed, IReadOnlyCollection<string> inserted)
    {
        if (removed.Count > 0)
            return new MemberRemoval(this, text).Remove(removed);
        if (inserted.Count == 0)
            return [];

        return OpenBrace.IsMissing
            ? [new TextChange(new TextSpan(End, 0), $" {{ {string.Join(", ", inserted)} }}")]
            : new MemberInsertion(this, text).Insert(inserted);
    }
}
