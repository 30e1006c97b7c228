namespace Buddy.Analyzers.Tests.Answers;

/// <summary>Answers that one member fetches and another one compares: through methods, interfaces, fields, parameters, lists, tuples and types of their own.</summary>
public class AnswerJourneyTests
{
    private const string Wrong = "{|BUDDY1301:\"SUCCESS\"|}";

    private const string Get = "async Task<OtherAnswer> Get(int id) => await http.GetFromJsonAsync<OtherAnswer>(url + \"/\" + id);";
    private const string Node = "async Task<JsonNode> Node(int id) => JsonNode.Parse(await http.GetStringAsync($\"{url}/{id}\"));";
    private const string All = "async Task<List<OtherAnswer>> All() => (await http.GetFromJsonAsync<Page>(url)).Actions; class Page { [JsonPropertyName(\"actions\")] public List<OtherAnswer> Actions { get; set; } }";
    private const string View = "class View { [JsonPropertyName(\"last_execution_status\")] public string Status { get; set; } ";
    private const string Pair = "record Pair([property: JsonPropertyName(\"id\")] int Id, [property: JsonPropertyName(\"last_execution_status\")] string Status);";

    /// <summary>Members of a class that has a client, <c>http</c>, and the URL of actions, <c>url</c>.</summary>
    public static TheoryData<string> Programs => new()
    {
        // methods
        $"{Get} async Task<bool> Run() => (await Get(7)).Status == {Wrong};",
        $"{Get} async Task<bool> Run() {{ var action = await Get(7); return action?.Status is {Wrong}; }}",
        $"{Get} async Task<OtherAnswer> Again(int id) {{ if (id > 0) return await Get(id); return await Get(1); }} async Task<bool> Run() => (await Again(7)).Status == {Wrong};",
        $"{Get} bool Run() => Get(7).GetAwaiter().GetResult().Status == {Wrong};",
        $"{Get} bool Run() => Get(7).Result.Status == {Wrong};",
        $"{Get} async Task<string> StatusOf(int id) => (await Get(id)).Status; async Task<bool> Run() => await StatusOf(7) == {Wrong};",
        $"{Node} async Task<bool> Run() => (string)(await Node(7))[\"last_execution_status\"] == {Wrong};",
        $"{Node} async Task<string> StatusOf(int id) => (string)(await Node(id))[\"last_execution_status\"]; async Task<bool> Run() {{ var status = await StatusOf(7); return status == {Wrong}; }}",
        $"{Node} Task<bool> Run() => Node(7).ContinueWith(task => (string)task.Result[\"last_execution_status\"] == {Wrong});",
        $"async ValueTask<JsonElement> Get() => await http.GetFromJsonAsync<JsonElement>(url); async Task<bool> Run() => (await Get()).GetProperty(\"last_execution_status\").GetString() == {Wrong};",
        $"async Task<T> Get<T>(string path) => await http.GetFromJsonAsync<T>(url + path); async Task<bool> Run() => (await Get<OtherAnswer>(\"/7\")).Status == {Wrong};",
        $"async Task<T> Read<T>(HttpResponseMessage response) => JsonSerializer.Deserialize<T>(await response.Content.ReadAsStringAsync()); async Task<bool> Run() => (await Read<OtherAnswer>(await http.GetAsync(url))).Status == {Wrong};",
        $"async Task<HttpResponseMessage> Send(HttpRequestMessage request) {{ var response = await http.SendAsync(request); response.EnsureSuccessStatusCode(); return response; }} async Task<bool> Run() => (await (await Send(new HttpRequestMessage(HttpMethod.Get, url))).Content.ReadFromJsonAsync<OtherAnswer>()).Status == {Wrong};",

        // interfaces and base classes
        $"interface IClient {{ Task<JsonNode> Get(); }} class Client : IClient {{ public async Task<JsonNode> Get() => JsonNode.Parse(await http.GetStringAsync(url)); }} async Task<bool> Run(IClient client) => (string)(await client.Get())[\"last_execution_status\"] == {Wrong};",
        $"interface IClient {{ Task<JsonNode> Get(); }} class Client : IClient {{ async Task<JsonNode> IClient.Get() => JsonNode.Parse(await http.GetStringAsync(url)); }} async Task<bool> Run(IClient client) => (string)(await client.Get())[\"last_execution_status\"] == {Wrong};",
        $"interface IClient<T> {{ Task<T> Get(); }} class Client : IClient<JsonNode> {{ public async Task<JsonNode> Get() => JsonNode.Parse(await http.GetStringAsync(url)); }} async Task<bool> Run(IClient<JsonNode> client) => (string)(await client.Get())[\"last_execution_status\"] == {Wrong};",
        $"abstract class Base {{ protected abstract Task<JsonNode> Get(); public async Task<bool> Run() => (string)(await Get())[\"last_execution_status\"] == {Wrong}; }} class Client : Base {{ protected override async Task<JsonNode> Get() => JsonNode.Parse(await http.GetStringAsync(url)); }}",

        // fields and properties
        $"JsonNode _node; async Task Load() => _node = JsonNode.Parse(await http.GetStringAsync(url)); bool Run() => (string)_node[\"last_execution_status\"] == {Wrong};",
        $"string _status; async Task Load() => _status = (await http.GetFromJsonAsync<OtherAnswer>(url)).Status; bool Run() => _status == {Wrong};",
        $"string Status {{ get; set; }} async Task Load() => Status = (await http.GetFromJsonAsync<OtherAnswer>(url)).Status; bool Run() => Status == {Wrong};",
        $"static readonly Func<Task<JsonNode>> Read = async () => JsonNode.Parse(await http.GetStringAsync(url)); async Task<bool> Run() => (string)(await Read())[\"last_execution_status\"] == {Wrong};",

        // parameters of methods that are seen to be called
        $"static async Task<bool> Run() => IsDone(await http.GetFromJsonAsync<JsonElement>(url)); static bool IsDone(JsonElement action) => action.GetProperty(\"last_execution_status\").GetString() == {Wrong};",
        $"{Get} async Task<bool> Run() => IsDone((await Get(7)).Status); static bool IsDone(string status) => status == {Wrong};",
        $"{Get} async Task<bool> Run() => IsDone((await Get(7)).Status); static bool IsDone(string text) => text == {Wrong};",
        $"{Get} async Task<bool> Run() => Is((await Get(7)).Status) || Is((await Get(8)).Status); static bool Is(string status) => Really(status); static bool Really(string status) => status == {Wrong};",

        // lists
        $"{All} async Task<bool> Run() => (await All()).Any(one => one.Status == {Wrong});",
        $"{All} async Task<bool> Run() {{ foreach (var one in await All()) {{ if (one.Status == {Wrong}) return true; }} return false; }}",
        $"{All} async Task<bool> Run() => (await All()).Select(one => one.Status).Any(status => status == {Wrong});",
        $"{All} async Task<bool> Run() => (from one in await All() where one.Status == {Wrong} select one).Any();",
        $"{All} async Task<bool> Run() => (await All()).Exists(IsDone); static bool IsDone(OtherAnswer one) => one.Status == {Wrong};",
        $"{All} async Task<bool> Run() => (await All()).ConvertAll(one => (one.Id, one.Status)).Exists(one => one.Status == {Wrong});",
        $"IEnumerable<OtherAnswer> Each() {{ yield return http.GetFromJsonAsync<OtherAnswer>(url).Result; }} bool Run() => Each().First().Status == {Wrong};",

        // tuples and records
        $"{Get} async Task<(int Id, string Status)> Both() {{ var action = await Get(7); return (action.Id, action.Status); }} async Task<bool> Run() => (await Both()).Status == {Wrong};",
        $"{Get} async Task<(int Id, string Status)> Both() {{ var action = await Get(7); return (action.Id, action.Status); }} async Task<bool> Run() {{ var (_, status) = await Both(); return status == {Wrong}; }}",
        $"{Get} async Task<(int Id, string Status)> Both() {{ var action = await Get(7); return (action.Id, action.Status); }} async Task<bool> Run() => await Both() is (_, {Wrong});",
        $"{Get} async Task<(int Id, string Status)> Both() {{ var action = await Get(7); return (action.Id, action.Status); }} async Task<int> Run() => await Both() switch {{ (_, {Wrong}) => 1, _ => 2 }};",
        $"{Pair} async Task<Pair> Get() => await http.GetFromJsonAsync<Pair>(url); async Task<bool> Run() => await Get() is (_, {Wrong});",
        $"{Pair} async Task<Pair> Get() => await http.GetFromJsonAsync<Pair>(url); async Task<bool> Run() => await Get() is Pair(> 0, {Wrong});",
        $"{Pair} async Task<Pair> Get() => await http.GetFromJsonAsync<Pair>(url); async Task<int> Run() {{ switch (await Get()) {{ case (_, {Wrong}): return 1; default: return 2; }} }}",
        $"{Pair} async Task<Pair> Get() => await http.GetFromJsonAsync<Pair>(url); async Task<bool> Run() {{ var (id, status) = await Get(); return id > 0 && status == {Wrong}; }}",
        $"{Pair} async Task<Pair> Get() => await http.GetFromJsonAsync<Pair>(url); static bool Run(Pair pair) => pair is (_, {Wrong});",
        $"{Get} class Mine {{ public string Status {{ get; init; }} }} async Task<Mine> Copy() => new Mine {{ Status = (await Get(7)).Status }}; async Task<bool> Run() => (await Copy()).Status == {Wrong};",

        // types that are read from actions alone
        $"{View} public bool IsDone => Status == {Wrong}; }} Task<View> Read() => http.GetFromJsonAsync<View>(url);",
        $"{View} public bool IsDone() {{ return Status is {Wrong}; }} }} async Task<View> Read() => JsonSerializer.Deserialize<View>(await http.GetStringAsync(url));",
        $"{View} }} static bool IsDone(View view) => view.Status == {Wrong}; Task<View[]> Read() => http.GetFromJsonAsync<View[]>(url);",
        $"{View} }} class Page {{ [JsonPropertyName(\"actions\")] public View[] Actions {{ get; set; }} }} static bool IsDone(View view) => view.Status == {Wrong}; Task<Page> Read() => http.GetFromJsonAsync<Page>(url);",
        $"{View} }} class Page<T> {{ [JsonPropertyName(\"actions\")] public T[] Actions {{ get; set; }} }} static bool IsDone(View view) => view.Status == {Wrong}; Task<Page<View>> Read() => http.GetFromJsonAsync<Page<View>>(url);",
        $"{View} }} View _view; bool IsDone => _view.Status == {Wrong}; void Set(View view) => _view = view; Task<View> Read() => http.GetFromJsonAsync<View>(url);",
        $"class View {{ public string LastExecutionStatus {{ get; set; }} public bool IsDone => LastExecutionStatus == {Wrong}; }} static readonly JsonSerializerOptions Snake = new JsonSerializerOptions {{ PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }}; Task<View> Read() => http.GetFromJsonAsync<View>(url, Snake);",
    };

