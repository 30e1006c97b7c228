using System.Collections.Immutable;

namespace Buddy.Analyzers.Catalog;

/// <summary>Schemas by property name, in the order of the file.</summary>
internal sealed class SchemaProperties
{
    private readonly Dictionary<string, Schema> _byName = new(StringComparer.Ordinal);

    public SchemaProperties(ImmutableArray<KeyValuePair<string, Schema>> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
            _byName[entry.Key] = entry.Value;
    }

    public static SchemaProperties Empty { get; } = new(ImmutableArray<KeyValuePair<string, Schema>>.Empty);

    public ImmutableArray<KeyValuePair<string, Schema>> Entries { get; }

    public IEnumerable<string> Names => Entries.Select(static entry => entry.Key);

    /// <summary>The schema of that property, or null.</summary>
    public Schema? Find(string name) => _byName.TryGetValue(name, out var schema) ? schema : null;
}
