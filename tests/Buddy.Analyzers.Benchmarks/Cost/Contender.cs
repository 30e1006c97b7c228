using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>Analyzers whose cost is measured together.</summary>
/// <param name="Name">The package.</param>
/// <param name="Analyzers">All C# analyzers of it.</param>
internal sealed record Contender(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    /// <summary>The analyzers of the product.</summary>
    public static Contender Ours { get; } = new("Buddy.Analyzers", AnalyzersOf(typeof(ActionPayloadAnalyzer).Assembly));

    /// <summary>The packages that stand beside the runner, each in a folder of its name.</summary>
    public static IEnumerable<Contender> Peers() =>
        Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "peers")).Order(StringComparer.Ordinal).Select(PeerIn);

    private static Contender PeerIn(string folder)
    {
        var context = new AssemblyLoadContext(folder);
        context.Resolving += (loading, name) =>
            Path.Combine(folder, name.Name + ".dll") is var file && File.Exists(file) ? loading.LoadFromAssemblyPath(file) : null;
        var assemblies = Directory.EnumerateFiles(folder, "*.dll")
            .Where(static file => !file.EndsWith("Fixes.dll", StringComparison.OrdinalIgnoreCase) && !file.EndsWith("Fixers.dll", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(context.LoadFromAssemblyPath);
        return new(Path.GetFileName(folder), [.. assemblies.SelectMany(static assembly => AnalyzersOf(assembly))]);
    }

    private static ImmutableArray<DiagnosticAnalyzer> AnalyzersOf(Assembly assembly) =>
    [
        .. TypesOf(assembly)
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!),
    ];

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException some)
        {
            return some.Types.OfType<Type>(); // the parts that only an editor can load
        }
    }
}
