using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.Tests.Docs;

public class RulePageTests
{
    [Fact]
    public void Each_rule_has_a_page_and_each_page_a_rule() =>
        Assert.Equal(RuleDescriptors.All.Keys.Order(), DocumentationFiles.RulePages.Keys.Order());

    [Fact]
    public void A_page_says_of_its_rule_what_the_descriptor_says()
    {
        foreach (var rule in RuleDescriptors.All.Values)
        {
            var page = DocumentationFiles.RulePages[rule.Id];

            Assert.Equal($"# {rule.Id}: {rule.Title}", page[0]);
            var facts = Assert.Single(DocumentationFiles.Table(page, "Category"));
            Assert.Equal([rule.Category, rule.DefaultSeverity.ToString().ToLowerInvariant()], facts[..2]);
            Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_says_how_to_suppress_its_rule()
    {
        foreach (var rule in RuleDescriptors.All.Values)
        {
            var section = string.Join(' ', DocumentationFiles.RulePages[rule.Id].SkipWhile(line => line != "## Options and suppression"));

            Assert.Contains($"dotnet_diagnostic.{rule.Id}.severity = none", section, StringComparison.Ordinal);
            Assert.Contains($"#pragma warning disable {rule.Id}`", section, StringComparison.Ordinal);
            Assert.Contains($"[SuppressMessage(\"{rule.Category}\", \"{rule.Id}\", ", section, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_readme_lists_the_rules_and_no_others()
    {
        var expected = RuleDescriptors.All.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"[{rule.Id}](docs/rules/{rule.Id}.md) {rule.Title} {rule.DefaultSeverity.ToString().ToLowerInvariant()}");

        Assert.Equal(expected, DocumentationFiles.Table(DocumentationFiles.Readme, "Rule").Select(cells => string.Join(' ', cells[..3])));
    }

    [Fact]
    public void The_readme_and_the_pages_agree_on_what_happens_on_a_CI_server() =>
        Assert.All(
            DocumentationFiles.Table(DocumentationFiles.Readme, "Rule"),
            row => Assert.Equal(DocumentationFiles.Table(DocumentationFiles.RulePages[row[0][1..10]], "Category")[0][2], row[3]));
}
