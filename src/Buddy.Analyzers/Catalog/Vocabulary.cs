using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>
/// The field names of the API, found by any spelling that C# gives them: <c>trigger_time</c>, <c>TriggerTime</c>, <c>triggerTime</c>.
/// </summary>
internal sealed class Vocabulary
{
    private static readonly HashSet<string> EverydayWords = new(StringComparer.Ordinal)
    {
        "name", "id", "url", "html_url", "type", "status", "version", "value", "action", "login", "password", "package", "disabled",
        "timeout", "variables", "permissions", "service", "services", "region", "shell", "pipeline", "loop",
    };

    private readonly Dictionary<string, Word> _words = new(SpellingComparer.Instance);

    private readonly Lazy<HashSet<string>> _partNames;

    public Vocabulary(IEnumerable<Schema> schemas)
    {
        _partNames = new(() => new HashSet<string>(Parts.SelectMany(static part => part.PropertyNames()), SpellingComparer.Instance));
        foreach (var schema in schemas)
        {
            foreach (var name in schema.PropertyNames())
                _words[name] = new Word(name, schema.FindProperty(name)!);
        }
    }

    /// <summary>The schemas of the objects that fields hold.</summary>
    public IEnumerable<Schema> Parts => _words.Values.Where(static word => word.HoldsObjects).Select(static word => word.Part).Distinct();

    /// <summary>The field that a C# name could stand for, or null.</summary>
    public Word? Find(string name) => _words.TryGetValue(name, out var word) ? word : null;

    /// <summary>Whether a C# name could stand for a field of an object inside an action: of an integration, a condition, a variable.</summary>
    public bool IsInPart(string name) => _partNames.Value.Contains(name);

    /// <summary>Whether the name is one of the API's, or may be one misspelt.</summary>
    public bool IsNear(string name) => _words.ContainsKey(name) || NearestValue.IsSpeltLikeAny(name, _words.Keys);

    /// <summary>All of them.</summary>
    public IEnumerable<Word> Words => _words.Values;

    /// <summary>One field name of the API.</summary>
    /// <param name="Name">As the API spells it.</param>
    /// <param name="Schema">What it holds.</param>
    public sealed record Word(string Name, Schema Schema)
    {
        /// <summary>Whether hardly any other JSON has a field of this name.</summary>
        public bool IsDistinctive => Schema.IsDistinctive;

        /// <summary>How much the name says.</summary>
        public FieldSign Sign => IsDistinctive ? FieldSign.Distinctive : EverydayWords.Contains(Name) ? FieldSign.Everyday : FieldSign.Telling;

        /// <summary>Whether the field holds objects of its own kind: an integration, conditions, variables, services.</summary>
        public bool HoldsObjects => Part.Types == JsonTypes.Object;

        /// <summary>The schema of what the field holds, or of the items where it holds a list.</summary>
        public Schema Part { get; } = Target(Schema.Items ?? Schema);

        private static Schema Target(Schema schema) => schema.Ref?.Target ?? schema;
    }
}
