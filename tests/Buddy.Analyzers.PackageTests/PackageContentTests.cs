using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed partial class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_three_assemblies_the_build_files_and_the_documentation_and_nothing_else()
    {
        using var zip = ZipFile.OpenRead(package.File);

        var docs = Path.Combine(PackedPackage.Repository, "docs");
        var pages = Directory.GetFiles(docs, "*.md", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(docs, "samples", "DeployTool"), "*.cs*"))
            .Select(page => $"docs/{Path.GetRelativePath(docs, page).Replace('\\', '/')}");
        string[] expected =
        [
            .. pages,
            "Buddy.Analyzers.nuspec",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "LICENSE",
            "README.md",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/roslyn4.5/cs/Buddy.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/roslyn4.5/cs/Buddy.Analyzers.Completion.dll",
            "analyzers/dotnet/roslyn4.5/cs/Buddy.Analyzers.dll",
            "build/Buddy.Analyzers.props",
            "build/config/buddy-analyzers-all.globalconfig",
            "build/config/buddy-analyzers-ci.globalconfig",
            "build/config/buddy-analyzers-none.globalconfig",
            "build/config/buddy-analyzers-strict.globalconfig",
            "buildTransitive/Buddy.Analyzers.props",
            "buildTransitive/config/buddy-analyzers-all.globalconfig",
            "buildTransitive/config/buddy-analyzers-ci.globalconfig",
            "buildTransitive/config/buddy-analyzers-none.globalconfig",
            "buildTransitive/config/buddy-analyzers-strict.globalconfig",
            "icon.png",
        ];
        var actual = zip.Entries.Select(entry => entry.FullName).Where(name => !name.EndsWith(".psmdcp", StringComparison.Ordinal));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    /// <summary>Every restore of every build server loads it.</summary>
    [Fact]
    public void The_package_is_smaller_than_a_megabyte() => Assert.InRange(new FileInfo(package.File).Length, 1, 1_000_000);

    [Fact]
    public void The_package_depends_on_nothing_and_is_a_development_dependency_under_MIT()
    {
        using var zip = ZipFile.OpenRead(package.File);
        using var nuspec = zip.GetEntry("Buddy.Analyzers.nuspec")!.Open();
        var elements = XDocument.Load(nuspec).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);

        Assert.Empty(elements["dependency"]);
        Assert.Empty(elements["group"]);
        Assert.Equal("true", Assert.Single(elements["developmentDependency"]));
        Assert.Equal("MIT", Assert.Single(elements["license"]));
        Assert.Equal("README.md", Assert.Single(elements["readme"]));
        Assert.Equal("icon.png", Assert.Single(elements["icon"]));
    }

    [Fact]
    public void The_release_notes_are_those_of_the_version_in_the_changelog()
    {
        using var zip = ZipFile.OpenRead(package.File);
        using var nuspec = zip.GetEntry("Buddy.Analyzers.nuspec")!.Open();
        var notes = Assert.Single(XDocument.Load(nuspec).Descendants(), static element => element.Name.LocalName == "releaseNotes").Value;

        var version = package.Version.Split('-')[0];
        var section = File.ReadAllLines(Path.Combine(PackedPackage.Repository, "CHANGELOG.md"))
            .SkipWhile(line => !line.StartsWith($"## [{version}] - 20", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', section).Trim(), notes.ReplaceLineEndings("\n"));
        Assert.NotEmpty(notes);
    }

    /// <summary>The pages lie in the package as they do in the repository, so that their links to each other work there.</summary>
    [Fact]
    public void No_link_of_the_documentation_leads_out_of_the_package()
    {
        using var zip = ZipFile.OpenRead(package.File);
        var names = zip.Entries.Select(static entry => entry.FullName).ToHashSet();
        var pages = zip.Entries.Where(static entry => entry.FullName.EndsWith(".md", StringComparison.Ordinal) && entry.FullName != "CONTRIBUTING.md").ToList();
        var links = pages.SelectMany(page => LinksIn(page).Select(link => (Page: page.FullName, Target: Resolve(page.FullName, link)))).ToList();

        Assert.True(links.Count > 300, "the links are not found");
        Assert.All(links, link => Assert.True(names.Any(name => name == link.Target || name.StartsWith(link.Target + "/", StringComparison.Ordinal)), $"{link.Page} links to {link.Target}"));

        static string Resolve(string page, string link) => new Uri(new Uri("package:///" + page), link).AbsolutePath.TrimStart('/');
    }

    /// <summary>On a feed the README stands alone: whoever packs says where the other files are.</summary>
    [Fact]
    public async Task The_links_of_the_README_lead_to_the_address_that_the_packer_sets()
    {
        const string url = "https://example.com/buddy-analyzers/blob/v0.2.0";
        var artifacts = Path.Combine(package.Root, "linked");
        var written = await Cli.DotNet.RunAsync(
            PackedPackage.Repository,
            ["msbuild", "src/Buddy.Analyzers.Package", "-restore", "-t:WriteLinkedReadme", "-nodereuse:false", $"-p:ArtifactsPath={artifacts}", $"-p:BuddyDocumentationUrl={url}/"]);
        Assert.True(written.ExitCode == 0, written.Output);

        var text = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(artifacts, "README.md", SearchOption.AllDirectories)));
        var original = await File.ReadAllTextAsync(Path.Combine(PackedPackage.Repository, "README.md"));
        Assert.Contains($"]({url}/docs/shapes.md)", text, StringComparison.Ordinal);
        Assert.Equal(original.Trim(), text.Replace($"]({url}/", "](", StringComparison.Ordinal).Trim());
    }

    private static IEnumerable<string> LinksIn(ZipArchiveEntry page)
    {
        using var reader = new StreamReader(page.Open());
        return Link().Matches(reader.ReadToEnd()).Select(static link => link.Groups["path"].Value).Where(static path => !path.Contains("://", StringComparison.Ordinal)).ToList();
    }

    [GeneratedRegex(@"\]\((?<path>[^)#\s]+)[^)]*\)")]
    private static partial Regex Link();

    [Fact]
    public async Task Packing_the_same_sources_elsewhere_gives_the_same_bytes()
    {
        var elsewhere = Path.Combine(package.Root, "elsewhere");
        (await package.PackAsync(elsewhere)).ShouldSucceedWith();

        Assert.Equal(
            await File.ReadAllBytesAsync(package.File),
            await File.ReadAllBytesAsync(Path.Combine(elsewhere, "package", Path.GetFileName(package.File))));
    }
}
