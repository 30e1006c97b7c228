using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>How the user has laid out the text: line ends, indentation, what shares a line.</summary>
internal static class TextLayout
{
    /// <summary>The changes in their order, each once; of two that overlap, the earlier one.</summary>
    public static IReadOnlyList<TextChange> WithoutOverlaps(IEnumerable<TextChange> changes)
    {
        var applied = new List<TextChange>();
        foreach (var change in changes.Distinct().OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End))
        {
            if (applied.Count == 0 || change.Span.Start >= applied[applied.Count - 1].Span.End)
                applied.Add(change);
        }

        return applied;
    }

    /// <summary>The line break of the document: the first one's.</summary>
    public static string LineBreakOf(SourceText text)
    {
        var line = text.Lines[0];
        return line.EndIncludingLineBreak == line.End ? "\n" : text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
    }

    public static bool IsOnOneLine(SyntaxToken first, SyntaxNode last, SourceText text) =>
        text.Lines.IndexOf(first.SpanStart) == text.Lines.IndexOf(last.SpanStart);

    /// <summary>Whether nothing but blanks stands before the node or token on its line.</summary>
    public static bool BeginsLine(SyntaxNodeOrToken node, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        return IsBlank(TextSpan.FromBounds(line.Start, node.SpanStart), text);
    }

    /// <summary>Whether nothing but blanks and a comment stands behind the position on its line.</summary>
    public static bool EndsLine(int position, SourceText text)
    {
        var rest = text.ToString(TextSpan.FromBounds(position, text.Lines.GetLineFromPosition(position).End)).TrimStart();
        return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal);
    }

    /// <summary>The lines of a node that has them to itself, with the comments right above it, which are about it.</summary>
    public static TextSpan LinesWithComments(int start, int end, SourceText text)
    {
        var first = text.Lines.IndexOf(start);
        while (first > 0 && IsComment(text.Lines[first - 1], text))
            first--;

        return TextSpan.FromBounds(text.Lines[first].Start, text.Lines.GetLineFromPosition(end).EndIncludingLineBreak);
    }

    private static bool IsComment(TextLine line, SourceText text)
    {
        var content = text.ToString(line.Span).Trim();
        return content.StartsWith("//", StringComparison.Ordinal)
            || (content.StartsWith("/*", StringComparison.Ordinal) && content.IndexOf("*/", StringComparison.Ordinal) == content.Length - 2);
    }

    public static string IndentationOf(SyntaxNode node, SourceText text) => IndentationAt(node.SpanStart, text);

    /// <summary>The blanks that the line of that position begins with.</summary>
    public static string IndentationAt(int position, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
            end++;

        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>One more level for text that is indented like this.</summary>
    public static string OneLevel(string indentation) => indentation.EndsWith("\t", StringComparison.Ordinal) ? "\t" : "    ";

    private static bool IsBlank(TextSpan span, SourceText text)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }
}
