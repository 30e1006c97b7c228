using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>
/// The field names of the API, found by any spelling that C# gives them: <c>trigger_time</c>, <c>TriggerTime</c>, <c>triggerTime</c>.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Word> _words = new(SpellingComparer.Instance);

    private readonly Lazy<HashSet<string>> _partNames;

    private Vocabulary(IEnumerable<Word> words, Func<IEnumerable<string>> partNames)
    {
        foreach (var word in words)
            _words[word.Name] = word;
        _partNames = new(() => new HashSet<string>(partNames(), SpellingComparer.Instance));
    }

    /// <summary>The fields of one kind of object.</summary>
    public static Vocabulary Of(Schema schema)
    {
        var words = schema.PropertyNames().Select(name => schema.FindProperty(name) is { } property ? new Word(name, SignOf(property), HoldsObjects(property) ? WordTraits.HoldsObjects : WordTraits.None, () => property) : null).OfType<Word>().ToList();
        return new Vocabulary(words, () => words.SelectMany(static word => word.Part.PropertyNames()));
    }

    /// <summary>The fields of all actions.</summary>
    /// <param name="index">Their names.</param>
    /// <param name="schemaOf">Finds the schema of a file.</param>
    public static Vocabulary Of(CatalogIndex index, Func<string, Schema?> schemaOf) => new(
        index.Words.Select(word => new Word(word.Name, word.Sign, word.Traits, () => schemaOf(word.File)?.FindProperty(word.Name) ?? Schema.True)),
        () => index.Parts.SelectMany(static part => part.Fields));

    /// <summary>The field that a C# name could stand for, or null.</summary>
    public Word? Find(string name) => _words.TryGetValue(name, out var word) ? word : null;

    /// <summary>Whether a C# name could stand for a field of an object inside an action: of an integration, a condition, a variable.</summary>
    public bool IsInPart(string name) => _partNames.Value.Contains(name);

    /// <summary>Whether the name is one of the API's that counts, or may be one misspelt.</summary>
    public bool IsNear(string name) =>
        Find(name) is { Sign: not FieldSign.None }
        || NearestValue.IsSpeltLikeAny(name, _words.Values.Where(static word => word.Sign != FieldSign.None).Select(static word => word.Name));

    /// <summary>All of them.</summary>
    public IEnumerable<Word> Words => _words.Values;

    /// <summary>The schema of what a field holds, or of the items where it holds a list.</summary>
    public static Schema PartOf(Schema field)
    {
        var held = field.Items ?? field;
        return held.Ref?.Target ?? held.Then?.Ref?.Target ?? held;
    }

    /// <summary>Whether a field holds objects of its own kind.</summary>
    public static bool HoldsObjects(Schema field) =>
        PartOf(field) is { Types: { } types } part && (types == JsonTypes.Object || ((types & JsonTypes.Object) != 0 && !part.Properties.Entries.IsEmpty));

    /// <summary>How much the name of a field says.</summary>
    public static FieldSign SignOf(Schema field) => field.IsDistinctive ? FieldSign.Distinctive : field.IsEveryday ? FieldSign.Everyday : FieldSign.Telling;

    /// <summary>One field name of the API.</summary>
    /// <param name="name">As the API spells it.</param>
    /// <param name="sign">How much it says.</param>
    /// <param name="traits">What else is known without its schema.</param>
    /// <param name="schema">What it holds; asked for when it is first needed.</param>
    public sealed class Word(string name, FieldSign sign, WordTraits traits, Func<Schema> schema)
    {
        private readonly Lazy<Schema> _schema = new(schema, LazyThreadSafetyMode.PublicationOnly);

        public string Name => name;

        public FieldSign Sign => sign;

        /// <summary>Whether hardly any other JSON has a field of this name.</summary>
        public bool IsDistinctive => sign == FieldSign.Distinctive;

        /// <summary>Whether no other system has its values.</summary>
        public bool IsSignal => (traits & WordTraits.Signal) != 0;

        /// <summary>Whether the field holds objects of its own kind: an integration, conditions, variables, services.</summary>
        public bool HoldsObjects => (traits & WordTraits.HoldsObjects) != 0;

        /// <summary>Whether it has one of the traits.</summary>
        public bool Is(WordTraits any) => (traits & any) != 0;

        /// <summary>What it holds.</summary>
        public Schema Schema => _schema.Value;

        /// <summary>The schema of what the field holds, or of the items where it holds a list.</summary>
        public Schema Part => PartOf(Schema);
    }
}
