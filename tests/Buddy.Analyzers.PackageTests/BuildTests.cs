namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed class BuildTests(PackedPackage package)
{
    [Fact]
    public async Task A_build_warns()
    {
        var build = await Faulty().BuildAsync();

        build.ShouldSucceedWith(FaultyCode.Warnings);
    }

    [Fact]
    public async Task A_build_without_payloads_says_nothing()
    {
        var build = await new FreshProject(package).Write("Plain.cs", "public static class Plain { public static object Make() => new { type = \"HTTP\", url = \"/\" }; }").BuildAsync();

        build.ShouldSucceedWith();
    }

    [Theory]
    [InlineData("CI")]
    [InlineData("ContinuousIntegrationBuild")]
    public async Task A_build_on_a_CI_server_fails(string variable)
    {
        var build = await Faulty().BuildAsync((variable, "true"));

        build.ShouldFailWith(FaultyCode.Errors);
    }

    [Fact]
    public async Task A_project_may_itself_say_that_it_is_built_on_a_CI_server()
    {
        var build = await Faulty("<ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>").BuildAsync();

        build.ShouldFailWith(FaultyCode.Errors);
    }

    [Fact]
    public async Task BuddyAnalyzersErrorsInCI_false_keeps_the_warnings()
    {
        var build = await Faulty("<BuddyAnalyzersErrorsInCI>false</BuddyAnalyzersErrorsInCI>").BuildAsync(("CI", "true"));

        build.ShouldSucceedWith(FaultyCode.Warnings);
    }

    private FreshProject Faulty(string properties = "") => new FreshProject(package, properties).Write("Actions.cs", FaultyCode.Text);
}
