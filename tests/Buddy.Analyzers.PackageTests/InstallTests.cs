using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>What README.md says of installing.</summary>
[Collection(nameof(PackedPackage))]
public sealed class InstallTests(PackedPackage package)
{
    private const string AddSource = "dotnet nuget add source <folder> --name buddy-analyzers --configfile nuget.config";
    private const string AddPackage = "dotnet add package Buddy.Analyzers";

    private const string GlobalReference = """<GlobalPackageReference Include="Buddy.Analyzers" Version="0.2.0" />""";

    private static readonly ProjectSample Central = new("Central")
    {
        PackageAttributes = null,
        Files = new Dictionary<string, string>(FaultyCode.File)
        {
            ["Directory.Packages.props"] = $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup>{GlobalReference.Replace("0.2.0", ProjectSample.PackageVersion, StringComparison.Ordinal)}</ItemGroup>
                </Project>
                """,
        },
    };

    [Fact]
    public async Task Central_package_management_adds_it_to_all_projects_at_once()
    {
        Assert.Contains(GlobalReference, await File.ReadAllTextAsync(Path.Combine(PackedPackage.Repository, "README.md")), StringComparison.Ordinal);
        (await package.Samples.OfDeveloperAsync(Central)).ShouldSucceedWith(FaultyCode.Warnings);
    }

    [Fact]
    public async Task The_package_is_added_from_the_folder_that_it_was_packed_into_and_restored_on_another_machine()
    {
        var readme = await File.ReadAllLinesAsync(Path.Combine(PackedPackage.Repository, "README.md"));
        Assert.Contains(AddSource, readme);
        Assert.Contains(AddPackage, readme);
        var project = FreshProject.Empty(package).Write("Fresh.csproj", FreshProject.ProjectText("")).Write("Actions.cs", FaultyCode.Text)
            .Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");

        (await project.RunAsync(Arguments(AddSource))).ShouldSucceedWith();
        (await project.RunAsync([.. Arguments(AddPackage), "--prerelease"])).ShouldSucceedWith();

        Assert.Contains("<PrivateAssets>all</PrivateAssets>", project.Read("Fresh.csproj"), StringComparison.Ordinal);
        (await project.BuildAsync(("NUGET_PACKAGES", Path.Combine(package.Root, "another-cache")))).ShouldSucceedWith(FaultyCode.Warnings);
    }

    /// <summary>The arguments of a <c>dotnet</c> command of the page.</summary>
    private string[] Arguments(string command) => command.Split(' ')[1..].Select(argument => argument == "<folder>" ? package.Source : argument).ToArray();
}
