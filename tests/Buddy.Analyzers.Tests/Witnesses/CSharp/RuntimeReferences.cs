using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary>The assemblies that the tests themselves run with, for code that is compiled to be run.</summary>
internal static class RuntimeReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => IsUsed(Path.GetFileNameWithoutExtension(path)))
        .Select(static path => MetadataReference.CreateFromFile(path))
        .ToList();

    /// <summary>The same, and the public types of the tests.</summary>
    public static IReadOnlyList<MetadataReference> WithTests { get; } = [.. All, MetadataReference.CreateFromFile(typeof(RuntimeReferences).Assembly.Location)];

    /// <summary>Whether it is one of those that samples are compiled against, or what those refer to when they run.</summary>
    private static bool IsUsed(string name) =>
        name == "Newtonsoft.Json" || name.StartsWith("System.Private.", StringComparison.Ordinal) || SampleReferences.UsedOfNet100.Contains(name);
}
