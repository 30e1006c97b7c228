namespace Buddy.Analyzers.Catalog;

/// <summary>
/// What a word in C# code says of a payload or of the reading of an answer, asked for by its hash. Two words may share one, and then it says too
/// much: code is looked at that need not be.
/// </summary>
internal sealed class WordSigns
{
    /// <summary>The words that C# code compares with; the operators <c>==</c> and <c>!=</c> are none.</summary>
    private static readonly string[] Comparisons = ["is", "switch", "Equals", "Contains", "ValueEquals"];

    /// <summary>The words before a pattern.</summary>
    private static readonly string[] Patterns = ["is", "not", "case", "switch"];

    private readonly Dictionary<int, Sign> _names = [];
    private readonly HashSet<int> _values;

    /// <param name="fields">The field names of the API.</param>
    /// <param name="values">The words that speak for themselves where they stand in quotes.</param>
    /// <param name="answers">What is known of answers.</param>
    public WordSigns(IEnumerable<Vocabulary.Word> fields, IEnumerable<string> values, AnswerVocabulary answers)
    {
        foreach (var field in fields)
            Set(WordHash.Of(field.Name).Spelling, sign => sign with { Field = field.Sign });
        foreach (var hash in answers.NameHashes)
            Set(hash, static sign => sign with { Answer = sign.Answer | AnswerSign.Field });
        foreach (var word in Comparisons)
            Set(WordHash.Of(word).Spelling, static sign => sign with { Answer = sign.Answer | AnswerSign.Comparison });
        foreach (var word in Patterns)
            Set(WordHash.Of(word).Spelling, static sign => sign with { Answer = sign.Answer | AnswerSign.Pattern });
        _values = [.. values.Select(static value => WordHash.Of(value).Letters)];

        void Set(int hash, Func<Sign, Sign> change) => _names[hash] = change(_names.TryGetValue(hash, out var sign) ? sign : default);
    }

    /// <summary>What the word says as a name, in any spelling.</summary>
    public Sign OfName(WordHash word) => _names.TryGetValue(word.Spelling, out var sign) ? sign : default;

    /// <summary>Whether the word speaks for itself where it stands in quotes, to the letter.</summary>
    public bool IsValue(WordHash word) => _values.Contains(word.Letters);

    /// <summary>What a word says.</summary>
    /// <param name="Field">As the name of a field that is set.</param>
    /// <param name="Answer">In code that reads.</param>
    public readonly record struct Sign(FieldSign Field, AnswerSign Answer);
}
