using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Adds members behind the last one: on the same line, or each on its own line, as the others are.</summary>
internal sealed class MemberInsertion(MemberList list, SourceText text)
{
    public IEnumerable<TextChange> Insert(IReadOnlyCollection<string> members)
    {
        if (list.Nodes.Count == 0)
            return [InsertFirst(members)];

        var last = list.Nodes[list.Nodes.Count - 1];
        if (list.HasLeadingCommas(text))
            return [InsertBehindCommas(last, members)];

        return TextLayout.IsOnOneLine(list.OpenBrace, last, text) ? InsertOnLine(last, members) : InsertLines(last, members);
    }

    private bool HasTrailingComma => list.Separators.Count == list.Nodes.Count;

    private int EndOfLast => HasTrailingComma ? list.Separators[list.Separators.Count - 1].Span.End : list.Nodes[list.Nodes.Count - 1].Span.End;

    private TextChange InsertBehindCommas(SyntaxNode last, IEnumerable<string> members)
    {
        var comma = list.Separators[list.Separators.Count - 1];
        var start = TextLayout.LineBreakOf(text) + TextLayout.IndentationAt(comma.SpanStart, text) + text.ToString(TextSpan.FromBounds(comma.SpanStart, last.SpanStart));
        var end = TextLayout.EndsLine(last.Span.End, text) ? text.Lines.GetLineFromPosition(last.Span.End).End : last.Span.End;
        return new TextChange(new TextSpan(end, 0), string.Concat(members.Select(member => start + member)));
    }

    private IEnumerable<TextChange> InsertOnLine(SyntaxNode last, IReadOnlyCollection<string> members)
    {
        var joined = string.Join(", ", members);
        yield return new TextChange(new TextSpan(EndOfLast, 0), HasTrailingComma ? $" {joined}," : $", {joined}");
    }

    private IEnumerable<TextChange> InsertLines(SyntaxNode last, IReadOnlyCollection<string> members)
    {
        var lineBreak = TextLayout.LineBreakOf(text);
        var separator = "," + lineBreak + TextLayout.IndentationOf(list.Nodes.LastOrDefault(node => TextLayout.BeginsLine(node, text)) ?? last, text);
        var lines = separator.Substring(1) + string.Join(separator, members) + (HasTrailingComma ? "," : "");

        // Behind the last member may stand a comment: the comma goes before it, the new lines behind it.
        var lineEnd = text.Lines.GetLineFromPosition(EndOfLast).End;
        var end = lineEnd <= list.CloseBrace.SpanStart ? lineEnd : EndOfLast;
        if (!HasTrailingComma)
            yield return new TextChange(new TextSpan(EndOfLast, 0), ",");
        yield return new TextChange(new TextSpan(end, 0), lines);
    }

    private TextChange InsertFirst(IReadOnlyCollection<string> members)
    {
        var between = TextSpan.FromBounds(list.OpenBrace.Span.End, list.CloseBrace.SpanStart);
        if (!text.ToString(between).Contains("\n"))
            return new TextChange(between, $" {string.Join(", ", members)} ");

        var lineBreak = TextLayout.LineBreakOf(text);
        var indentation = TextLayout.IndentationAt(list.CloseBrace.SpanStart, text);
        var inner = lineBreak + indentation + TextLayout.OneLevel(indentation);
        var end = text.Lines.GetLineFromPosition(list.CloseBrace.SpanStart).Start - 1;
        while (end > between.Start && text[end - 1] is '\r' or '\n')
            end--;

        return new TextChange(new TextSpan(end, 0), inner + string.Join("," + inner, members));
    }
}
