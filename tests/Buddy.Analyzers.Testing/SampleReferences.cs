using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing;

/// <summary>
/// The assemblies that samples are compiled against. They come with the tests, where those that <see cref="ReferenceAssemblies"/> declares by
/// itself are downloaded when a test runs. Each is read once for all tests.
/// </summary>
public static class SampleReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(ReadNet100);

    private static readonly Dictionary<ReferenceAssemblies, Lazy<ImmutableArray<MetadataReference>>> Assemblies = new(ReferenceEqualityComparer.Instance);

    /// <summary>.NET 10: what a test uses unless it says otherwise.</summary>
    public static ReferenceAssemblies Net100 { get; } = Declare("net10.0", static () => Framework.Value);

    /// <summary>.NET 10 and Newtonsoft.Json.</summary>
    public static ReferenceAssemblies Net100WithNewtonsoft { get; } = Declare(
        "net10.0", static () => Framework.Value.Add(MetadataReference.CreateFromFile(typeof(Newtonsoft.Json.Linq.JToken).Assembly.Location)));

    /// <summary>.NET Standard 2.0.</summary>
    public static ReferenceAssemblies NetStandard20 { get; } = Declare("netstandard2.0", static () => ReadFolder("netstandard2.0"));

    /// <summary>The references themselves; the same objects at each call.</summary>
    /// <exception cref="NotSupportedException">It is none of those above.</exception>
    public static ImmutableArray<MetadataReference> Of(ReferenceAssemblies assemblies) =>
        Assemblies.TryGetValue(assemblies, out var references)
            ? references.Value
            : throw new NotSupportedException($"A test asks for '{assemblies.TargetFramework}', which would be downloaded. {nameof(SampleReferences)} has those that are here.");

    private static ReferenceAssemblies Declare(string targetFramework, Func<ImmutableArray<MetadataReference>> read)
    {
        var assemblies = new ReferenceAssemblies(targetFramework);
        Assemblies.Add(assemblies, new(read));
        return assemblies;
    }

    private static ImmutableArray<MetadataReference> ReadNet100()
    {
        var package = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Basic.Reference.Assemblies.Net100.dll"));
        return [.. package.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(Read)];

        MetadataReference Read(string name)
        {
            using var image = package.GetManifestResourceStream(name)!;
            return MetadataReference.CreateFromStream(image, filePath: name);
        }
    }

    private static ImmutableArray<MetadataReference> ReadFolder(string name)
    {
        var folder = typeof(SampleReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == name).Value!;
        return [.. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(static file => MetadataReference.CreateFromFile(file))];
    }
}
