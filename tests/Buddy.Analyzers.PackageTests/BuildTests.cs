namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed class BuildTests(PackedPackage package)
{
    private static readonly ProjectSample Faulty = new("Faulty") { Files = FaultyCode.File };

    private static readonly ProjectSample Plain = new("Plain")
    {
        Files = new Dictionary<string, string> { ["Plain.cs"] = "public static class Plain { public static object Make() => new { type = \"HTTP\", url = \"/\" }; }" },
    };

    private static readonly ProjectSample ContinuousIntegration = new("ContinuousIntegration", "<ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>") { Files = FaultyCode.File };

    private static readonly ProjectSample WarningsInCI = new("WarningsInCI", "<BuddyAnalyzersErrorsInCI>false</BuddyAnalyzersErrorsInCI>") { Files = FaultyCode.File };

    [Fact]
    public async Task A_build_warns() => (await package.Samples.OfDeveloperAsync(Faulty)).ShouldSucceedWith(FaultyCode.Warnings);

    [Fact]
    public async Task A_build_without_payloads_reports_nothing()
    {
        (await package.Samples.OfDeveloperAsync(Plain)).ShouldSucceedWith();
        (await package.Samples.OfCIServerAsync(Plain)).ShouldSucceedWith();
    }

    [Fact]
    public async Task A_build_on_a_CI_server_fails() => (await package.Samples.OfCIServerAsync(Faulty)).ShouldFailWith(FaultyCode.Errors);

    [Fact]
    public async Task A_build_fails_where_the_environment_says_that_it_is_one_of_continuous_integration()
    {
        var build = await new FreshProject(package).Write("Actions.cs", FaultyCode.Text).BuildAsync(("ContinuousIntegrationBuild", "true"));

        build.ShouldFailWith(FaultyCode.Errors);
    }

    [Fact]
    public async Task A_project_may_itself_say_that_it_is_built_on_a_CI_server() =>
        (await package.Samples.OfDeveloperAsync(ContinuousIntegration)).ShouldFailWith(FaultyCode.Errors);

    [Fact]
    public async Task BuddyAnalyzersErrorsInCI_false_keeps_the_warnings() =>
        (await package.Samples.OfCIServerAsync(WarningsInCI)).ShouldSucceedWith(FaultyCode.Warnings);
}
