using Microsoft.CodeAnalysis.CodeActions;

namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>A name that has a word more than a known one is renamed by itself only where the known field takes such a value.</summary>
public class RenameToAnotherTypeTests
{
    [Theory]
    [InlineData("docker_image", "\"node\"", "Rename to 'docker_image_name'", true)]
    [InlineData("insecure_registry", "true", "Rename to 'registry'", false)]
    public async Task It_is_the_first_fix(string name, string value, string title, bool isFirst)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open($$"""
            using System.Net.Http;
            using System.Net.Http.Json;

            class Deploy
            {
                void Run(HttpClient http) => http.PostAsJsonAsync(
                    "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions",
                    new { type = "BUILD", name = "n", trigger_time = "ON_SUCCESS", docker_image_tag = "22", execute_commands = new[] { "make" }, {{name}} = {{value}} });
            }
            """);
        var finding = Assert.Single(await FixBench.FindingsInAsync(project), static finding => finding.Id == "BUDDY1002");

        Assert.Contains(title, Titles(await FixBench.LeavesForAsync(project, finding)));
        Assert.Equal(isFirst, Titles((await FixBench.ActionsForAsync(project, finding)).Where(static action => !CodeActionMenu.IsMenu(action))).Contains(title));
    }

    private static IEnumerable<string> Titles(IEnumerable<CodeAction> actions) => actions.Select(static action => action.Title);
}
