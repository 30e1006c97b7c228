using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The folders of reference assemblies that the build lays beside the tests, each read once for all tests.</summary>
internal static class ReferenceFolder
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "refs");
    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<MetadataReference>>> Folders = new(StringComparer.Ordinal);

    /// <summary>The assemblies of <paramref name="name"/>, e.g. <c>net10.0</c>, sorted by file name.</summary>
    /// <exception cref="NotSupportedException">There is no such folder.</exception>
    public static ImmutableArray<MetadataReference> Read(string name)
        => Folders.GetOrAdd(name, static name => new(() => Load(name))).Value;

    private static ImmutableArray<MetadataReference> Load(string name)
    {
        var folder = Path.Combine(Root, name);
        if (!Directory.Exists(folder))
        {
            string[] folders = Directory.Exists(Root) ? Directory.GetDirectories(Root) : [];
            var known = folders.Select(Path.GetFileName).Order(StringComparer.Ordinal);
            throw new NotSupportedException($"There are no reference assemblies of '{name}' here, only of: {string.Join(", ", known)}");
        }

        var files = Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal);
        return [.. files.Select(path => MetadataReference.CreateFromFile(path))];
    }
}
