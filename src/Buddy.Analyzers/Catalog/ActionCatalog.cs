using System.Collections.Immutable;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>What is known of Buddy's actions: a schema for each type, and the words by which a payload is recognised.</summary>
internal sealed class ActionCatalog
{
    /// <summary>The file that says what all actions have in common.</summary>
    public const string CommonFile = "action" + SchemaFiles.Extension;

    private static readonly Lazy<ActionCatalog> ShippedCatalog = new(static () => new ActionCatalog(SchemaFiles.Shipped(), ImmutableArray<string>.Empty, null));

    private readonly SchemaSet _set;
    private readonly ImmutableHashSet<string> _excludedTypes;
    private readonly CatalogVariants _variants;
    private readonly Lazy<ImmutableHashSet<string>> _fieldsWithValues;
    private readonly ImmutableDictionary<string, Schema> _byType;
    private readonly ImmutableHashSet<string> _types;
    private readonly ImmutableHashSet<string> _commonWords;
    private readonly HashSet<string> _typeSpellings;

    private ActionCatalog(SchemaFiles files, ImmutableArray<string> excludedTypes, ActionCatalog? basis)
    {
        Files = files;
        _variants = new CatalogVariants(additions => new ActionCatalog(Files.WithAdditions(additions), additions.ExcludedTypes, this));
        _excludedTypes = excludedTypes.ToImmutableHashSet(StringComparer.Ordinal);
        _fieldsWithValues = new Lazy<ImmutableHashSet<string>>(() => files.FieldsWithValues().ToImmutableHashSet(StringComparer.OrdinalIgnoreCase));
        _set = new SchemaSet(files.Read);
        Common = _set.Find(CommonFile) ?? Schema.True;
        var type = Common.FindProperty("type") ?? Schema.True;

        Types = Strings(type).ToImmutableArray();
        _types = Types.ToImmutableHashSet(StringComparer.Ordinal);
        _typeSpellings = new HashSet<string>(_types, SpellingComparer.Instance);
        _commonWords = type.CommonWords.ToImmutableHashSet(StringComparer.Ordinal);
        var ownSchemas = files.Names
            .Select(static name => (name, type: name.Substring(0, name.Length - SchemaFiles.Extension.Length)))
            .Where(file => _types.Contains(file.type))
            .Select(file => new KeyValuePair<string, Schema>(file.type, _set.Find(file.name)!))
            .ToImmutableArray();
        _byType = ownSchemas.ToImmutableDictionary(StringComparer.Ordinal);
        TriggerTimes = basis?.TriggerTimes ?? Strings(Common.FindProperty("trigger_time") ?? Schema.True).ToImmutableHashSet(StringComparer.Ordinal);
        Vocabulary = new Vocabulary(ownSchemas.Select(static entry => entry.Value).Prepend(Common));
        Answers = new AnswerVocabulary(Vocabulary, Common);
        TypeNames = new ActionTypeNames(ownSchemas.Select(static entry => entry.Key).Where(IsDistinctiveType));
        string[] signalWords =
        [
            "trigger_time",
            .. Types.Where(IsDistinctiveType),
            .. Vocabulary.Words.Where(static word => word.IsDistinctive).Select(static word => word.Name),
        ];
        SignalWords = new QuotedWords(signalWords);
        Signs = new WordSigns(Vocabulary.Words, signalWords.Concat(Types).Concat(TriggerTimes), Answers);
        FieldWords = new QuotedWords(Vocabulary.Words.Select(static word => word.Name));
        AnswerFields = Common.Properties.Entries
            .Where(static entry => entry.Value.IsReadOnly)
            .Select(static entry => entry.Key)
            .ToImmutableHashSet(StringComparer.Ordinal);
        Problems = _set.Problems;
    }

    /// <summary>The catalogue that the package ships.</summary>
    public static ActionCatalog Shipped => ShippedCatalog.Value;

    /// <summary>The files that it is made of.</summary>
    public SchemaFiles Files { get; }

    /// <summary>The names of the fields that have a list of values, anywhere in an action; compared in any letter case.</summary>
    public IReadOnlyCollection<string> FieldsWithValues => _fieldsWithValues.Value;

    /// <summary>What all actions have in common; the schema of an action whose type is unknown or has no schema of its own.</summary>
    public Schema Common { get; }

    /// <summary>The field names of all actions.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>What is known of the answers of the API.</summary>
    public AnswerVocabulary Answers { get; }

    /// <summary>The constants of <c>trigger_time</c> that ship: no other system uses them.</summary>
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

    /// <summary>What the schema files hold that cannot be used.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; }

    /// <summary>The catalogue of other files.</summary>
    public static ActionCatalog Of(SchemaFiles files) => new(files, ImmutableArray<string>.Empty, Shipped);

    /// <summary>This catalogue with what the options of a file add to it; the same one for the same additions.</summary>
    public ActionCatalog With(CatalogAdditions additions) => additions.IsEmpty ? this : _variants.Of(additions);

    /// <summary>The schema of one of the <see cref="Files"/>, or null where there is no such file.</summary>
    public Schema? SchemaOfFile(string name) => _set.Find(name);

    /// <summary>What cannot be used in a schema that stands for a part of <paramref name="file"/>.</summary>
    public IReadOnlyList<SchemaProblem> ProblemsOf(JsonNode node, string file) => _set.ProblemsOf(node, file);

    /// <summary>Whether the user wants payloads of this type to be left alone.</summary>
    public bool IsExcluded(string type) => _excludedTypes.Contains(type);

    /// <summary>The schema of an action type; that of all actions for a type without one of its own.</summary>
    public Schema SchemaOf(string type) => _byType.TryGetValue(type, out var schema) ? schema : Common;

    /// <summary>Whether a C# name spells an action type in any letter case, with or without underscores: <c>AwsEcs</c>.</summary>
    public bool IsTypeSpelling(string name) => _typeSpellings.Contains(name);

    /// <summary>Whether the API knows this action type.</summary>
    public bool IsType(string type) => _types.Contains(type);

    /// <summary>Whether this is an action type that no other system would use for a value of its own.</summary>
    public bool IsDistinctiveType(string type) => _types.Contains(type) && !_commonWords.Contains(type);

    private static IEnumerable<string> Strings(Schema schema) =>
        schema.Enum.IsDefault ? [] : schema.Enum.Select(static value => value.AsString).OfType<string>();
}
