using System.Text.Json;

namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed class SarifTests(PackedPackage package)
{
    // The compiler that a server shares loads analyzers from memory, and does not show them where the package is.
    private static readonly ProjectSample Logged = new("Logged", "<ErrorLog>findings.sarif,version=2.1</ErrorLog><UseSharedCompilation>false</UseSharedCompilation>") { Files = FaultyCode.File };

    /// <summary>The page's recipe for a solution, as it stands there: no log overwrites another, and none is written twice.</summary>
    [Fact]
    public async Task Each_project_and_each_target_of_a_solution_has_a_log_of_its_own()
    {
        const string properties = "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>";
        var page = File.ReadAllLines(Path.Combine(PackedPackage.Repository, "docs", "ci.md")).SkipWhile(static line => line != "## SARIF").ToList();
        var recipe = string.Join('\n', page.SkipWhile(static line => line != "```xml").Skip(1).TakeWhile(static line => line != "```"));
        Assert.Contains("dotnet build -p:WriteSarif=true", page);

        var folder = new HostsFolder(package);
        folder.AddCSharp("One", Faulty("One", "ON_SUCESS"), properties);
        folder.AddCSharp("Two", Faulty("Two", "ON_FAILUR"), properties);
        folder.Write("Directory.Build.targets", recipe);
        (await folder.BuildAsync("-p:WriteSarif=true")).ShouldSucceedWith("warning BUDDY1003", "warning BUDDY1003");

        var logs = Directory.GetFiles(Path.Combine(folder.Folder, "artifacts", "sarif")).Order(StringComparer.Ordinal).ToList();
        string[] expected = ["One.net10.0.sarif", "One.netstandard2.0.sarif", "Two.net10.0.sarif", "Two.netstandard2.0.sarif"];
        Assert.Equal(expected, logs.Select(Path.GetFileName));
        foreach (var log in logs)
        {
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(log));
            Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
            var result = Assert.Single(
                document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
                static result => result.GetProperty("ruleId").GetString()!.StartsWith("BUDDY", StringComparison.Ordinal));
            Assert.Contains(Path.GetFileName(log)[..3] == "One" ? "ON_SUCESS" : "ON_FAILUR", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        }
    }

    private static string Faulty(string name, string time) => $$"""
        public static class {{name}}
        {
            public static System.Threading.Tasks.Task AddAsync(System.Net.Http.HttpClient client) => client.PostAsync(
                "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions",
                new System.Net.Http.StringContent("{ \"type\": \"JIRA_BUILD\", \"name\": \"n\", \"trigger_time\": \"{{time}}\" }"));
        }

        """;

    [Fact]
    public async Task An_error_log_describes_each_rule_and_says_where_to_read_on()
    {
        (await package.Samples.OfDeveloperAsync(Logged)).ShouldSucceedWith(FaultyCode.Warnings);
        using var log = JsonDocument.Parse(await package.Samples.ReadAsync(Logged, "findings.sarif"));
        var run = log.RootElement.GetProperty("runs")[0];
        string[] ids = ["BUDDY1001", "BUDDY1003", "BUDDY1101", "BUDDY1102", "BUDDY1103"];
        Assert.Equal(ids, run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleId").GetString()).Order(StringComparer.Ordinal));

        Assert.All(run.GetProperty("results").EnumerateArray(), static result => Assert.Distinct(RegionsOf(result.GetProperty("relatedLocations"))));

        // Where 'run_only_on_first_failure' is reported, 'trigger_time' is what it does not go with.
        var onlyOnFailure = run.GetProperty("results").EnumerateArray().Single(static result => result.GetProperty("ruleId").GetString() == "BUDDY1101");
        Assert.Equal(2, RegionsOf(onlyOnFailure.GetProperty("relatedLocations")).Count());

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        foreach (var id in ids)
        {
            Assert.NotEmpty(rules[id].GetProperty("shortDescription").GetProperty("text").GetString()!);
            Assert.NotEmpty(rules[id].GetProperty("fullDescription").GetProperty("text").GetString()!);
            Assert.True(File.Exists(new Uri(rules[id].GetProperty("helpUri").GetString()!).LocalPath), "the link leads nowhere");
        }
    }

    private static IEnumerable<string> RegionsOf(JsonElement locations) => locations.EnumerateArray().Select(static location => location.GetProperty("physicalLocation").GetProperty("region").GetRawText());
}
