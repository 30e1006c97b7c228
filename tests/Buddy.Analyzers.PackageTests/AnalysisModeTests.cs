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

    private static readonly ProjectSample None = Of("None", "None") with
    {
        Files = new Dictionary<string, string>(Files) { ["AWS_ECS.buddy-action.schema.json"] = "[]" },
    };

    private static readonly ProjectSample NoneButSome = Of("NoneButSome", "none", """
        root = true
        [*.cs]
        dotnet_diagnostic.BUDDY1001.severity = warning
        dotnet_analyzer_diagnostic.category-Buddy.Conditions.severity = error
        """);

    private static readonly ProjectSample Default = Of("Default", "Default");

    private static readonly ProjectSample Everything = Of("Everything", "All");

    private static readonly ProjectSample Strict = Of("Strict", "Strict");

    private static readonly ProjectSample StrictButSome = Of("StrictButSome", "Strict", """
        root = true
        [*.cs]
        dotnet_diagnostic.BUDDY1001.severity = warning
        dotnet_analyzer_diagnostic.category-Buddy.Conditions.severity = none
        """);

    private static readonly ProjectSample Misspelt = Of("Misspelt", "Strickt");

    [Fact]
    public async Task None_reports_nothing_on_a_CI_server_either() => (await package.Samples.OfCIServerAsync(None)).ShouldSucceedWith();

    [Fact]
    public async Task None_leaves_to_the_user_what_to_switch_on() =>
        (await package.Samples.OfDeveloperAsync(NoneButSome)).ShouldFailWith("warning BUDDY1001", "error BUDDY1101", "error BUDDY1102", "error BUDDY1103", "error BUDDY1103");

    [Fact]
    public async Task Default_reports_what_no_mode_reports() => (await package.Samples.OfDeveloperAsync(Default)).ShouldSucceedWith(FaultyCode.Warnings);

    [Fact]
    public async Task All_makes_a_warning_of_a_hint_and_leaves_certain_mistakes_to_the_CI_server()
    {
        (await package.Samples.OfDeveloperAsync(Everything)).ShouldSucceedWith(AllWarnings);
        (await package.Samples.OfCIServerAsync(Everything)).ShouldFailWith([.. FaultyCode.Errors, "warning BUDDY1103"]);
    }

    [Fact]
    public async Task Strict_makes_an_error_of_everything_but_what_the_user_says()
    {
        (await package.Samples.OfDeveloperAsync(Strict)).ShouldFailWith(AllErrors);
        (await package.Samples.OfDeveloperAsync(StrictButSome)).ShouldFailWith("warning BUDDY1001", "error BUDDY1003");
    }

    [Fact]
    public async Task Another_value_is_reported()
    {
        var build = await package.Samples.OfDeveloperAsync(Misspelt);

        build.ShouldSucceedWith([.. FaultyCode.Warnings, "warning BUDDY0002"]);
        Assert.Contains("'Strickt' is no value of BuddyAnalysisMode; allowed are None, Default, All and Strict", build.Output, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Files => new(FaultyCode.File) { ["Hint.cs"] = Hint };

    private static ProjectSample Of(string name, string mode, string? editorConfig = null) => new(name, $"<BuddyAnalysisMode>{mode}</BuddyAnalysisMode>")
    {
        Files = editorConfig is null ? Files : new Dictionary<string, string>(Files) { [".editorconfig"] = editorConfig },
    };
}
