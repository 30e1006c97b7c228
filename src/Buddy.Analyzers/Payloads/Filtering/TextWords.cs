using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>The words of a text, for <c>foreach</c>; allocates nothing.</summary>
internal struct TextWords(SourceText text, TextSpan span)
{
    private int _position = span.Start;

    public Word Current { get; private set; }

    public readonly TextWords GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_position < span.End && !WordHash.IsPart(text[_position]))
            _position++;

        var start = _position;
        var hash = default(WordHash);
        for (; _position < span.End && text[_position] is var letter && WordHash.IsPart(letter); _position++)
            hash = hash.With(letter);

        Current = new Word(TextSpan.FromBounds(start, _position), hash);
        return !Current.Span.IsEmpty;
    }

    /// <summary>A word and where it stands.</summary>
    public readonly record struct Word(TextSpan Span, WordHash Hash);
}
