using System.Text.RegularExpressions;
using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>The sample says in a comment, on the line above, what the analyzers find: they find that and nothing else.</summary>
[Collection(nameof(PackedPackage))]
public sealed partial class SampleTests(PackedPackage package)
{
    /// <summary>The folder of the sample.</summary>
    internal static string Sample { get; } = Path.Combine(PackedPackage.Repository, "docs", "samples", "DeployTool");

    [Fact]
    public async Task The_build_shows_the_findings_where_the_sample_says()
    {
        var build = await BuildAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(Announced(static _ => "warning"), build.Problems);
    }

    [Fact]
    public async Task On_a_CI_server_those_that_are_certain_fail_the_build()
    {
        var build = await BuildAsync(("CI", "true"));

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(Announced(static id => OnCIServer(id).StartsWith("error", StringComparison.Ordinal) ? "error" : "warning"), build.Problems);
    }

    [Fact]
    public void The_sample_holds_each_rule_once() =>
        Assert.Equal(RuleRows.Select(static row => row[1][1..10]).Order(StringComparer.Ordinal), Announced(static _ => "").Select(finding => finding.Id).Order(StringComparer.Ordinal));

    /// <summary>The rows of the table of rules in README.md, each with an empty cell at both ends.</summary>
    private static IEnumerable<string[]> RuleRows => File.ReadLines(Path.Combine(PackedPackage.Repository, "README.md"))
        .Where(static line => line.StartsWith("| [BUDDY", StringComparison.Ordinal))
        .Select(static line => line.Split('|', StringSplitOptions.TrimEntries));

    private static string OnCIServer(string id) => RuleRows.Single(row => row[1].StartsWith($"[{id}]", StringComparison.Ordinal))[4];

    private Task<CommandResult> BuildAsync(params (string Name, string Value)[] environment) =>
        DotNet.RunAsync(
            PackedPackage.Repository,
            ["build", "docs/samples/DeployTool", "-nodereuse:false", $"-p:ArtifactsPath={Path.Combine(package.Root, "sample")}"],
            environment);

    private static IEnumerable<Problem> Announced(Func<string, string> severity) =>
        from file in Directory.GetFiles(Sample, "*.cs").Append(Path.Combine(Sample, ".editorconfig")).Order(StringComparer.Ordinal)
        from line in File.ReadLines(file).Select((text, index) => (Text: text, Number: index + 1))
        let comment = Announcement().Match(line.Text)
        where comment.Success
        select new Problem(Path.GetFileName(file), line.Number + 1, severity(comment.Groups["id"].Value), comment.Groups["id"].Value);

    [GeneratedRegex("(//|#) (?<id>BUDDY[0-9]{4}):")]
    private static partial Regex Announcement();
}
