namespace Buddy.Analyzers.Completion.Tests;

/// <summary>Values that a field of a response is compared with.</summary>
public sealed class ResponseValueTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const string Step = """ class Step { [JsonPropertyName("last_execution_status")] public string Status { get; set; } = ""; [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; } = ""; [JsonPropertyName("run_only_on_first_failure")] public bool First { get; set; } }""";
    private const string Statuses = "INPROGRESS ENQUEUED TERMINATED SUCCESSFUL FAILED ";

    [Theory]
    [InlineData("""var step = JsonSerializer.Deserialize<Step>(Console.ReadLine()!)!; if (step.Status == "‸") return;""")]
    [InlineData("""var step = JsonSerializer.Deserialize<Step>(Console.ReadLine()!)!; if (step.Status is "‸") return;""")]
    [InlineData("""var step = JsonSerializer.Deserialize<Step>(Console.ReadLine()!)!; switch (step.Status) { case "‸": break; }""")]
    public async Task Are_offered(string statements) => Assert.StartsWith(Statuses, await host.NamesAsync(statements + Step));

    [Fact]
    public async Task Are_not_offered_twice() => Assert.StartsWith(
        "INPROGRESS TERMINATED ",
        await host.NamesAsync("""var step = JsonSerializer.Deserialize<Step>(Console.ReadLine()!)!; switch (step.Status) { case "ENQUEUED": break; case "‸": break; }""" + Step));

    [Theory]
    [InlineData("""var status = Console.ReadLine(); if (status == "‸") return;""")]
    [InlineData("""var order = new { Status = Console.ReadLine() }; if (order.Status == "‸") return;""")]
    public async Task Are_not_offered_for_other_systems(string statements) => Assert.Equal("", await host.NamesAsync(statements));
}
