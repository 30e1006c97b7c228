using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog;

/// <summary>A field of an answer that has a list of values, made ready for asking text about it.</summary>
internal sealed class AnswerField
{
    /// <summary>Words of one stem share at least so many letters: <c>FAILURE</c>, <c>FAILED</c>.</summary>
    public const int LeastStem = 4;

    private readonly HashSet<int> _spellings;
    private readonly LetterSet[] _letters;
    private readonly string[] _normalized;
    private readonly ulong[] _starts;

    /// <param name="word">The field.</param>
    /// <param name="values">Its list.</param>
    public AnswerField(Vocabulary.Word word, IReadOnlyCollection<string> values)
    {
        Word = word;
        Hash = WordHash.Of(word.Name).Spelling;
        IsUnusual = AnswerVocabulary.IsUnusual(word.Name);
        _spellings = [.. values.Select(static value => WordHash.Of(value).Spelling)];
        _letters = values.Select(LetterSet.Of).ToArray();
        _starts = values.Select(StartOf).Distinct().ToArray();
        _normalized = values.Select(NearestValue.Normalize).ToArray();
    }

    /// <summary>The field.</summary>
    public Vocabulary.Word Word { get; }

    /// <summary>The hash of its name in any spelling.</summary>
    public int Hash { get; }

    /// <summary>Whether its name stands in no other code.</summary>
    public bool IsUnusual { get; }

    /// <summary>Whether a C# name spells one of the values.</summary>
    public bool HasValueSpelt(WordHash name) => _spellings.Contains(name.Spelling);

    /// <summary>Whether a text is nearly one of the values, by its spelling.</summary>
    /// <param name="text">The file.</param>
    /// <param name="span">Where in it the text stands.</param>
    /// <param name="letters">Its letters.</param>
    public bool HasNearValue(SourceText text, TextSpan span, LetterSet letters)
    {
        string? normalized = null;
        for (var i = 0; i < _letters.Length; i++)
        {
            var limit = NearestValue.Limit(letters.Length, _letters[i].Length);
            if (letters.MayBeNear(_letters[i]) && NearestValue.Distance(normalized ??= NearestValue.Normalize(text.ToString(span)), _normalized[i], limit) <= limit)
                return true;
        }

        return false;
    }

    /// <summary>Whether a text may be another form of one of the values, which counts only for values that the API alone writes.</summary>
    public bool MayShareStem(SourceText text, TextSpan span)
    {
        if (!Word.Is(WordTraits.ReadOnly) || span.Length < LeastStem)
            return false;

        var start = 0UL;
        for (var i = span.Start; i < span.Start + LeastStem; i++)
            start = WithLetter(start, text[i]);
        return Array.IndexOf(_starts, start) >= 0;
    }

    private static ulong StartOf(string value) => value.Take(LeastStem).Aggregate(0UL, WithLetter);

    /// <summary>Four letters, in any case, fit into a number.</summary>
    private static ulong WithLetter(ulong start, char letter) => (start << 16) | char.ToUpperInvariant(letter);
}
