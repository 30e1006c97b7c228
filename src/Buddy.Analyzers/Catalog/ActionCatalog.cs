using System.Collections.Immutable;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>What is known of Buddy's actions: a schema for each type, and the words by which a payload is recognised.</summary>
internal sealed class ActionCatalog
{
    /// <summary>The file that says what all actions have in common.</summary>
    public const string CommonFile = CatalogIndexer.CommonFile;

    private static readonly Lazy<ActionCatalog> ShippedCatalog = new(static () => new ActionCatalog(SchemaFiles.Shipped(), ShippedIndex.Read(), ImmutableArray<string>.Empty, null));

    private readonly SchemaSet _set;
    private readonly CatalogIndex _index;
    private readonly ImmutableHashSet<string> _excludedTypes;
    private readonly CatalogVariants _variants;
    private readonly Lazy<ImmutableHashSet<string>> _fieldsWithValues;
    private readonly Lazy<Schema> _common;
    private readonly Dictionary<string, CatalogIndex.TypeEntry> _types;
    private readonly Dictionary<string, ImmutableHashSet<string>> _signals;
    private readonly HashSet<string> _typeSpellings;

    private ActionCatalog(SchemaFiles files, CatalogIndex? index, ImmutableArray<string> excludedTypes, ActionCatalog? basis)
    {
        Files = files;
        _variants = new CatalogVariants(additions =>
        {
            var changed = additions.Values.IsEmpty && additions.Fields.IsEmpty ? Files : Files.WithAdditions(additions);
            return new ActionCatalog(changed, changed == Files ? _index : null, additions.ExcludedTypes, this);
        });
        _excludedTypes = excludedTypes.ToImmutableHashSet(StringComparer.Ordinal);
        _fieldsWithValues = new Lazy<ImmutableHashSet<string>>(() => files.FieldsWithValues().ToImmutableHashSet(StringComparer.OrdinalIgnoreCase));
        _set = new SchemaSet(files.Read);
        _index = index ?? CatalogIndexer.IndexOf(files.Names, _set);
        _common = new Lazy<Schema>(() => _set.Find(CommonFile) ?? Schema.True, LazyThreadSafetyMode.PublicationOnly);

        Types = _index.Types.Select(static type => type.Name).ToImmutableArray();
        _types = _index.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        _typeSpellings = new HashSet<string>(Types, SpellingComparer.Instance);
        _signals = basis?._signals ?? _index.Words.Where(static word => (word.Traits & WordTraits.Signal) != 0)
            .ToDictionary(static word => word.Name, static word => word.Values.ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        TriggerTimes = _signals.Values.SelectMany(static values => values).ToImmutableHashSet(StringComparer.Ordinal);
        Vocabulary = Vocabulary.Of(_index, _set.Find);
        Answers = new AnswerVocabulary(Vocabulary, _index);
        TypeNames = new ActionTypeNames(_index.Types.Where(static type => type is { IsCertain: true, File.Length: > 0, Recognition: TypeRecognition.Alone }).Select(static type => type.Name));
        var words = Vocabulary.Words.Where(static word => word.Sign != FieldSign.None).ToList();
        string[] signalWords = [.. _signals.Keys, .. Types, .. words.Where(static word => word.IsDistinctive).Select(static word => word.Name)];
        SignalWords = new QuotedWords(signalWords);
        Signs = new WordSigns(words, signalWords.Concat(TriggerTimes), Answers);
        FieldWords = new QuotedWords(words.Select(static word => word.Name));
        AnswerFields = _index.Words
            .Where(static word => (word.Traits & (WordTraits.Common | WordTraits.ReadOnly | WordTraits.Deprecated)) == (WordTraits.Common | WordTraits.ReadOnly))
            .Select(static word => word.Name)
            .ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>The catalogue that the package ships.</summary>
    public static ActionCatalog Shipped => ShippedCatalog.Value;

    /// <summary>The files that it is made of.</summary>
    public SchemaFiles Files { get; }

    /// <summary>When the facts that ship were gathered.</summary>
    public string Date => _index.Date;

    /// <summary>The rules that the schemas name.</summary>
    public ImmutableArray<string> RulesOfSchemas => _index.Rules;

    /// <summary>The objects inside actions.</summary>
    public ImmutableArray<CatalogIndex.PartEntry> Parts => _index.Parts;

    /// <summary>The names of the fields that have a list of values, anywhere in an action; compared in any letter case.</summary>
    public IReadOnlyCollection<string> FieldsWithValues => _fieldsWithValues.Value;

    /// <summary>What all actions have in common; the schema of an action whose type is unknown or has no schema of its own.</summary>
    public Schema Common => _common.Value;

    /// <summary>The field names of all actions.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>What is known of the answers of the API.</summary>
    public AnswerVocabulary Answers { get; }

    /// <summary>The constants that ship of the fields whose values no other system uses.</summary>
    public ImmutableHashSet<string> TriggerTimes { get; }

    /// <summary>The C# type names that point to an action with a schema of its own.</summary>
    public ActionTypeNames TypeNames { get; }

    /// <summary>The words one of which any JSON text has that is recognised by itself as an action.</summary>
    public QuotedWords SignalWords { get; }

    /// <summary>What the words of any member say that creates a payload or reads an answer.</summary>
    public WordSigns Signs { get; }

    /// <summary>The field names of all actions: JSON with none of them is no action, whoever says so.</summary>
    public QuotedWords FieldWords { get; }

    /// <summary>The fields that only the API writes: an object with one of them is an answer.</summary>
    public ImmutableHashSet<string> AnswerFields { get; }

    /// <summary>All action types, in the order of the schema.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>What the schema files that were read so far hold that cannot be used.</summary>
    public IReadOnlyList<SchemaProblem> Problems => _set.Problems;

    /// <summary>The catalogue of other files.</summary>
    public static ActionCatalog Of(SchemaFiles files) => new(files, null, ImmutableArray<string>.Empty, Shipped);

    /// <summary>This catalogue with what the options of a file add to it; the same one for the same additions.</summary>
    public ActionCatalog With(CatalogAdditions additions) => additions.IsEmpty ? this : _variants.Of(additions);

    /// <summary>The schema of one of the <see cref="Files"/>, or null where there is no such file.</summary>
    public Schema? SchemaOfFile(string name) => _set.Find(name);

    /// <summary>What cannot be used in a schema that stands for a part of <paramref name="file"/>.</summary>
    public IReadOnlyList<SchemaProblem> ProblemsOf(JsonNode node, string file) => _set.ProblemsOf(node, file);

    /// <summary>Whether the user wants payloads of this type to be left alone.</summary>
    public bool IsExcluded(string type) => _excludedTypes.Contains(type);

    /// <summary>The schema of an action type; that of all actions for a type without one of its own.</summary>
    public Schema SchemaOf(string type) => FileOf(type) is { Length: > 0 } file ? _set.Find(file) ?? Common : Common;

    /// <summary>Whether a type has a schema of its own.</summary>
    public bool HasSchema(string type) => FileOf(type).Length > 0;

    /// <summary>Whether a C# name spells an action type in any letter case, with or without underscores: <c>AwsEcs</c>.</summary>
    public bool IsTypeSpelling(string name) => _typeSpellings.Contains(name);

    /// <summary>Whether the API knows this action type.</summary>
    public bool IsType(string type) => _types.ContainsKey(type);

    /// <summary>What makes an object of that type's name an action.</summary>
    public TypeRecognition RecognitionOf(string type) => _types[type].Recognition;

    /// <summary>Whether this is an action type that no other system would use for a value of its own.</summary>
    public bool IsDistinctiveType(string type) => _types.TryGetValue(type, out var entry) && entry.Recognition == TypeRecognition.Alone;

    /// <summary>Whether a value of a field is one that no other system uses.</summary>
    public bool IsSignal(string field, string value) => _signals.TryGetValue(field, out var values) && values.Contains(value);

    /// <summary>The fields whose values no other system uses.</summary>
    public IEnumerable<string> SignalFields => _signals.Keys;

    /// <summary>Whether no other system uses the values of a field.</summary>
    public bool IsSignalField(string field) => _signals.ContainsKey(field);

    /// <summary>The file of a type's schema; empty where it has none of its own.</summary>
    public string FileOf(string type) => _types.TryGetValue(type, out var entry) ? entry.File : "";
}
