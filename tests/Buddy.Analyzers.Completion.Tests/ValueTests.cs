namespace Buddy.Analyzers.Completion.Tests;

/// <summary>Values inside strings.</summary>
public sealed class ValueTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const string TriggerTimes = "ON_EVERY_EXECUTION ON_SUCCESS ON_FAILURE ON_BACK_TO_SUCCESS ON_WARNING ON_WAIT_FOR_APPROVE ON_TERMINATE";

    [Theory]
    [InlineData("""var body = new { type = "AWS_ECS", trigger_time = "‸" };""")]
    [InlineData("""var body = new { type = "AWS_ECS", trigger_time = "ON_‸" };""")]
    [InlineData("""var body = new { type = "AWS_ECS", trigger_time = "ON‸_SUCCESS" };""")]
    [InlineData("""var body = new { type = "AWS_ECS", trigger_time = @"‸" };""")]
    [InlineData(""""var body = new { type = "AWS_ECS", trigger_time = """ON_‸""" };"""")]
    [InlineData("""var body = new { type = "AWS_ECS", trigger_time = DateTime.Now.Hour > 3 ? "ON_SUCCESS" : "‸" };""")]
    [InlineData("""var body = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["trigger_time"] = "‸" };""")]
    [InlineData("""var body = new Dictionary<string, object> { { "type", "AWS_ECS" }, { "trigger_time", "‸" } };""")]
    [InlineData("""var d = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; d["trigger_time"] = "‸";""")]
    [InlineData("""var d = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; d.Add("trigger_time", "‸");""")]
    [InlineData("""var body = new JsonObject { ["type"] = "AWS_ECS", ["trigger_time"] = "‸" };""")]
    [InlineData("""var body = new Step { Type = "AWS_ECS", TriggerTime = "‸" }; class Step { [JsonPropertyName("type")] public string Type { get; set; } = ""; [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; } = ""; }""")]
    [InlineData("""var body = new Step("AWS_ECS", "‸"); record Step([property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("trigger_time")] string TriggerTime);""")]
    [InlineData(""""var body = """{ "type": "AWS_ECS", "trigger_time": "‸" }""";"""")]
    [InlineData(""""var body = """{ "type": "AWS_ECS", "trigger_time": "ON_‸", "name": "Deploy" }""";"""")]
    [InlineData("""var body = "{ \"type\": \"AWS_ECS\", \"trigger_time\": \"‸\" }";""")]
    [InlineData("""var body = @"{ ""type"": ""AWS_ECS"", ""trigger_time"": ""‸"" }";""")]
    [InlineData(""""var body = $$$"""{ "type": "AWS_ECS", "trigger_time": "‸", "name": "{{{DateTime.Now}}}" }""";"""")]
    [InlineData("""var body = "{ \"type\": \"AWS_ECS\"," + "\"trigger_time\": \"‸\" }";""")]
    public async Task Offers_the_values_of_an_enum_in_every_shape(string code) => Assert.Equal(TriggerTimes, await host.NamesAsync(code));

    [Fact]
    public async Task Offers_values_that_others_rule_out_last() => Assert.Equal(
        "ON_FAILURE ON_EVERY_EXECUTION ON_SUCCESS ON_BACK_TO_SUCCESS ON_WARNING ON_WAIT_FOR_APPROVE ON_TERMINATE",
        await host.NamesAsync("""var body = new { type = "AWS_ECS", run_only_on_first_failure = true, trigger_time = "‸" };"""));

    [Theory]
    [InlineData("""var body = new { type = "AWS_ECS", trigger_conditions = new[] { new { trigger_condition = "‸" } } };""", "ON_CHANGE")]
    [InlineData("""var body = new { type = "‸", trigger_time = "ON_SUCCESS", cluster = "c", service = "s", local_path = "t.json" };""", "AWS_ECS")]
    [InlineData("""new HttpClient().PostAsJsonAsync("https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions", new { type = "‸", name = "Deploy" });""", "AWS_ECS")]
    [InlineData("""var body = new { type = "AWS_ECS", region = "‸" };""", "us-east-1")]
    public async Task Offers_the_values_that_fit(string code, string value) => Assert.Contains(value, (await host.NamesAsync(code)).Split(' '));

    [Theory]
    [InlineData("""Console.WriteLine("‸");""")]
    [InlineData("""var body = new { type = "‸", name = "x" };""")]
    [InlineData("""var body = new { type = "button", label = "‸" };""")]
    [InlineData("""var body = new { type = "AWS_ECS", name = "‸" };""")]
    [InlineData("""var body = new { type = "AWS_ECS", cluster = "‸" };""")]
    [InlineData("""var body = new { shell = "‸" };""")]
    [InlineData("""var time = "‸"; var body = new { type = "AWS_ECS", trigger_time = "ON_SUCCESS" };""")]
    public async Task Is_silent_elsewhere(string code) => Assert.Equal("", await host.NamesAsync(code));
}
