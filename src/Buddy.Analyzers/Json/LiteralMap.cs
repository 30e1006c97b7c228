using System.Text;

using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>Decoded text that knows where in the source each of its characters is written. Appended to, then read.</summary>
internal sealed class LiteralMap
{
    private readonly StringBuilder _text = new();
    private readonly List<Segment> _segments = [];

    public int Length => _text.Length;

    /// <summary>Appends characters that are written as they are.</summary>
    /// <param name="text">Where they stand.</param>
    /// <param name="start">The first of them, in <paramref name="text"/>.</param>
    /// <param name="end">The end of them, in <paramref name="text"/>.</param>
    /// <param name="offset">Where <paramref name="text"/> starts in the source.</param>
    public void Append(string text, int start, int end, int offset)
    {
        if (start == end)
            return;

        var last = _segments.Count == 0 ? default : _segments[_segments.Count - 1];
        if (_segments.Count == 0 || last.IsAtom || last.Source.Start + Length - last.Decoded != offset + start)
            _segments.Add(new Segment(Length, new TextSpan(offset + start, 0), IsAtom: false));
        _text.Append(text, start, end - start);
    }

    /// <summary>Appends text that is written otherwise: an escape sequence, the name of a constant, a hole.</summary>
    public void Append(string decoded, TextSpan source)
    {
        if (decoded.Length == 0)
            return;

        _segments.Add(new Segment(Length, source, IsAtom: true));
        _text.Append(decoded);
    }

    /// <summary>Where the character is written.</summary>
    public TextSpan this[int position]
    {
        get
        {
            var segment = _segments[SegmentAt(position)];
            return segment.IsAtom ? segment.Source : new TextSpan(segment.Source.Start + position - segment.Decoded, 1);
        }
    }

    public override string ToString() => _text.ToString();

    private int SegmentAt(int position)
    {
        int low = 0, high = _segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Decoded <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>
    /// Characters from <paramref name="Decoded"/> up to the next segment: one for one from the start of <paramref name="Source"/>, or all
    /// written as the whole of it.
    /// </summary>
    private readonly record struct Segment(int Decoded, TextSpan Source, bool IsAtom);
}
