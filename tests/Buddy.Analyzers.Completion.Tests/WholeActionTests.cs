namespace Buddy.Analyzers.Completion.Tests;

/// <summary>A type of action with the fields that it requires.</summary>
public sealed class WholeActionTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const string Item = "AWS_ECS with its required fields";
    private const string Send = """await new HttpClient().PostAsJsonAsync("https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions", """;

    [Theory]
    [InlineData("""new { type = "‸", trigger_time = "ON_SUCCESS" }""", """new { type = "AWS_ECS", trigger_time = "ON_SUCCESS", name = "<name>", integration = new { identifier = "<integration>" }, region = "<region>", local_path = "<local_path>", cluster = "<cluster>", service = "<service>" }""")]
    [InlineData("""new { name = "Deploy", region = "us-east-1", type = "AWS‸" }""", """new { name = "Deploy", region = "us-east-1", type = "AWS_ECS", integration = new { identifier = "<integration>" }, local_path = "<local_path>", cluster = "<cluster>", service = "<service>" }""")]
    [InlineData("""new { ‸ }""", """new { type = "AWS_ECS", name = "<name>", integration = new { identifier = "<integration>" }, region = "<region>", local_path = "<local_path>", cluster = "<cluster>", service = "<service>" }""")]
    public async Task Is_written_in_the_form_of_the_object(string before, string after) =>
        Assert.Equal($"{Send}{after});", Squeeze(await host.AfterAsync($"{Send}{before});", Item)));

    [Fact]
    public async Task Is_written_into_JSON_text() => Assert.Contains(
        """ "cluster": "<cluster>", """, await host.AfterAsync(""""var body = """{ "type": "‸", "trigger_time": "ON_SUCCESS" }""";"""", Item));

    [Theory]
    [InlineData("var body = /* lang=json,buddy-action */ \"‸\";", "\"{ \\\"type\\\": \\\"AWS_ECS\\\", \\\"name\\\": \\\"<name>\\\", ")]
    [InlineData("// lang=json,buddy-action\nvar body = @\"AWS‸\";", "@\"{ \"\"type\"\": \"\"AWS_ECS\"\", \"\"name\"\": \"\"<name>\"\", ")]
    [InlineData("// lang=json,buddy-action\nvar body = \"\"\"\n    ‸\n    \"\"\";", "\"\"\"\n    { \"type\": \"AWS_ECS\", \"name\": \"<name>\", ")]
    [InlineData("Send(\"‸\"); void Send([StringSyntax(StringSyntaxAttribute.Json, \"BuddyAction\")] string json) { }", "Send(\"{ \\\"type\\\": \\\"AWS_ECS\\\", \\\"name\\\": \\\"<name>\\\", ")]
    [InlineData("new HttpClient().PostAsync(\"https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions\", new StringContent(\"‸\"));", "new StringContent(\"{ \\\"type\\\": \\\"AWS_ECS\\\", \\\"name\\\": \\\"<name>\\\", ")]
    [InlineData("Post(\"‸\"); void Post(string json) => new HttpClient().PostAsync(\"https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions\", new StringContent(json));", "Post(\"{ \\\"type\\\": \\\"AWS_ECS\\\", \\\"name\\\": \\\"<name>\\\", ")]
    public async Task Is_written_into_an_empty_text(string before, string after) => Assert.Contains(after, await host.AfterAsync(before, Item));

    [Theory]
    [InlineData("""var body = "‸";""")]
    [InlineData("""Console.WriteLine("‸");""")]
    [InlineData("""var url = "https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions"; Console.WriteLine("‸");""")]
    [InlineData("""new HttpClient().PostAsync("https://example.com/things", new StringContent("‸")); var url = "https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions";""")]
    [InlineData("""new HttpClient().PostAsync("‸", new StringContent("https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions"));""")]
    [InlineData("""Send("‸"); void Send([StringSyntax(StringSyntaxAttribute.Json)] string json) { }""")]
    [InlineData("""Send("‸", "{}"); void Send(string name, [StringSyntax(StringSyntaxAttribute.Json, "BuddyAction")] string json) { }""")]
    [InlineData("""Send("x ‸"); void Send([StringSyntax(StringSyntaxAttribute.Json, "BuddyAction")] string json) { }""")]
    public async Task Is_not_written_into_other_texts(string code) => Assert.Empty(await host.ItemsAsync(code));

    [Fact]
    public async Task Is_not_offered_for_a_type_that_is_there() =>
        Assert.All(await host.ItemsAsync("""var body = new { type = "AWS_ECS", ‸ };"""), static item => Assert.Equal("", item.DisplayTextSuffix));

    private static string Squeeze(string code) => code.Replace("  ", " ");
}
