using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>The property <c>BuddyAnalysisMode</c>, and what leads over it.</summary>
[Collection(nameof(PackedPackage))]
public sealed class AnalysisModeTests(PackedPackage package)
{
    /// <summary>A hint: that <c>version</c> needs <c>package</c> is not in the API's documentation.</summary>
    private const string Hint = """
        namespace Fresh;

        public static class Hint
        {
            public static object Make() => new
            {
                type = "RUN_DOCKER_CONTAINER",
                name = "Test",
                docker_image_name = "acme/tests",
                docker_image_tag = "latest",
                version = "2",
            };
        }

        """;

    private static readonly string[] AllWarnings = [.. FaultyCode.Warnings, "warning BUDDY1103"];

    private static readonly string[] AllErrors = [.. FaultyCode.Errors, "error BUDDY1103"];

    [Fact]
    public async Task None_says_nothing_on_a_CI_server_either()
    {
        (await Project("None").Write("AWS_ECS.buddy-action.schema.json", "[]").BuildAsync(("CI", "true"))).ShouldSucceedWith();
    }

    [Fact]
    public async Task None_leaves_to_the_user_what_to_switch_on()
    {
        var project = Project("none").Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.BUDDY1001.severity = warning
            dotnet_analyzer_diagnostic.category-Buddy.Conditions.severity = error
            """);

        (await project.BuildAsync()).ShouldFailWith("warning BUDDY1001", "error BUDDY1101", "error BUDDY1102", "error BUDDY1103", "error BUDDY1103");
    }

    [Fact]
    public async Task Default_says_what_no_mode_says() =>
        (await Project("Default").BuildAsync()).ShouldSucceedWith(FaultyCode.Warnings);

    [Fact]
    public async Task All_makes_a_warning_of_a_hint_and_leaves_certain_mistakes_to_the_CI_server()
    {
        var project = Project("All");

        (await project.BuildAsync()).ShouldSucceedWith(AllWarnings);
        (await project.BuildAsync(("CI", "true"))).ShouldFailWith([.. FaultyCode.Errors, "warning BUDDY1103"]);
    }

    [Fact]
    public async Task Strict_makes_an_error_of_everything_but_what_the_user_says()
    {
        (await Project("Strict").BuildAsync()).ShouldFailWith(AllErrors);

        var project = Project("Strict").Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.BUDDY1001.severity = warning
            dotnet_analyzer_diagnostic.category-Buddy.Conditions.severity = none
            """);
        (await project.BuildAsync()).ShouldFailWith("warning BUDDY1001", "error BUDDY1003");
    }

    [Fact]
    public async Task Another_value_is_told()
    {
        var build = await Project("Strickt").BuildAsync();

        build.ShouldSucceedWith([.. FaultyCode.Warnings, "warning BUDDY0002"]);
        Assert.Contains("'Strickt' is no value of BuddyAnalysisMode; allowed are None, Default, All and Strict", build.Output, StringComparison.Ordinal);
    }

    private FreshProject Project(string mode) =>
        new FreshProject(package, $"<BuddyAnalysisMode>{mode}</BuddyAnalysisMode>")
            .Write("Actions.cs", FaultyCode.Text)
            .Write("Hint.cs", Hint);
}
