using System.Collections.Immutable;
using System.Reflection;

namespace Buddy.Analyzers.Catalog;

/// <summary>The schema files that are embedded in this assembly, by name.</summary>
internal sealed class SchemaFiles
{
    public const string Extension = ".schema.json";

    private readonly Assembly _assembly = typeof(SchemaFiles).Assembly;

    private SchemaFiles() => Names = _assembly.GetManifestResourceNames()
        .Where(static name => name.EndsWith(Extension, StringComparison.Ordinal))
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>The names of all files, sorted.</summary>
    public ImmutableArray<string> Names { get; }

    public static SchemaFiles Shipped() => new();

    /// <summary>The text of a file, or null where there is none of that name.</summary>
    public string? Read(string name)
    {
        using var stream = _assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
