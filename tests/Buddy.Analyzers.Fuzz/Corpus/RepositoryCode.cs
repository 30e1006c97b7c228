using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Buddy.Analyzers.Fuzz.Corpus;

/// <summary>The C# that lies in the repository: the sample, the examples of the documentation, the tests and the samples in them.</summary>
internal static partial class RepositoryCode
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    /// <summary>The files of the sample and the decoys, and what the documentation shows.</summary>
    public static IReadOnlyList<CorpusProgram> Examples { get; } =
    [
        .. Files("docs/samples", "*.cs").Concat(Files("tests/Buddy.Analyzers.Decoys/Decoys", "*.cs")).Select(static file => CorpusProgram.Whole(file.Name, file.Text)),
        .. Files("docs", "*.md").Append((Name: "README.md", Text: File.ReadAllText(Path.Combine(Root, "README.md")))).SelectMany(static page =>
            CSharpBlock().Matches(page.Text).SelectMany(block => CodeInText.Programs(page.Name, block.Groups[1].Value))),
    ];

    /// <summary>The samples that stand in the string literals of the tests.</summary>
    public static IReadOnlyList<CorpusProgram> Samples { get; } =
        [.. TestFiles().SelectMany(static file => CodeInText.LiteralsOf(file.Text).SelectMany(text => CodeInText.Programs(file.Name, text))).DistinctBy(static sample => sample.Text)];

    /// <summary>The tests themselves.</summary>
    public static IReadOnlyList<CorpusProgram> Tests { get; } =
        [.. TestFiles().Where(static file => CodeInText.MayHoldPayload(file.Text)).Select(static file => CorpusProgram.Whole(file.Name, file.Text))];

    private static IEnumerable<(string Name, string Text)> TestFiles() => Files("tests/Buddy.Analyzers.Tests", "*.cs");

    private static IEnumerable<(string Name, string Text)> Files(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static path => (Name: Path.GetRelativePath(Root, path), Text: File.ReadAllText(path)));

    private static string ThisFile([CallerFilePath] string path = "") => path;

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
