using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Removes members with their separators; a member that has lines to itself goes with its lines.</summary>
internal sealed class MemberRemoval(MemberList list, SourceText text)
{
    public IEnumerable<TextChange> Remove(ICollection<SyntaxNode> members)
    {
        var lastKept = list.Nodes.LastOrDefault(node => !members.Contains(node));
        for (var i = 0; i < list.Nodes.Count; i++)
        {
            if (members.Contains(list.Nodes[i]))
                yield return new TextChange(SpanOf(i), "");
        }

        // The member that is the last one now has a trailing comma only if the list had one.
        if (lastKept is not null && list.Separators.Count < list.Nodes.Count && lastKept != list.Nodes[list.Nodes.Count - 1])
        {
            var comma = list.Separators[IndexOf(lastKept)].Span;
            if (Enumerable.Range(IndexOf(lastKept) + 1, list.Nodes.Count - IndexOf(lastKept) - 1).All(i => !SpanOf(i).OverlapsWith(comma)))
                yield return new TextChange(comma, "");
        }
    }

    private int IndexOf(SyntaxNode node) => list.Nodes.TakeWhile(other => other != node).Count();

    private TextSpan SpanOf(int index)
    {
        var node = list.Nodes[index];
        var end = index < list.Separators.Count ? list.Separators[index].Span.End : node.Span.End;
        if (TextLayout.BeginsLine(node, text) && TextLayout.EndsLine(end, text))
        {
            var first = text.Lines.GetLineFromPosition(node.SpanStart);
            var last = text.Lines.GetLineFromPosition(end);
            return TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        }

        if (index < list.Separators.Count)
            return TextSpan.FromBounds(node.SpanStart, SkipBlanks(end));

        // The last one: together with the comma before it.
        return TextSpan.FromBounds(index > 0 ? list.Separators[index - 1].SpanStart : node.SpanStart, node.Span.End);
    }

    private int SkipBlanks(int position)
    {
        while (position < text.Length && text[position] == ' ')
            position++;

        return position;
    }
}
