using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>A build compiles nothing where nothing has changed, and reports nothing then; what the package is told by properties counts as a change.</summary>
[Collection(nameof(PackedPackage))]
public sealed class IncrementalBuildTests(PackedPackage package)
{
    [Fact]
    public async Task A_build_that_was_up_to_date_shows_findings_where_the_CI_server_or_the_mode_changes()
    {
        var project = new FreshProject(package).Write("Actions.cs", FaultyCode.Text);

        (await project.BuildAsync()).ShouldSucceedWith(FaultyCode.Warnings);
        (await BuildAgainAsync(project)).ShouldSucceedWith();
        (await BuildAgainAsync(project, [], ("CI", "true"))).ShouldFailWith(FaultyCode.Errors);
        (await BuildAgainAsync(project)).ShouldSucceedWith(FaultyCode.Warnings);
        (await BuildAgainAsync(project)).ShouldSucceedWith();
        (await BuildAgainAsync(project, ["-p:BuddyAnalysisMode=Strict"])).ShouldFailWith(FaultyCode.Errors);
        (await BuildAgainAsync(project, ["-p:BuddyAnalysisMode=None"])).ShouldSucceedWith();
        (await BuildAgainAsync(project, ["-p:BuddyAnalysisMode=All"])).ShouldSucceedWith(FaultyCode.Warnings);
        (await BuildAgainAsync(project, ["-p:BuddyAnalysisMode=All"])).ShouldSucceedWith();
    }

    private static Task<CommandResult> BuildAgainAsync(FreshProject project, string[]? arguments = null, params (string Name, string Value)[] environment) =>
        project.RunAsync(["build", "--no-restore", "-nodereuse:false", "-p:UseSharedCompilation=false", .. arguments ?? []], environment);
}
