using static Buddy.Analyzers.Tests.ActionCode;
using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>BUDDY1401 at the members of classes and records.</summary>
public class WrongWireNameTests
{
    private const string Pascal = """
        class Notice
        {
            public string Type => "JIRA_BUILD";
            public string Name { get; set; }
            public string {|BUDDY1401:TriggerTime|} { get; set; }
            public string {|BUDDY1401:RunNext|} { get; set; }
            public string Comment { get; set; }
        }
        """;

    private static string Right => Pascal.Replace("{|BUDDY1401:", "").Replace("|}", "");

    [Theory]
    [InlineData("Task Add(Notice notice) => http.PostAsJsonAsync(url, notice);")]
    [InlineData("Task Add(string anywhere) => http.PostAsJsonAsync(anywhere, new Notice());")]
    [InlineData("Task Add(Notice notice) => http.PostAsync(url, JsonContent.Create(notice));")]
    [InlineData("Task Add(Notice notice) { var json = JsonSerializer.Serialize(notice, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }); return http.PostAsync(url, new StringContent(json, Encoding.UTF8)); }")]
    [InlineData("Task Add(Notice notice) => Post(url, notice); Task Post<T>(string to, T body) => http.PostAsJsonAsync(to, body);")]
    [InlineData("Task Add(Notice notice) => Post(notice); Task Post(object body) => http.PostAsJsonAsync(url, body);")]
    [InlineData("interface IPost { Task Post(object body); } class Sender : IPost { public Task Post(object body) => http.PostAsJsonAsync(url, body); } Task Add(Notice notice, IPost post) => post.Post(notice);")]
    [InlineData("Task Add(Notice notice) => Twice(notice); Task Twice(Notice it) => Post(it); Task Post(object body) => http.PostAsJsonAsync(url, body);")]
    [InlineData("Task Add(Notice notice) => http.PostAsync(url, new StringContent(JsonConvert.SerializeObject(notice, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } })));")]
    [InlineData("Task Add(Notice notice) => http.PatchAsJsonAsync(url + \"/1\", notice);")]
    public Task WhereTheSerializerIsSeen(string sending) => VerifyAsync(Pascal, sending);

    [Theory]
    [InlineData("Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, snake);")]
    [InlineData("Task Add(Notice notice, JsonSerializerOptions options) => http.PostAsJsonAsync(url, notice, options);")]
    [InlineData("string Text(Notice notice) => JsonSerializer.Serialize(notice);")]
    [InlineData("void Save(Notice notice) => System.IO.File.WriteAllText(\"a.json\", JsonSerializer.Serialize(notice));")]
    [InlineData("void Log(Notice notice) => Console.WriteLine(JsonSerializer.Serialize(notice));")]
    [InlineData("Task Add(Notice notice) => Post(notice); Task Post(object body) => http.PostAsJsonAsync(url, body, snake);")]
    [InlineData("Task Add(Notice notice) { Console.WriteLine(JsonSerializer.Serialize(notice)); return http.PostAsJsonAsync(url, notice, snake); }")]
    [InlineData("Task Add(Notice notice) => http.PostAsJsonAsync(url, notice); Task Other(Notice notice) => http.PostAsJsonAsync(url, notice, snake);")]
    [InlineData("Task Add(Notice notice, JsonSerializerOptions options) => http.PostAsJsonAsync(url, notice); Task Other(Notice notice, JsonSerializerOptions options) => http.PostAsJsonAsync(url, notice, options);")]
    [InlineData("Task Add(Notice notice) => Api.Add(notice); static class Api { public static Task Add(object body) => null; }")]
    [InlineData("Notice Read(string text) => JsonSerializer.Deserialize<Notice>(text);")]
    [InlineData("Task Add(object notice) => http.PostAsJsonAsync(url, notice);")]
    [InlineData("Task Add(Notice notice) => http.PostAsync(url, new StringContent(JsonConvert.SerializeObject(notice))); static Client() => JsonConvert.DefaultSettings = () => null;")]
    public Task WhereTheNameIsRightOrNotKnown(string sending) => VerifyAsync(Right, sending);

    [Fact]
    public Task TheMessage() => VerifyAsync(
        """class Notice { public string Name { get; set; } public string Type => "JIRA_BUILD"; public string {|#0:TriggerTime|} { get; set; } }""",
        "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice);",
        Told("BUDDY1401", 0, "'TriggerTime' will be sent as 'triggerTime', but the API expects 'trigger_time'"));

