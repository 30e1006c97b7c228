namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>An object that is sent twice, changed in between: a field that it needs the first time is not written at its creation where it is wrong the second time.</summary>
public class OtherStatesTests
{
    private const string Url = "\"https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions\"";

    [Theory]
    [InlineData("ON_SUCCESS", false)]
    [InlineData("ON_FAILURE", true)]
    public async Task A_field_is_inserted_only_where_all_states_may_have_it(string second, bool isOffered)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open($$"""
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;

            class Deploy
            {
                async Task Run(HttpClient http)
                {
                    var action = new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "n" };
                    action["trigger_time"] = "ON_FAILURE";
                    await http.PostAsJsonAsync({{Url}}, action);
                    action["trigger_time"] = "{{second}}";
                    await http.PostAsJsonAsync({{Url}}, action);
                }
            }
            """);

        var finding = (await FixBench.FindingsInAsync(project)).First(static finding => finding.Id == "BUDDY1102");

        Assert.Equal(isOffered, (await FixBench.ActionsForAsync(project, finding)).Count > 0);
    }
}
