namespace Buddy.Analyzers.Completion.Tests;

/// <summary>A type of action with the fields that it requires.</summary>
public sealed class WholeActionTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const string Item = "AWS_ECS with its required fields";
    private const string Send = """await new HttpClient().PostAsJsonAsync("https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions", """;

    private const string Urls = "\nstatic class Url { public const string Actions = \"https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions\"; }";

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

    [Theory]
    [InlineData(Send + "‸);", "actions\", new { type = \"AWS_ECS\", name = \"<name>\", integration = new { identifier = \"<integration>\" }, ")]
    [InlineData(Send + "AWS‸);", "actions\", new { type = \"AWS_ECS\", name = \"<name>\", ")]
    [InlineData("await Add(‸); Task Add(object action) => new HttpClient().PostAsJsonAsync(Url.Actions, action);", "Add(new { type = \"AWS_ECS\", name = \"<name>\", ")]
    [InlineData("await Add(action: ‸); Task Add(int id = 1, object action = null) => new HttpClient().PostAsJsonAsync(Url.Actions, action);", "Add(action: new { type = \"AWS_ECS\", name = \"<name>\", ")]
    [InlineData("await Add(action: AWS‸, id: 2); Task Add(int id, object action) => new HttpClient().PostAsJsonAsync(Url.Actions, action);", "Add(action: new { type = \"AWS_ECS\", name = \"<name>\", ")]
    [InlineData("await Add(1, ‸, true); Task Add<T>(int id, T action, bool isLast) => new HttpClient().PostAsJsonAsync(Url.Actions, action);", "Add(1, new { type = \"AWS_ECS\", name = \"<name>\", ")]
    [InlineData("await Add(‸); Task Add(JsonObject action) => new HttpClient().PostAsJsonAsync(Url.Actions, action);", "Add(new JsonObject { [\"type\"] = \"AWS_ECS\", [\"name\"] = \"<name>\", [\"integration\"] = new JsonObject { [\"identifier\"] = \"<integration>\" }, ")]
    [InlineData("await Add(‸); Task Add(Dictionary<string, object> action) => new HttpClient().PostAsJsonAsync(Url.Actions, action);", "Add(new Dictionary<string, object> { [\"type\"] = \"AWS_ECS\", [\"name\"] = \"<name>\", ")]
    [InlineData("await Add(‸); Task Add(string action) => new HttpClient().PostAsync(Url.Actions, new StringContent(action));", "Add(\"\"\"{ \"type\": \"AWS_ECS\", \"name\": \"<name>\", ")]
    [InlineData("await new HttpClient().PostAsync(Url.Actions, JsonContent.Create(‸));", "JsonContent.Create(new { type = \"AWS_ECS\", name = \"<name>\", ")]
    [InlineData("await new HttpClient().PostAsync(Url.Actions, new StringContent(JsonSerializer.Serialize(‸)));", "Serialize(new { type = \"AWS_ECS\", name = \"<name>\", ")]
    [InlineData("var api = Console.In as IApi; await api!.Add(‸); interface IApi { Task Add(object action); } class Api : IApi { public Task Add(object action) => new HttpClient().PostAsJsonAsync(Url.Actions, action); }", "Add(new { type = \"AWS_ECS\", name = \"<name>\", ")]
    public async Task Is_written_as_an_argument(string before, string after) => Assert.Contains(after, await host.AfterAsync(before + Urls, Item));

    [Theory]
    [InlineData("Console.WriteLine(‸);")]
    [InlineData("await new HttpClient().PostAsJsonAsync(‸);")]
    [InlineData("await new HttpClient().PostAsJsonAsync(\"https://example.com/things\", ‸);")]
    [InlineData("await new HttpClient().PostAsJsonAsync(‸, new { name = \"x\" });")]
    [InlineData("await new HttpClient().PostAsJsonAsync(Url.Actions, ‸new { name = \"x\" });")]
    [InlineData("await new HttpClient().PostAsJsonAsync(Url.Actions, body.‸);")]
    [InlineData("await new HttpClient().PatchAsJsonAsync(Url.Actions + \"/7\", ‸);")]
    [InlineData("Keep(‸); void Keep(object value) { }")]
    [InlineData("await Add(‸); Task Add(int id) => new HttpClient().PostAsJsonAsync(Url.Actions, new { id });")]
    [InlineData("await Add(‸); Task Add(Uri id) => new HttpClient().PostAsJsonAsync(Url.Actions, id);")]
    [InlineData("await Add(id: ‸); Task Add(int id, object action) => new HttpClient().PostAsJsonAsync(Url.Actions, action);")]
    [InlineData("await Add(‸); Task Add(params string[] names) => new HttpClient().PostAsJsonAsync(Url.Actions, names);")]
    [InlineData("await Add(other: ‸); Task Add(int id, object action) => new HttpClient().PostAsJsonAsync(Url.Actions, action);")]
    [InlineData("Missing(‸);")]
    [InlineData("Missing(1, ‸")]
    [InlineData("Console.WriteLine(Url.Actions, ‸")]
    public async Task Is_not_written_as_another_argument(string code) => Assert.Empty(await host.ItemsAsync(code + Urls));

    /// <summary>The argument may be anything of the user's, which stays at the front.</summary>
    [Fact]
    public async Task Comes_behind_all_else_as_an_argument()
    {
        var items = (await host.AllItemsAsync(Send + "‸);" + Urls)).OrderBy(static item => item.SortText, StringComparer.OrdinalIgnoreCase).Select(static item => item.DisplayText).ToList();

        Assert.InRange(items.IndexOf("Url"), 0, items.IndexOf("AWS_ECS"));
    }

    [Fact]
    public async Task Is_not_offered_for_a_type_that_is_there() =>
        Assert.All(await host.ItemsAsync("""var body = new { type = "AWS_ECS", ‸ };"""), static item => Assert.Equal("", item.DisplayTextSuffix));

    private static string Squeeze(string code) => code.Replace("  ", " ");
}
