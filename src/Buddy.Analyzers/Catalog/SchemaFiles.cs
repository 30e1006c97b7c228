using System.Collections.Immutable;
using System.Reflection;

namespace Buddy.Analyzers.Catalog;

/// <summary>Schema files by name: those that are embedded in this assembly, and the texts that take their place. Immutable.</summary>
internal sealed class SchemaFiles
{
    public const string Extension = CatalogIndexer.Extension;

    private static readonly Assembly Assembly = typeof(SchemaFiles).Assembly;

    private readonly ImmutableDictionary<string, string> _texts;

    private SchemaFiles(ImmutableArray<string> names, ImmutableDictionary<string, string> texts) => (Names, _texts) = (names, texts);

    /// <summary>The names of all files, sorted.</summary>
    public ImmutableArray<string> Names { get; }

    public static SchemaFiles Shipped() => new(
        Assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(Extension, StringComparison.Ordinal))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToImmutableArray(),
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The same files, but for the one of that name.</summary>
    public SchemaFiles With(string name, string text) => new(
        Names.Contains(name) ? Names : Names.Add(name).Sort(StringComparer.Ordinal),
        _texts.SetItem(name, text));

    /// <summary>The text of a file, or null where there is none of that name.</summary>
    public string? Read(string name)
    {
        if (_texts.TryGetValue(name, out var text))
            return text;

        using var stream = Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
