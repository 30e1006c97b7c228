using System.Text.RegularExpressions;
using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>The sample says in a comment, on the line above, what the analyzers find: they find that and nothing else.</summary>
[Collection(nameof(PackedPackage))]
public sealed partial class SampleTests(PackedPackage package)
{
    private static readonly string Sample = Path.Combine(PackedPackage.Repository, "docs", "samples", "DeployTool");

    [Fact]
    public async Task The_build_shows_the_five_findings_where_the_sample_says()
    {
        var build = await BuildAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(Announced("warning"), build.Problems);
    }

    [Fact]
    public async Task On_a_CI_server_the_same_findings_fail_the_build()
    {
        var build = await BuildAsync(("CI", "true"));

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(Announced("error"), build.Problems);
    }

    [Fact]
    public void The_sample_holds_each_rule_once() =>
        Assert.Equal(["BUDDY1001", "BUDDY1003", "BUDDY1101", "BUDDY1102", "BUDDY1103"], Announced("warning").Select(finding => finding.Id).Order(StringComparer.Ordinal));

    private Task<CommandResult> BuildAsync(params (string Name, string Value)[] environment) =>
        DotNet.RunAsync(
            PackedPackage.Repository,
            ["build", "docs/samples/DeployTool", "-nodereuse:false", "-p:UseSharedCompilation=false", $"-p:ArtifactsPath={Path.Combine(package.Root, "sample")}"],
            environment);

    private static IEnumerable<Problem> Announced(string severity) =>
        from file in Directory.GetFiles(Sample, "*.cs").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        let comment = Announcement().Match(line.Text)
        where comment.Success
        select new Problem(Path.GetFileName(file), line.Number + 1, severity, comment.Groups["id"].Value);

    [GeneratedRegex("// (?<id>BUDDY[0-9]{4}):")]
    private static partial Regex Announcement();
}
