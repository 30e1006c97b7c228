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
    /// <summary>What samples use of the 167 assemblies of .NET 10: each compilation looks for a type in all that it references.</summary>
    public static ImmutableArray<string> UsedOfNet100 { get; } =
    [
        "Microsoft.CSharp", "System.Collections", "System.Collections.Concurrent", "System.Collections.Immutable", "System.Collections.NonGeneric",
        "System.Collections.Specialized", "System.ComponentModel", "System.ComponentModel.Annotations", "System.ComponentModel.Primitives",
        "System.ComponentModel.TypeConverter", "System.Console", "System.Data.Common", "System.Diagnostics.DiagnosticSource", "System.Diagnostics.Process",
        "System.Diagnostics.StackTrace", "System.Diagnostics.Tools", "System.Diagnostics.TraceSource", "System.IO.Compression", "System.IO.Pipelines", "System.Linq",
        "System.Linq.AsyncEnumerable", "System.Linq.Expressions", "System.Linq.Queryable", "System.Memory", "System.Net.Http", "System.Net.Http.Json",
        "System.Net.Primitives", "System.Net.Requests", "System.Net.Security", "System.Net.Sockets", "System.Net.WebClient", "System.Net.WebHeaderCollection",
        "System.ObjectModel", "System.Runtime", "System.Runtime.CompilerServices.Unsafe", "System.Runtime.Extensions", "System.Runtime.InteropServices",
        "System.Runtime.Loader", "System.Runtime.Numerics", "System.Runtime.Serialization.Formatters", "System.Runtime.Serialization.Json",
        "System.Runtime.Serialization.Primitives", "System.Runtime.Serialization.Xml", "System.Security.Cryptography", "System.Text.Encoding.Extensions",
        "System.Text.Encodings.Web", "System.Text.Json", "System.Text.RegularExpressions", "System.Threading", "System.Threading.Channels", "System.Threading.Thread",
        "System.Threading.ThreadPool", "System.Web.HttpUtility", "System.Xml.ReaderWriter", "System.Xml.XDocument", "System.Xml.XmlSerializer", "netstandard",
    ];

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
        return [.. UsedOfNet100.Select(static name => "net100." + name).Select(Read)];

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
