using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.Tests.Docs;

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

    private static async Task<IEnumerable<string>> FindingsIn(string rule, string heading)
    {
        var code = DocumentationFiles.CodeUnder(heading, DocumentationFiles.RulePages[rule]);
        Assert.NotEmpty(code);
        return await ExampleCode.FindingsInAsync(code);
    }
}