    [Theory]
    [InlineData("""[JsonProperty("trigger_time")] public string {|BUDDY1401:TriggerTime|} { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""[JsonProperty("trigger_time")] public string {|BUDDY1401:When|} { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""[DataMember(Name = "trigger_time")] public string {|BUDDY1401:TriggerTime|} { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""[JsonPropertyName("trigger_time")] public string {|BUDDY1401:TriggerTime|} { get; set; }""", "http.PostAsync(url, new StringContent(JsonConvert.SerializeObject(notice)))")]
    [InlineData("""[JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""[JsonPropertyName("triggerTime")] public string TriggerTime { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""[JsonProperty("trigger_time")] public string TriggerTime { get; set; }""", "http.PostAsync(url, new StringContent(JsonConvert.SerializeObject(notice)))")]
    [InlineData("""[JsonProperty("trigger_time")][JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""[JsonIgnore] public string TriggerTime { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""private string TriggerTime { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""public string TriggerTime;""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""public string {|BUDDY1401:TriggerTime|};""", "http.PostAsync(url, new StringContent(JsonConvert.SerializeObject(notice)))")]
    [InlineData("""public string trigger_time { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""public string trigger_time { get; set; } public string TriggerTime => trigger_time;""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""public string HtmlUrl { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    [InlineData("""public string DockerImageName { get; set; }""", "http.PostAsJsonAsync(url, notice)")] // no field of every action
    [InlineData("""public int {|BUDDY1401:AfterActionId|} { get; set; }""", "http.PostAsJsonAsync(url, notice)")]
    public Task AttributesOfEitherSerializer(string member, string sending) => VerifyAsync(
        $$"""class Notice { [JsonPropertyName("type"), JsonProperty("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("name"), JsonProperty("name")] public string Name { get; set; } {{member}} }""",
        $"Task Add(Notice notice) => {sending};");

    [Theory]
    [InlineData("record Notice(string Type, string {|BUDDY1401:TriggerTime|}, bool {|BUDDY1401:RunOnlyOnFirstFailure|});")]
    [InlineData("struct Notice { public string Type { get; set; } public string {|BUDDY1401:TriggerTime|} { get; set; } public bool {|BUDDY1401:RunOnlyOnFirstFailure|} { get; set; } }")]
    [InlineData("enum When { OnSuccess, OnFailure, OnBackToSuccess } class Notice { public When {|BUDDY1401:{|BUDDY1402:TriggerTime|}|} { get; set; } public string Name { get; set; } }")]
    [InlineData("class Notice { public string {|BUDDY1401:TriggerTime|} { get; set; } public string Name { get; set; } }")]
    public Task KindsOfTypes(string type) => VerifyAsync(type, "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice);");

    [Theory]
    [InlineData("class Notice { public string Type { get; set; } public string DockerImageName { get; set; } public string DockerImageTag { get; set; } public string TriggerTime { get; set; } }")]
    [InlineData("class Notice { public string Type => \"Build\"; public string TriggerTime { get; set; } public string Name { get; set; } }")]
    [InlineData("class Notice<T> { public T Type { get; set; } public string TriggerTime { get; set; } public bool RunOnlyOnFirstFailure { get; set; } }")]
    [InlineData("[JsonConverter(typeof(Own))] class Notice { public string Type => \"JIRA_BUILD\"; public string TriggerTime { get; set; } } class Own : System.Text.Json.Serialization.JsonConverter<Notice> { public override Notice Read(ref Utf8JsonReader a, Type b, JsonSerializerOptions c) => null; public override void Write(Utf8JsonWriter a, Notice b, JsonSerializerOptions c) { } }")]
    public Task TypesThatMayBeAnothersOrWriteThemselves(string type) =>
        VerifyAsync(type, type.Contains("<T>") ? "Task Add(Notice<string> notice) => http.PostAsJsonAsync(url, notice);" : "Task Add(Notice notice, string to) => http.PostAsJsonAsync(to, notice);");

    [Fact]
    public Task AConstructionShowsTheAction() => VerifyAsync(
        "class Notice { public string Type { get; set; } public string {|BUDDY1401:DockerImageName|} { get; set; } public string {|BUDDY1401:DockerImageTag|} { get; set; } }",
        """Task Add(string to) => http.PostAsJsonAsync(to, new Notice { Type = "RUN_DOCKER_CONTAINER" });""");

    [Fact]
    public Task ABaseTypeIsToldAtItself() => VerifyAsync(
        """
        class Base { public string Name { get; set; } public string {|BUDDY1401:TriggerTime|} { get; set; } public bool {|BUDDY1401:RunOnlyOnFirstFailure|} { get; set; } }
        class Ecs : Base { public string Type => "JIRA_BUILD"; public string {|BUDDY1401:RunNext|} { get; set; } }
        """,
        "Task Add(Ecs ecs) => http.PostAsJsonAsync(url, ecs);");

    [Theory]
    [InlineData("Task Add(string name) => http.PostAsJsonAsync<Base>(url, new Ecs { Name = name });")]
    [InlineData("Task Add(Ecs ecs) => Post(ecs); Task Post(Base action) => http.PostAsJsonAsync(url, action);")]
    public Task MembersOfADerivedTypeAreLost(string sending) => VerifyAsync(
        """
        class Base { [JsonPropertyName("name")] public string Name { get; set; } }
        class {|#0:Ecs|} : Base
        {
            [JsonPropertyName("type")] public string Type => "JIRA_BUILD";
            [JsonPropertyName("local_path")] public string LocalPath { get; set; }
        }
        """,
        sending,
        Told("BUDDY1401", 0, "'Type', 'LocalPath' will not be sent: the call goes by 'Base', and writes its members alone"));

    [Theory]
    [InlineData("", "Task Add(Ecs ecs) => http.PostAsJsonAsync<object>(url, ecs);")]
    [InlineData("", "Task Add(Ecs ecs) => http.PostAsync(url, new StringContent(JsonConvert.SerializeObject((Base)ecs)));")]
    [InlineData("""[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Ecs), "ecs")]""", "Task Add(Ecs ecs) => http.PostAsJsonAsync<Base>(url, ecs);")]
    public Task MembersOfADerivedTypeAreKept(string attributes, string sending) => VerifyAsync(
        $$"""
        {{attributes}} class Base { [JsonPropertyName("name"), JsonProperty("name")] public string Name { get; set; } }
        class Ecs : Base
        {
            [JsonPropertyName("type"), JsonProperty("type")] public string Type => "JIRA_BUILD";
            [JsonPropertyName("local_path"), JsonProperty("local_path")] public string LocalPath { get; set; }
        }
        """,
        sending);
}
