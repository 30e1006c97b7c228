namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>A statement that fills an object is removed or changed only where that is about this object alone, and on each way to the request.</summary>
public class LaterChangeTests
{
    [Theory]
    [InlineData("a statement of the member itself", "action[\"run_only_on_first_failure\"] = true;", "", true)]
    [InlineData("a helper, which other objects may be given to", "Fill(action);", "static void Fill(Dictionary<string, object> some) => some[\"run_only_on_first_failure\"] = true;", false)]
    [InlineData("a helper with a body", "Fill(action);", "static void Fill(Dictionary<string, object> some) { some[\"run_only_on_first_failure\"] = true; }", false)]
    [InlineData("a local function", "void Fill(Dictionary<string, object> some) { some[\"run_only_on_first_failure\"] = true; } Fill(action);", "", false)]
    public async Task A_field_is_removed(string where, string statements, string member, bool isOffered) =>
        Assert.True(isOffered == (await TitlesAsync("BUDDY1101", $"""action["trigger_time"] = "ON_SUCCESS"; {statements}""", member)).Contains("Remove 'run_only_on_first_failure'"), where);

    [Theory]
    [InlineData("each way", "action[\"trigger_time\"] = \"ON_SUCCESS\";", true)]
    [InlineData("one of two ways", "if (fails) action[\"trigger_time\"] = \"ON_SUCCESS\"; else action[\"trigger_time\"] = \"ON_WARNING\";", false)]
    public async Task A_field_is_set(string where, string statements, bool isOffered) =>
        Assert.True(isOffered == (await TitlesAsync("BUDDY1101", $"""action["run_only_on_first_failure"] = true; {statements}""", "")).Contains("Set 'trigger_time' to 'ON_FAILURE'"), where);

    private static async Task<IReadOnlyList<string>> TitlesAsync(string rule, string statements, string member)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open($$"""
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;

            class Deploy
            {
                async Task Run(HttpClient http, bool fails)
                {
                    var action = new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "n" };
                    {{statements}}
                    await http.PostAsJsonAsync("https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions", action);
                }

                {{member}}
            }
            """);
        var finding = Assert.Single(await FixBench.FindingsInAsync(project), finding => finding.Id == rule);
        return [.. (await FixBench.LeavesForAsync(project, finding)).Select(static action => action.Title)];
    }
}
