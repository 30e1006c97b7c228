using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog;

/// <summary>The fields of an action's answer whose value is one of a list, and what tells such an answer from other JSON.</summary>
internal sealed class AnswerVocabulary
{
    private readonly Dictionary<string, Vocabulary.Word> _listed;
    private readonly ILookup<string, Vocabulary.Word> _shortened;
    private readonly Dictionary<int, AnswerField[]> _byHash;
    private readonly Dictionary<Vocabulary.Word, HashSet<string>> _values;
    private readonly HashSet<string> _telling;
    private readonly HashSet<string> _ofOtherObjects;
    private readonly HashSet<string> _ofAnswers;
    private readonly CatalogIndex _index;
    private readonly Vocabulary _vocabulary;

    /// <param name="vocabulary">The field names of all actions.</param>
    /// <param name="index">What is known of them.</param>
    public AnswerVocabulary(Vocabulary vocabulary, CatalogIndex index)
    {
        (_vocabulary, _index) = (vocabulary, index);
        var entries = index.Words.Where(static entry => !entry.Values.IsEmpty).ToDictionary(entry => vocabulary.Find(entry.Name)!, static entry => entry);
        _listed = entries.Keys.ToDictionary(static word => word.Name, SpellingComparer.Instance);
        _shortened = _listed.Values.SelectMany(static word => EndsOf(word.Name).Select(end => (End: end, Word: word)))
            .ToLookup(static entry => entry.End, static entry => entry.Word, SpellingComparer.Instance);
        var fields = entries.ToDictionary(static entry => entry.Key, static entry => new AnswerField(entry.Key, entry.Value.Values));
        Fields = fields.Values.ToArray();
        Written = Fields.Where(static field => field.Word.Is(WordTraits.ReadOnly)).ToArray();
        _byHash = _shortened.GroupBy(static names => WordHash.Of(names.Key).Spelling).ToDictionary(
            static names => names.Key, names => names.SelectMany(static words => words).Distinct().Select(word => fields[word]).ToArray());
        _values = entries.ToDictionary(static entry => entry.Key, static entry => new HashSet<string>(entry.Value.Values, SpellingComparer.Instance));
        _telling = Names(static word => word.Is(WordTraits.Common) && IsUnusual(word.Name), _listed.Values);
        _ofAnswers = Names(static word => word.Is(WordTraits.Common) && word.Is(WordTraits.ReadOnly), vocabulary.Words);
        _ofOtherObjects = new HashSet<string>(index.OfOtherObjects, StringComparer.Ordinal);
    }

    /// <summary>All such fields.</summary>
    public AnswerField[] Fields { get; }

    /// <summary>Those that only the API writes: what code expects of them is often guessed.</summary>
    public AnswerField[] Written { get; }

    /// <summary>The names of the fields that say when an action runs or how it ended.</summary>
    public IEnumerable<string> TellingNames => _telling;

    /// <summary>The field with a list of values that a C# name could stand for, or null.</summary>
    public Vocabulary.Word? FindListed(string name) => _listed.TryGetValue(name, out var word) ? word : null;

    /// <summary>The hashes of all names by which code may call such a field, some of them short, in any spelling.</summary>
    public IEnumerable<int> NameHashes => _byHash.Keys;

    /// <summary>The fields that a word in the text of code may stand for, by its hash.</summary>
    public AnswerField[] FieldsNamed(WordHash name) => _byHash.TryGetValue(name.Spelling, out var fields) ? fields : [];

    /// <summary>Whether a text may be another form of a value that only the API writes.</summary>
    public bool MayShareStem(SourceText text, TextSpan span)
    {
        foreach (var field in Written)
        {
            if (field.MayShareStem(text, span))
                return true;
        }

        return false;
    }

    /// <summary>The fields that code may call so for short: <c>Status</c> for <c>last_execution_status</c>; also a field that is named so.</summary>
    public IEnumerable<Vocabulary.Word> FindShortened(string name) => _shortened[name];

    /// <summary>Whether a C# name spells a value of the field in any letter case, with or without underscores.</summary>
    public bool IsValueSpelling(Vocabulary.Word field, string name) => _values[field].Contains(name);

    /// <summary>Whether the name is of several words: <c>type</c> and <c>shell</c> stand in any code.</summary>
    public static bool IsUnusual(string name) => name.IndexOf('_') >= 0;

    /// <summary>
    /// Whether JSON with these fields can be nothing but an action: it says when an action runs or how it ended, and beside that what only an action
    /// has, or two distinctive fields.
    /// </summary>
    /// <param name="fields">All that is known of the names of one object.</param>
    public bool IsAction(IReadOnlyCollection<string> fields) =>
        fields.Any(_telling.Contains)
        && !MayBePipeline(fields)
        && (_index.ResponseCompanions.Any(companion => companion.All(fields.Contains))
            || fields.Count(name => _vocabulary.Find(name) is { IsDistinctive: true } word && word.Name == name) > 1);

    /// <summary>Whether hardly any other object has a field of this name beside a status.</summary>
    public bool IsOfActionsAlone(string field) => _index.ResponseCompanions.Any(companion => companion.Length == 1 && companion[0] == field);

    /// <summary>Whether one of the fields is a pipeline's: pipelines have a status of the same name, with values of their own.</summary>
    public bool MayBePipeline(IReadOnlyCollection<string> fields) => fields.Any(_ofOtherObjects.Contains);

    /// <summary>Whether one of the fields says when an action runs or how it ended.</summary>
    public bool IsTelling(IReadOnlyCollection<string> fields) => fields.Any(_telling.Contains);

    /// <summary>Whether one of the fields is written by the API alone.</summary>
    public bool IsAnswer(IReadOnlyCollection<string> fields) => fields.Any(_ofAnswers.Contains);

    private static HashSet<string> Names(Func<Vocabulary.Word, bool> condition, IEnumerable<Vocabulary.Word> words) =>
        new(words.Where(condition).Select(static word => word.Name), StringComparer.Ordinal);

    private static IEnumerable<string> EndsOf(string name)
    {
        yield return name;
        for (var end = name.IndexOf('_'); end >= 0; end = name.IndexOf('_', end + 1))
            yield return name.Substring(end + 1);
    }
}