    [Theory, MemberData(nameof(Programs))]
    public Task A_value_that_never_comes_is_reported(string members) => AnswerCode.VerifyAsync(AnswerCode.InClass(members));

    [Theory, MemberData(nameof(Programs))]
    public Task A_value_that_comes_is_not(string members) =>
        AnswerCode.VerifyAsync(AnswerCode.InClass(members.Replace(Wrong, "\"SUCCESSFUL\"", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Programs))]
    public Task Another_host_is_left_alone(string members) =>
        AnswerCode.VerifyAsync(AnswerCode.InClass(Plain(members)).Replace("\"workspaces/", "\"https://ci.acme.dev/workspaces/", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Programs))]
    public Task Another_path_is_left_alone(string members) =>
        AnswerCode.VerifyAsync(AnswerCode.InClass(Plain(members)).Replace("/actions\"", "/jobs\"", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Programs))]
    public Task A_URL_from_elsewhere_shows_nothing(string members) => AnswerCode.VerifyAsync(AnswerCode.InClass(Plain(members))
        .Replace("const string url = \"workspaces/w/projects/p/pipelines/1/actions\";", "public static string url { get; set; }", StringComparison.Ordinal));

    [Theory]
    [InlineData("async Task<JsonNode> Get(bool one) { if (one) return JsonNode.Parse(await http.GetStringAsync(url)); return JsonNode.Parse(await http.GetStringAsync(\"https://ci.acme.dev/jobs\")); } async Task<bool> Run() => (string)(await Get(true))[\"last_execution_status\"] == \"SUCCESS\";")]
    [InlineData("interface IClient { Task<JsonNode> Get(); } class Client : IClient { public async Task<JsonNode> Get() => JsonNode.Parse(await http.GetStringAsync(url)); } class Other : IClient { public Task<JsonNode> Get() => null; } class Third : IClient { public async Task<JsonNode> Get() => JsonNode.Parse(await http.GetStringAsync(\"jobs/7\")); } async Task<bool> Run(IClient client) => (string)(await client.Get())[\"last_execution_status\"] == \"SUCCESS\";")]
    [InlineData("interface IClient { Task<JsonNode> Get(); } async Task<bool> Run(IClient client) => (string)(await client.Get())[\"last_execution_status\"] == \"SUCCESS\";")]
    [InlineData("static string Map(string status) => status == \"SUCCESSFUL\" ? \"SUCCESS\" : \"FAILURE\"; async Task<bool> Run() => Map((await http.GetFromJsonAsync<OtherAnswer>(url)).Status) == \"SUCCESS\";")]
    [InlineData("static string Cut(string status) => status.Substring(0, 7); async Task<bool> Run() { var status = Cut((await http.GetFromJsonAsync<OtherAnswer>(url)).Status); return status == \"SUCCESS\"; }")]
    [InlineData("string _status; public void Set(string status) => _status = status; async Task Load() => _status = (await http.GetFromJsonAsync<OtherAnswer>(url)).Status; bool Run() => _status == \"SUCCESS\";")]
    [InlineData("public string Status { get; set; } async Task Load() => Status = (await http.GetFromJsonAsync<OtherAnswer>(url)).Status; bool Run() => Status == \"SUCCESS\";")]
    [InlineData("async Task<bool> Run() => IsDone((await http.GetFromJsonAsync<OtherAnswer>(url)).Status) || IsDone(\"SUCCESS\"); static bool IsDone(string status) => status == \"SUCCESS\";")]
    [InlineData("async Task<bool> Run() => IsDone((await http.GetFromJsonAsync<OtherAnswer>(url)).Status); bool Other(string text) => IsDone(text); static bool IsDone(string status) => status == \"SUCCESS\";")]
    [InlineData("async Task<bool> Run() { var all = new[] { (await http.GetFromJsonAsync<OtherAnswer>(url)).Status }; all[0] = \"SUCCESS\"; return all[0] == \"SUCCESS\"; }")]
    [InlineData("async Task<bool> Run() { var (status, other) = ((await http.GetFromJsonAsync<OtherAnswer>(url)).Status, \"SUCCESS\"); (status, other) = (other, status); return status == \"SUCCESS\"; }")]
    [InlineData("class Taken { public string Status { get; set; } public void Deconstruct(out int id, out string status) { id = 1; status = \"SUCCESS\"; } } async Task<bool> Run() { var (_, status) = await http.GetFromJsonAsync<Taken>(url); return status == \"SUCCESS\"; }")]
    [InlineData("class View { [JsonPropertyName(\"last_execution_status\")] public string Raw { get; set; } public string Status => Raw == \"SUCCESSFUL\" ? \"SUCCESS\" : \"FAILURE\"; public bool IsDone => Status == \"SUCCESS\"; } Task<View> Read() => http.GetFromJsonAsync<View>(url);")]
    [InlineData("class Page { [JsonPropertyName(\"pipelines\")] public View[] All { get; set; } } class View { [JsonPropertyName(\"last_execution_status\")] public string Status { get; set; } public bool IsDone => Status == \"SUCCESS\"; } Task<Page> Read() => http.GetFromJsonAsync<Page>(url);")]
    public Task What_may_be_another_value_is_left_alone(string members) => AnswerCode.VerifyAsync(AnswerCode.InClass(members));

    [Theory]
    [InlineData("class View { [JsonPropertyName(\"last_execution_status\")] public string Status { get; set; } } Task<View> Read() => http.GetFromJsonAsync<View>(url); View Mine() => new View { Status = \"SUCCESS\" }; bool Run(View view) => view.Status == \"SUCCESS\";")]
    [InlineData("class View { [JsonPropertyName(\"last_execution_status\")] public string Status { get; set; } } Task<View> Read() => http.GetFromJsonAsync<View>(url); void Set(View view) => view.Status = \"SUCCESS\"; bool Run(View view) => view.Status == \"SUCCESS\";")]
    [InlineData("class View { [JsonPropertyName(\"last_execution_status\")] public string Status { get; set; } } Task<View> Read() => http.GetFromJsonAsync<View>(url); void Set(View view, string text) => view.Status = text; bool Run(View view) => view.Status == \"SUCCESS\";")]
    [InlineData("record View([property: JsonPropertyName(\"last_execution_status\")] string Status); Task<View> Read() => http.GetFromJsonAsync<View>(url); View Mine() => new View(\"SUCCESS\"); bool Run(View view) => view.Status == \"SUCCESS\";")]
    [InlineData("record View([property: JsonPropertyName(\"last_execution_status\")] string Status); Task<View> Read() => http.GetFromJsonAsync<View>(url); View Mine() => new(\"SUCCESS\"); bool Run(View view) => view.Status == \"SUCCESS\";")]
    [InlineData("record View([property: JsonPropertyName(\"last_execution_status\")] string Status); Task<View> Read() => http.GetFromJsonAsync<View>(url); View Mine(View view) => view with { Status = \"SUCCESS\" }; bool Run(View view) => view.Status == \"SUCCESS\";")]
    public Task What_the_project_itself_gives_it_may_come(string members) => AnswerCode.VerifyAsync(AnswerCode.InClass(members));

    [Theory]
    [InlineData("View Mine() => new View { Status = \"SUCCESSFUL\" };")]
    [InlineData("View Mine(View view) => new View { Status = view.Status };")]
    [InlineData("View Mine() => new View { Status = null };")]
    public Task Another_value_that_the_project_gives_it_changes_nothing(string member) => AnswerCode.VerifyAsync(AnswerCode.InClass(
        "class View { [JsonPropertyName(\"last_execution_status\")] public string Status { get; set; } } Task<View> Read() => http.GetFromJsonAsync<View>(url); " + member
        + " bool Run(View view) => view.Status == {|BUDDY1301:\"SUCCESS\"|};"));

    [Fact]
    public Task An_own_member_of_an_enum_may_come_where_the_project_sets_it() => AnswerCode.VerifyAsync(AnswerCode.InClass("""
            Task<View> Read() => http.GetFromJsonAsync<View>(url);
            View Fold(View view) => view.Status == Status.SUCCESSFUL ? view with { Status = Status.Success } : view;
            bool Worked(View view) => Fold(view).Status == Status.Success;
            bool Failed(View view) => view.Status == {|BUDDY1301:Status.Failure|};
            bool IsOpen(View view) => view.Status == Status.Unknown;
            [JsonConverter(typeof(JsonStringEnumConverter))] enum Status { Unknown, SUCCESSFUL, FAILED, Success, Failure }
            record View([property: JsonPropertyName("last_execution_status")] Status Status);
        """));

    private static string Plain(string members) => members.Replace(Wrong, "\"SUCCESS\"", StringComparison.Ordinal);
}
