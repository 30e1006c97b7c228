namespace Buddy.Analyzers.Catalog;

/// <summary>The hash of a word, taken letter by letter.</summary>
/// <param name="Spelling">Without letter case and underscores, as <see cref="SpellingComparer"/> compares.</param>
/// <param name="Letters">As it is written.</param>
internal readonly record struct WordHash(int Spelling, int Letters)
{
    private const char FirstOther = '\x80'; // behind ASCII; all of it may be in a word

    /// <summary>The lower-case letters of ASCII; 0 for what is in no word. A table, since most code is asked for before it is compiled well.</summary>
    private static readonly char[] Lower = Enumerable.Range(0, FirstOther)
        .Select(static c => (char)c)
        .Select(static c => char.IsLetterOrDigit(c) || c == '_' ? char.ToLowerInvariant(c) : '\0')
        .ToArray();

    /// <summary>Whether the character may be part of a word.</summary>
    public static bool IsPart(char c) => c >= FirstOther || Lower[c] != '\0';

    /// <summary>The hash of a whole word.</summary>
    public static WordHash Of(string word)
    {
        var hash = default(WordHash);
        foreach (var letter in word)
            hash = hash.With(letter);
        return hash;
    }

    /// <summary>The hash with one more letter.</summary>
    public WordHash With(char letter) => unchecked(new(
        letter == '_' ? Spelling : (Spelling * 31) + (letter < FirstOther ? Lower[letter] : char.ToLowerInvariant(letter)),
        (Letters * 31) + letter));
}
