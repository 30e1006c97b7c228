using System.Text.RegularExpressions;
using Buddy.Analyzers.Tests.Docs;

namespace Buddy.Analyzers.Tests.Architecture;

/// <summary>The folders of the product know each other one way: what a file names in its <c>using</c> lines stands in a folder below it.</summary>
public partial class FolderOrderTests
{
    private const string Root = "Buddy.Analyzers";

    private static readonly string[] Semantics = ["Json", "Catalog", "Payloads.Model"];
    private static readonly string[] Serialization = [.. Semantics, "Payloads.Semantics"];
    private static readonly string[] Usage = [.. Serialization, "Payloads.Serialization"];
    private static readonly string[] Reading = [.. Usage, "Payloads.Usage", "Payloads.Filtering", "Payloads.Recognition"];
    private static readonly string[] Rules = [.. Semantics, "Payloads.Recognition", "Evaluation", "Fixes", "Options"];

    /// <summary>Each folder with those that it may know, the lowest first. The analyzers in the root know all, and none knows them.</summary>
    private static readonly (string Folder, string[] MayKnow)[] Order =
    [
        ("Polyfills", []),
        ("Json", []),
        ("Catalog", ["Json"]),
        ("Payloads.Model", ["Json"]),
        ("Payloads.Recognition", Semantics),
        ("Payloads.Semantics", Semantics),
        ("Payloads.Filtering", Serialization),
        ("Payloads.Serialization", Serialization),
        ("Payloads.Usage", Usage),
        ("Payloads.Reading", Reading),
        ("Evaluation", Semantics),
        ("Fixes", Semantics),
        ("Options", ["Catalog", "Payloads.Model", "Payloads.Semantics", "Payloads.Filtering", "Evaluation"]),
        ("Rules", Rules),
        ("PayloadTypes", [.. Reading, "Payloads.Reading", "Evaluation", "Fixes", "Options", "Rules"]),
        ("Answers", [.. Reading, "Payloads.Reading", "Fixes", "Options", "Rules"]),
    ];

    private static readonly List<SourceFile> Files = ReadFiles();

    [Fact]
    public void Each_folder_knows_only_folders_before_it() => Assert.All(
        Order.Select(static (entry, index) => (entry.Folder, entry.MayKnow, Before: Order.Take(index).Select(static other => other.Folder))),
        static entry => Assert.Empty(entry.MayKnow.Except(entry.Before)));

    [Fact]
    public void Each_folder_has_its_place() =>
        Assert.Equal(Order.Select(static entry => entry.Folder).Order(), Files.Select(static file => file.Folder).Where(static folder => folder.Length > 0).Distinct().Order());

    /// <summary>Else the <c>using</c> lines would say nothing about folders.</summary>
    [Fact]
    public void Each_namespace_is_that_of_the_folder() => Assert.Empty(Files
        .Where(static file => file.Folder != "Polyfills" && file.Namespace != string.Join('.', [Root, .. file.Path.Split('/')[..^1]]))
        .Select(static file => $"{file.Path}: {file.Namespace}"));

    [Fact]
    public void No_file_knows_a_folder_above_it() => Assert.Empty(UpwardUses());

    private static IEnumerable<(string File, string Knows)> UpwardUses() =>
        from file in Files
        where file.Folder.Length > 0
        from known in file.Uses.Select(static used => FolderOf(used)).Distinct()
        where known != file.Folder && !Order.Single(entry => entry.Folder == file.Folder).MayKnow.Contains(known)
        select (file.Path, known);

    /// <summary>The folder of a namespace of the product; empty for the root.</summary>
    private static string FolderOf(string space) =>
        Order.Select(static entry => entry.Folder).Where(folder => $"{space}.".StartsWith($"{Root}.{folder}.", StringComparison.Ordinal)).MaxBy(static folder => folder.Length)
        ?? (space == Root ? "" : space);

    private static List<SourceFile> ReadFiles()
    {
        var root = Path.Combine(DocumentationFiles.Root, "src", Root);
        return [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => SourceFile.Read(root, file))];
    }

    [GeneratedRegex(@"^\s*(?:global )?using (?:static )?(?:\w+ = )?(Buddy\.Analyzers(?:\.\w+)*)", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    /// <summary>A file of the product.</summary>
    /// <param name="Path">Its path below the project, with slashes.</param>
    /// <param name="Folder">Its folder, as <see cref="Order"/> has it; empty for the root.</param>
    /// <param name="Namespace">Its namespace.</param>
    /// <param name="Uses">The namespaces of the product that its <c>using</c> lines name.</param>
    private sealed record SourceFile(string Path, string Folder, string Namespace, IReadOnlyList<string> Uses)
    {
        public static SourceFile Read(string root, string file)
        {
            var path = System.IO.Path.GetRelativePath(root, file).Replace('\\', '/');
            var text = File.ReadAllText(file);
            return new SourceFile(
                path,
                FolderOf(string.Join('.', [Root, .. path.Split('/')[..^1]])),
                NamespaceLine().Match(text).Groups[1].Value,
                [.. UsingLine().Matches(text).Select(static line => line.Groups[1].Value)]);
        }
    }
}
