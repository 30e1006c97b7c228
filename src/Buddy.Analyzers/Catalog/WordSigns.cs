namespace Buddy.Analyzers.Catalog;

/// <summary>
/// What a word in C# code says of a payload, asked for by its hash. Two words may share one, and then it says too much: code is looked at that
/// need not be.
/// </summary>
internal sealed class WordSigns
{
    private readonly Dictionary<int, FieldSign> _fields = [];
    private readonly HashSet<int> _values;

    /// <param name="fields">The field names of the API.</param>
    /// <param name="values">The words that speak for themselves where they stand in quotes.</param>
    public WordSigns(IEnumerable<Vocabulary.Word> fields, IEnumerable<string> values)
    {
        foreach (var field in fields)
            _fields[WordHash.Of(field.Name).Spelling] = field.Sign;
        _values = [.. values.Select(static value => WordHash.Of(value).Letters)];
    }

    /// <summary>What the word says as the name of a field, in any spelling.</summary>
    public FieldSign OfName(WordHash word) => _fields.TryGetValue(word.Spelling, out var sign) ? sign : FieldSign.None;

    /// <summary>Whether the word speaks for itself where it stands in quotes, to the letter.</summary>
    public bool IsValue(WordHash word) => _values.Contains(word.Letters);
}
