using Buddy.Analyzers.Rules;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Buddy.Analyzers.Tests.Docs;

/// <summary>
/// The examples of the rules' pages. Under "Bad" and "Good" stands C#, before it an <c>.editorconfig</c> where the rule speaks of one; under "Fix" what the first
/// correction changes in the bad example.
/// </summary>
public class RuleExampleTests
{
    /// <summary>The rules about C# code.</summary>
    public static TheoryData<string> Rules => new(DocumentationFiles.RulePages.Keys.Where(static id => id != RuleIds.UnusableConfiguration));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_bad_example_shows_the_rule_once(string rule) => Assert.Equal([rule], await FindingsIn(rule, "## Bad"));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_good_example_shows_nothing(string rule) => Assert.Empty(await FindingsIn(rule, "## Good"));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_first_fix_changes_the_bad_example_as_the_page_says_and_the_finding_is_gone(string rule)
    {
        var page = DocumentationFiles.RulePages[rule];
        var bad = Example(rule, "## Bad");
        var finding = Assert.Single(await bad.FindingsAsync());
        var fix = finding.Location.IsInSource ? await bad.FixAsync(finding) : null;

        var changes = fix is null ? "" : ChangesBetween(DocumentationFiles.CodeUnder("## Bad", page), fix.Value.Text);
        Assert.True(
            DocumentationFiles.BlockUnder("## Fix", "diff", page) == changes,
            $"""
            What {rule}.md has to show under "Fix":
            ```diff
            {changes}
            ```
            """);
        if (fix is not null)
            Assert.DoesNotContain(rule, (await fix.Value.Project.FindingsAsync()).Select(left => left.Id));
    }

    /// <summary>The example under a heading of a rule's page.</summary>
    internal static ExampleProject Example(string rule, string heading)
    {
        var page = DocumentationFiles.RulePages[rule];
        var code = DocumentationFiles.CodeUnder(heading, page);
        Assert.NotEmpty(code);
        return ExampleProject.Of([code], DocumentationFiles.BlockUnder(heading, "ini", page));
    }

    private static async Task<IEnumerable<string>> FindingsIn(string rule, string heading) =>
        (await Example(rule, heading).FindingsAsync()).Select(finding => finding.Id);

    private static string ChangesBetween(string before, string after) => string.Join('\n', new InlineDiffBuilder(new Differ()).BuildDiffModel(before, after, ignoreWhitespace: false).Lines
        .Where(line => line.Type is ChangeType.Deleted or ChangeType.Inserted)
        .Select(line => (line.Type == ChangeType.Deleted ? "-" : "+") + line.Text));
}
