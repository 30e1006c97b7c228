namespace Buddy.Analyzers.Tests.HalfTyped;

/// <summary>Code that is broken, deep or odd: no crash, and nothing said that is not certain.</summary>
public class HalfTypedResponseTests
{
    private const string Sample = """
        using System.Text.Json;
        using System.Text.Json.Nodes;

        class Answer { public int id { get; set; } public string last_execution_status { get; set; } public string trigger_time { get; set; } public bool run_only_on_first_failure { get; set; } }

        class Watch
        {
            static readonly string[] Done = { "SUCCESS", "FAILED" };

            int Run(Answer answer, JsonElement element, JsonNode node)
            {
                var status = answer?.last_execution_status ?? (string)node?["last_execution_status"];
                if (Done.Contains(status) || status is not ("SUCCESS" or null) || string.Equals(status, "failed", System.StringComparison.Ordinal))
                    return 1;
                if (element.TryGetProperty("last_execution_status", out var found) && found.GetString() == "SUCCESS")
                    return 2;
                switch (status)
                {
                    case "SUCCESS" when answer is { trigger_time: "on_failure" }:
                        return 3;
                }
                return status switch { "FAILED" => 1, "SUCCESS" => 2 };
            }
        }
        """;

    [Fact]
    public async Task Code_that_is_being_typed()
    {
        using var run = await AnalyzerRun.CreateAsync();

        for (var end = 0; end < Sample.Length; end += 3)
            await run.AnalyzeAndFixAsync(Sample[..end]);
        Assert.NotEmpty(await run.AnalyzeAndFixAsync(Sample));
    }

    [Fact]
    public async Task Code_with_a_piece_missing()
    {
        using var run = await AnalyzerRun.CreateAsync();

        for (var start = 0; start < Sample.Length; start += 11)
            await run.AnalyzeAndFixAsync(Sample.Remove(start, Math.Min(7, Sample.Length - start)));
    }

    [Theory]
    [InlineData("answer.last_execution_status", ".Trim()", 500)]
    [InlineData("node", "[\"last_execution_status\"]", 500)]
    public async Task Deep_code(string start, string step, int times)
    {
        using var run = await AnalyzerRun.CreateAsync();
        var value = start + string.Concat(Enumerable.Repeat(step, times));

        Assert.Empty(await run.AnalyzeAsync(Sample[..Sample.IndexOf("int Run", StringComparison.Ordinal)] + $"bool Run(Answer answer, JsonNode node) => {value}.ToString() == \"SUCCESS\"; }}"));
    }

    [Theory]
    [InlineData("var status = status; return status == \"SUCCESS\" ? 1 : 2;")]
    [InlineData("string a = b, b = a; return a == \"SUCCESS\" ? 1 : answer.last_execution_status.Length;")]
    [InlineData("var node2 = node; node2 = node2[\"x\"]; return (string)node2[\"last_execution_status\"] == \"SUCCESS\" ? 1 : 2;")]
    [InlineData("return answer.last_execution_status == unknown ? 1 : 2;")]
    [InlineData("return answer.last_execution_status switch { };")]
    public async Task Code_that_turns_in_a_circle(string statements)
    {
        using var run = await AnalyzerRun.CreateAsync();

        Assert.Empty(await run.AnalyzeAsync(Sample[..Sample.IndexOf("int Run", StringComparison.Ordinal)] + $"int Run(Answer answer, JsonNode node) {{ {statements} }} }}"));
    }

    private const string Journey = """
        using System.Net.Http;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;

        interface IClient { Task<JsonNode> GetAsync(int id); }

        class Client : IClient
        {
            readonly HttpClient _http = new HttpClient { BaseAddress = new System.Uri("https://api.buddy.works/workspaces/w/projects/p/") };
            public async Task<JsonNode> GetAsync(int id) => JsonNode.Parse(await _http.GetStringAsync($"pipelines/7/actions/{id}"));
        }

        class Watch
        {
            static async Task<(int Id, string Status)> Both(IClient client) { var node = await client.GetAsync(7); return (7, (string)node["last_execution_status"]); }
            static async Task<bool> Run(IClient client) { var (_, status) = await Both(client); return IsDone(status) || await Both(client) is (_, "SUCCESS"); }
            static bool IsDone(string status) => status == "SUCCESS";
        }
        """;

    [Fact]
    public async Task A_journey_that_is_being_typed()
    {
        using var run = await AnalyzerRun.CreateAsync();

        for (var end = 0; end < Journey.Length; end += 7)
            await run.AnalyzeAndFixAsync(Journey[..end]);
        for (var start = 0; start < Journey.Length; start += 13)
            await run.AnalyzeAndFixAsync(Journey.Remove(start, Math.Min(5, Journey.Length - start)));
        Assert.Equal(2, (await run.AnalyzeAsync(Journey)).Length);
    }

    /// <summary>A chain of helpers is followed as far as it is bounded: to its end, or not at all.</summary>
    [Theory]
    [InlineData(10, 1)]
    [InlineData(50, 0)]
    public async Task A_chain_of_helpers(int length, int findings)
    {
        using var run = await AnalyzerRun.CreateAsync();
        var helpers = string.Concat(Enumerable.Range(1, length).Select(number => $"static Task<JsonNode> Get{number}(IClient client) => Get{number - 1}(client); "));

        Assert.Equal(findings, (await run.AnalyzeAsync(Journey[..Journey.IndexOf("class Watch", StringComparison.Ordinal)]
            + $"class Watch {{ static Task<JsonNode> Get0(IClient client) => client.GetAsync(7); {helpers} static async Task<bool> Run(IClient client) => (string)(await Get{length}(client))[\"last_execution_status\"] == \"SUCCESS\"; }}")).Length);
    }

    [Theory]
    [InlineData("static JsonNode Get(int n) => n > 0 ? Get(n - 1) : Other(n); static JsonNode Other(int n) => n > 1 ? Get(n) : Other(n); static bool Run() => (string)Get(1)[\"last_execution_status\"] == \"SUCCESS\";")]
    [InlineData("static bool IsDone(string status) => status == \"SUCCESS\" || IsDone(status) || IsToo(status); static bool IsToo(string status) => IsDone(status) || IsToo(status);")]
    [InlineData("static string _status = _status; static string Status => Status; static bool IsDone() => _status == \"SUCCESS\" || Status == \"SUCCESS\";")]
    [InlineData("static string url = url + url; static async Task<bool> Run(HttpClient http) { var other = url; other = other + other; return (string)JsonNode.Parse(await http.GetStringAsync(other))[\"last_execution_status\"] == \"SUCCESS\"; }")]
    [InlineData("static async Task<bool> Run(IMissing client) => (string)(await client.Get(1))[\"last_execution_status\"] == \"SUCCESS\" && Missing(client) is (_, \"SUCCESS\");")]
    public async Task Helpers_that_turn_in_a_circle_or_are_missing(string members)
    {
        using var run = await AnalyzerRun.CreateAsync();

        Assert.Empty(await run.AnalyzeAsync(Journey[..Journey.IndexOf("class Watch", StringComparison.Ordinal)] + $"class Watch {{ {members} }}"));
    }
}
