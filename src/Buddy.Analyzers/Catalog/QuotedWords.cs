namespace Buddy.Analyzers.Catalog;

/// <summary>Finds words in quotes in the source of a literal, without decoding it and without allocation.</summary>
internal sealed class QuotedWords
{
    private readonly Dictionary<int, string[]> _byHash;
    private readonly int _longest;

    /// <param name="words">Words of letters, digits and underscores.</param>
    public QuotedWords(IEnumerable<string> words)
    {
        var distinct = words.Distinct(StringComparer.Ordinal).ToList();
        _byHash = distinct
            .GroupBy(static word => HashOf(word, 0, word.Length))
            .ToDictionary(static group => group.Key, static group => group.ToArray());
        _longest = distinct.Count == 0 ? 0 : distinct.Max(static word => word.Length);
    }

    private static readonly char[] Quotes = ['"', '\''];

    /// <summary>Whether one of the words stands between quotes: <c>"word"</c>, <c>\"word\"</c>, <c>""word""</c> or <c>'word'</c>.</summary>
    public bool IsIn(string source)
    {
        for (var quote = source.IndexOfAny(Quotes); quote >= 0; quote = source.IndexOfAny(Quotes, quote + 1))
        {
            var end = EndOfWord(source, quote + 1);
            if (end > quote + 1 && end < source.Length && (source[end] == source[quote] || source[end] == '\\') && IsWord(source, quote + 1, end - quote - 1))
                return true;
        }

        return false;
    }

    private static int EndOfWord(string source, int start)
    {
        var end = start;
        while (end < source.Length && source[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            end++;
        return end;
    }

    private bool IsWord(string source, int start, int length)
    {
        if (length > _longest || !_byHash.TryGetValue(HashOf(source, start, length), out var words))
            return false;

        foreach (var word in words)
        {
            if (word.Length == length && string.CompareOrdinal(source, start, word, 0, length) == 0)
                return true;
        }

        return false;
    }

    private static int HashOf(string text, int start, int length)
    {
        var hash = length;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash * 31) + text[i]);
        return hash;
    }
}
