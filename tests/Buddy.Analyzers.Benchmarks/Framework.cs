using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Benchmarks;

/// <summary>What the measured code is compiled against.</summary>
internal static class Framework
{
    /// <summary>The framework that this process runs on.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = [.. FrameworkFiles().Select(static file => MetadataReference.CreateFromFile(file))];

    /// <summary>The test framework: without it the analyzers that look after tests have nothing to do.</summary>
    public static IReadOnlyList<MetadataReference> TestReferences { get; } =
        [MetadataReference.CreateFromFile(typeof(Xunit.FactAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(Xunit.Assert).Assembly.Location)];

    private static IEnumerable<string> FrameworkFiles() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(static file => Path.GetFileName(file) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Where(static file => !file.EndsWith(".Native.dll", StringComparison.Ordinal));
}
