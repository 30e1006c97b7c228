using System.Runtime.CompilerServices;

namespace Buddy.Analyzers.Tests.Docs;

/// <summary>The documentation as it stands in the repository, with the rows of its tables.</summary>
internal static class DocumentationFiles
{
    /// <summary>The folder of README.md.</summary>
    public static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    /// <summary>The lines of README.md.</summary>
    public static IReadOnlyList<string> Readme => File.ReadAllLines(Path.Combine(Root, "README.md"));

    /// <summary>The lines of each rule's page, by the page's name without extension.</summary>
    public static IReadOnlyDictionary<string, string[]> RulePages =>
        Directory.GetFiles(Path.Combine(Root, "docs", "rules"), "*.md").ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllLines);

    /// <summary>The files of all pages.</summary>
    public static IEnumerable<string> All => Directory.GetFiles(Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories));

    /// <summary>The cells of a table's rows, under the header that begins with <paramref name="firstColumn"/>, without backticks.</summary>
    public static IReadOnlyList<string[]> Table(IEnumerable<string> lines, string firstColumn) =>
        lines.SkipWhile(line => !line.StartsWith($"| {firstColumn} |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(row => row.Trim('|').Split('|').Select(cell => cell.Replace("`", "", StringComparison.Ordinal).Trim()).ToArray())
            .ToList();

    /// <summary>The lines of a page beside README.md, such as <c>configuration.md</c>.</summary>
    public static IReadOnlyList<string> Page(string name) => File.ReadAllLines(Path.Combine(Root, "docs", name));

    /// <summary>The first block of C# under a heading.</summary>
    public static string CodeUnder(string heading, IEnumerable<string> lines) => BlockUnder(heading, "csharp", lines);

    /// <summary>The first block of that language between a heading and the next one; empty where there is none.</summary>
    public static string BlockUnder(string heading, string language, IEnumerable<string> lines) =>
        string.Join('\n', lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .SkipWhile(line => line != "```" + language).Skip(1).TakeWhile(line => line != "```"));

    /// <summary>The files of the sample, but for the one with top-level statements.</summary>
    public static IEnumerable<string> SampleSources() => Directory.GetFiles(Path.Combine(Root, "docs", "samples", "DeployTool"), "*.cs")
        .Where(static file => Path.GetFileName(file) != "Program.cs")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
