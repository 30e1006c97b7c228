namespace Buddy.Analyzers.Tests.Answers;

/// <summary>Code that is broken, deep or odd: no crash, and nothing said that is not certain.</summary>
public class UnusualCodeTests
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
}
