namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed class TransitiveUseTests(PackedPackage package)
{
    [Fact]
    public async Task A_project_behind_one_that_references_the_package_is_checked_like_it()
    {
        var project = Behind("");

        (await project.BuildAsync(["Behind"])).ShouldSucceedWith(FaultyCode.Warnings);
        (await project.BuildAsync(["Behind"], ("CI", "true"))).ShouldFailWith(FaultyCode.Errors);
    }

    [Fact]
    public async Task A_project_behind_one_that_keeps_the_package_private_is_left_alone()
    {
        var project = Behind("PrivateAssets=\"all\"");

        (await project.BuildAsync(["Behind"], ("CI", "true"))).ShouldSucceedWith();
    }

    private FreshProject Behind(string attribute)
    {
        var project = new FreshProject(package);
        File.Delete(Path.Combine(project.Folder, "Fresh.csproj"));
        return project
            .Write("Front/Front.csproj", FreshProject.ProjectText($"""<PackageReference Include="Buddy.Analyzers" Version="{package.Version}" {attribute} />"""))
            .Write("Behind/Behind.csproj", FreshProject.ProjectText("""<ProjectReference Include="../Front/Front.csproj" />"""))
            .Write("Behind/Actions.cs", FaultyCode.Text);
    }
}
