using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Removes members with their separators; a member that has lines to itself goes with its lines.</summary>
internal sealed class MemberRemoval(MemberList list, SourceText text)
{
    public IEnumerable<TextChange> Remove(ICollection<SyntaxNode> members)
    {
        var lastKept = LastIndex(node => !members.Contains(node));
        if (lastKept < 0 && TextLayout.IsOnOneLine(list.OpenBrace, list.Nodes[list.Nodes.Count - 1], text))
            return [new TextChange(TextSpan.FromBounds(list.OpenBrace.Span.End, list.CloseBrace.SpanStart), " ")];

        if (lastKept >= 0 && list.HasLeadingCommas(text))
            return Enumerable.Range(0, list.Nodes.Count).Where(i => members.Contains(list.Nodes[i])).Select(i => new TextChange(SpanWithLeadingComma(i, members), ""));

        // Those behind the last one that stays take the comma before them along, unless each has its lines to itself.
        var tail = Enumerable.Range(lastKept + 1, list.Nodes.Count - lastKept - 1);
        var isInlineTail = !HasTrailingComma && lastKept >= 0 && !tail.All(HasOwnLines);
        var spans = Enumerable.Range(0, list.Nodes.Count)
            .Where(i => members.Contains(list.Nodes[i]))
            .Select(i => isInlineTail && i > lastKept ? TextSpan.FromBounds(list.Separators[i - 1].SpanStart, list.Nodes[i].Span.End) : SpanOf(i))
            .ToList();

        // The member that is the last one now has a trailing comma only if the list had one.
        if (!HasTrailingComma && lastKept >= 0 && lastKept < list.Nodes.Count - 1 && !spans.Exists(span => span.Contains(list.Separators[lastKept].Span)))
            spans.Add(list.Separators[lastKept].Span);

        return spans.Select(static span => new TextChange(span, ""));
    }

    private bool HasTrailingComma => list.Separators.Count == list.Nodes.Count;

    private int LastIndex(Func<SyntaxNode, bool> condition)
    {
        var index = list.Nodes.Count - 1;
        while (index >= 0 && !condition(list.Nodes[index]))
            index--;

        return index;
    }

    private int EndOf(int index) => index < list.Separators.Count ? list.Separators[index].Span.End : list.Nodes[index].Span.End;

    private bool HasOwnLines(int index) => TextLayout.BeginsLine(list.Nodes[index], text) && TextLayout.EndsLine(EndOf(index), text);

    /// <summary>The member with the comma before it and its line; of the members that come first, up to the next one, which then needs no comma.</summary>
    private TextSpan SpanWithLeadingComma(int index, ICollection<SyntaxNode> members)
    {
        if (list.Nodes.Take(index).All(members.Contains))
            return TextSpan.FromBounds(list.Nodes[index].SpanStart, list.Nodes[index + 1].SpanStart);

        var (start, end) = (list.Separators[index - 1].SpanStart, list.Nodes[index].Span.End);
        return TextLayout.EndsLine(end, text) ? TextLayout.LinesWithComments(start, end, text) : TextSpan.FromBounds(start, end);
    }

    private TextSpan SpanOf(int index)
    {
        var start = list.Nodes[index].SpanStart;
        return HasOwnLines(index)
            ? TextLayout.LinesWithComments(start, EndOf(index), text)
            : TextSpan.FromBounds(start, SkipBlanks(EndOf(index)));
    }

    private int SkipBlanks(int position)
    {
        while (position < text.Length && text[position] == ' ')
            position++;

        return position;
    }
}
