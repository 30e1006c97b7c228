using System.Text.Json;

namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed class SarifTests(PackedPackage package)
{
    [Fact]
    public async Task An_error_log_describes_each_rule_and_says_where_to_read_on()
    {
        var project = new FreshProject(package).Write("Actions.cs", FaultyCode.Text);

        var build = await project.BuildAsync(["-p:ErrorLog=findings.sarif%2Cversion=2.1"]);

        build.ShouldSucceedWith(FaultyCode.Warnings);
        using var log = JsonDocument.Parse(project.Read("findings.sarif"));
        var run = log.RootElement.GetProperty("runs")[0];
        string[] ids = ["BUDDY1001", "BUDDY1003", "BUDDY1101", "BUDDY1102", "BUDDY1103"];
        Assert.Equal(ids, run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()).Order(StringComparer.Ordinal));

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        foreach (var id in ids)
        {
            Assert.NotEmpty(rules[id].GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rules[id].GetProperty("fullDescription").GetProperty("text").GetString()!);
            Assert.EndsWith($"/docs/rules/{id}.md", rules[id].GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        }
    }
}
