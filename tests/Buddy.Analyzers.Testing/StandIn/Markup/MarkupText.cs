using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// A text with its markup taken out. <c>[|…|]</c> and <c>{|name:…|}</c> nest; <c>{|#0:…|#0}</c> may also overlap others. <c>$$</c> is text.
/// </summary>
internal sealed record MarkupText(string Text, ImmutableArray<MarkupSpan> Spans)
{
    /// <exception cref="FormatException">A start or an end has no partner.</exception>
    public static MarkupText Parse(string source) => new Parser(source).Parse();

    private sealed class Parser(string source)
    {
        private readonly StringBuilder _text = new();
        private readonly List<(string? Name, int Start, int Offset)> _open = [];
        private readonly List<MarkupSpan> _spans = [];
        private int _position;

        public MarkupText Parse()
        {
            while (_position < source.Length)
            {
                if (!TryClose() && !TryOpen())
                {
                    _text.Append(source[_position++]);
                }
            }

            if (_open.Count > 0)
            {
                throw new FormatException($"The markup that starts at offset {_open[^1].Offset} has no end");
            }

            return new MarkupText(_text.ToString(), [.. _spans.OrderBy(span => span.Span)]);
        }

        private bool TryOpen()
        {
            if (At("[|"))
            {
                // "[|]" is a bracket and an end, where one can end here.
                if (At("[|]") && _open.Any(span => span.Name is null))
                {
                    return false;
                }

                Open(null, 2);
                return true;
            }

            if (At("{|") && NameEnd(_position + 2) is var end && end > _position + 2 && end < source.Length && source[end] == ':')
            {
                Open(source[(_position + 2)..end], end + 1 - _position);
                return true;
            }

            return false;
        }

        private bool TryClose()
        {
            if (At("|]") || At("|}"))
            {
                Close(_open.Count > 0 && (_open[^1].Name is null) == At("|]") ? _open.Count - 1 : -1, 2);
                return true;
            }

            if (At("|#") && NameEnd(_position + 2) is var end && end < source.Length && source[end] == '}'
                && _open.FindLastIndex(span => span.Name == source[(_position + 1)..end]) is >= 0 and var index)
            {
                Close(index, end + 1 - _position);
                return true;
            }

            return false;
        }

        private void Open(string? name, int length)
        {
            _open.Add((name, _text.Length, _position));
            _position += length;
        }

        private void Close(int index, int length)
        {
            if (index < 0)
            {
                throw new FormatException($"The markup that ends at offset {_position} has no start");
            }

            _spans.Add(new MarkupSpan(_open[index].Name, TextSpan.FromBounds(_open[index].Start, _text.Length)));
            _open.RemoveAt(index);
            _position += length;
        }

        private bool At(string mark) => string.CompareOrdinal(source, _position, mark, 0, mark.Length) == 0;

        private int NameEnd(int start)
        {
            var end = start;
            while (end < source.Length && source[end] is not (':' or '|' or '[' or ']' or '{' or '}' or '\r' or '\n'))
            {
                end++;
            }

            return end;
        }
    }
}
