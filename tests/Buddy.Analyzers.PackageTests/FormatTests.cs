namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed class FormatTests(PackedPackage package)
{
    [Fact]
    public async Task Dotnet_format_applies_the_fixes_and_the_result_builds_clean_once_the_placeholders_are_replaced()
    {
        var project = new FreshProject(package).Write("Actions.cs", FaultyCode.Text);
        (await project.RunAsync(["restore", "-nodereuse:false"])).ShouldSucceedWith();

        var format = await project.RunAsync(["format", "analyzers", "--no-restore"]);

        Assert.True(format.ExitCode == 0, format.Output);

        (await project.BuildAsync(("CI", "true"))).ShouldFailWith("error BUDDY1010", "error BUDDY1010", "error BUDDY1010");

        project.Write("Actions.cs", File.ReadAllText(Path.Combine(project.Folder, "Actions.cs"))
            .Replace("\"<", "\"", StringComparison.Ordinal).Replace(">\"", "\"", StringComparison.Ordinal));
        (await project.BuildAsync(("CI", "true"))).ShouldSucceedWith();
    }
}
