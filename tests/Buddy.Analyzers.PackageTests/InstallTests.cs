using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>What README.md says of installing.</summary>
[Collection(nameof(PackedPackage))]
public sealed class InstallTests(PackedPackage package)
{
    [Fact]
    public async Task The_package_is_added_from_the_folder_that_it_was_packed_into()
    {
        Assert.Contains("dotnet add package Buddy.Analyzers --source <folder>", await File.ReadAllLinesAsync(Path.Combine(PackedPackage.Repository, "README.md")));
        var project = FreshProject.Empty(package).Write("Fresh.csproj", FreshProject.ProjectText("")).Write("Actions.cs", FaultyCode.Text);

        (await project.RunAsync(["add", "package", "Buddy.Analyzers", "--source", package.Source, "--prerelease"])).ShouldSucceedWith();

        Assert.Contains("<PrivateAssets>all</PrivateAssets>", project.Read("Fresh.csproj"), StringComparison.Ordinal);
        (await project.BuildAsync()).ShouldSucceedWith(FaultyCode.Warnings);
    }
}
