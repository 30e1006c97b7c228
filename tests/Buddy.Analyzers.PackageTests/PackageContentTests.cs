using System.IO.Compression;
using System.Xml.Linq;

namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_three_assemblies_the_build_files_and_the_documentation_and_nothing_else()
    {
        using var zip = ZipFile.OpenRead(package.File);

        var rulePages = Directory.GetFiles(Path.Combine(PackedPackage.Repository, "docs", "rules"), "*.md").Select(page => $"docs/rules/{Path.GetFileName(page)}");
        string[] expected =
        [
            .. rulePages,
            "Buddy.Analyzers.nuspec",
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
    }

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
