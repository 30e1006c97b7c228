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
}
