using static Buddy.Analyzers.Tests.ActionCode;
using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>Payload types that a context of System.Text.Json's source generator writes. What the generator adds is written by hand.</summary>
public class GeneratedContextTests
{
    private const string Plain = "";
    private const string Snake = "[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]";
    private const string SnakeTexts = "[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]";
    private const string Camel = "[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]";
    private const string Posted = "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, Json.Default.Notice);";

    private const string SnakeOptions = "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }";

    [Theory]
    [InlineData(Plain, Posted, "TriggerTime")]
    [InlineData(Camel, Posted, "triggerTime")]
    [InlineData("[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]", Posted, "triggerTime")]
    [InlineData(Camel, "Task Add(Notice notice) => http.PostAsync(url, JsonContent.Create(notice, Json.Default.Notice));", "triggerTime")]
    [InlineData(Camel, "Task Add(Notice notice) => http.PostAsync(url, new StringContent(JsonSerializer.Serialize(notice, Json.Default.Notice)));", "triggerTime")]
    [InlineData(Camel, "Task Add(Notice notice) => http.PostAsync(url, new StringContent(JsonSerializer.Serialize(notice, typeof(Notice), Json.Default)));", "triggerTime")]
    [InlineData(Snake, "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, new Json().Notice);", "TriggerTime")]
    [InlineData(Snake, "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = Json.Default });", "triggerTime")]
    [InlineData(Snake, "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, Own.Notice); public static readonly Json Own = new Json(new JsonSerializerOptions());", "TriggerTime")]
    public Task SentUnderAnotherName(string options, string sending, string sent) => VerifyAsync(
        Context(options) + """class Notice { [JsonPropertyName("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("name")] public string Name { get; set; } public string {|#0:TriggerTime|} { get; set; } }""",
        sending,
        Told("BUDDY1401", 0, $"'TriggerTime' will be sent as '{sent}', but the API expects 'trigger_time'"));

    [Theory]
    [InlineData(Snake, Posted)]
    [InlineData(Snake, "Task Add(Notice notice) => http.PostAsync(url, JsonContent.Create(notice, Json.Default.Notice));")]
    [InlineData(Plain, "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, new Json(" + SnakeOptions + ").Notice);")]
    [InlineData(Plain, "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, Own.Notice); static Json Own { get; } = new Json(" + SnakeOptions + ");")]
    [InlineData(Plain, "Task Add(Notice notice) { var json = new Json(" + SnakeOptions + "); var info = json.Notice; return http.PostAsJsonAsync(url, notice, info); }")]
    [InlineData(Plain, "Task Add(Notice notice, Json json) => http.PostAsJsonAsync(url, notice, json.Notice);")]
    [InlineData(Plain, "Task Add(Notice notice, JsonSerializerOptions options) => http.PostAsJsonAsync(url, notice, new Json(options).Notice);")]
    [InlineData(Plain, "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, Own.Notice); static Json Own { get; set; } = new Json();")]
    [InlineData(Plain, "Task Add(Notice notice, System.Text.Json.Serialization.Metadata.JsonTypeInfo<Notice> info) => http.PostAsJsonAsync(url, notice, info);")]
    [InlineData(Plain, "Task Add(Notice notice) => http.PostAsync(url, new StringContent(JsonSerializer.Serialize(notice, Kind(), Json.Default))); static Type Kind() => null;")]
    [InlineData("[JsonSourceGenerationOptions(IncludeFields = true)]", Posted)]
    [InlineData("[JsonSourceGenerationOptions(Converters = new[] { typeof(JsonConverterFactory) })]", Posted)]
    [InlineData(Plain, "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice); Task Other(Notice notice) => http.PostAsJsonAsync(url, notice, Json.Default.Notice);")]
    public Task Silent(string options, string sending) => VerifyAsync(
        Context(options) + """class Notice { public string Type => "JIRA_BUILD"; public string Name { get; set; } public string TriggerTime { get; set; } }""", sending);

    [Theory]
    [InlineData(Snake, "OnSuccess, OnFailure", "a number, but the API expects a text such as 'ON_SUCCESS'")]
    [InlineData(SnakeTexts, "OnSuccess, OnFailure", "'OnSuccess', but the API expects 'ON_SUCCESS'")]
    public Task Enums(string options, string members, string message) => VerifyAsync(
        $$"""{{Context(options)}} enum When { {{members}} } class Notice { public string Type => "JIRA_BUILD"; public string Name { get; set; } public When {|#0:TriggerTime|} { get; set; } }""",
        Posted,
        Told("BUDDY1402", 0, $"'TriggerTime' will be sent as {message}"));

    [Theory]
    [InlineData("", "ON_SUCCESS, ON_FAILURE")]
    [InlineData("", """[JsonStringEnumMemberName("ON_SUCCESS")] OnSuccess, [JsonStringEnumMemberName("ON_FAILURE")] OnFailure""")]
    [InlineData("[System.Text.Json.Serialization.JsonConverter(typeof(JsonNumberEnumConverter<When>))]", "OnSuccess, OnFailure")]
    public Task TextsOfAnEnum(string attribute, string members) => VerifyAsync(
        $$"""{{Context(SnakeTexts)}} {{attribute}} enum When { {{members}} } class Notice { public string Type => "JIRA_BUILD"; public string Name { get; set; } public When TriggerTime { get; set; } }""",
        Posted);

    [Fact]
    public Task Fixed() => VerifyFixAsync(
        Context(Camel) + """class Notice { public string Type => "JIRA_BUILD"; public string Name { get; set; } public string {|BUDDY1401:TriggerTime|} { get; set; } public string {|BUDDY1401:RunNext|} { get; set; } }""",
        Context(Camel) + """class Notice { public string Type => "JIRA_BUILD"; public string Name { get; set; } [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; } [JsonPropertyName("run_next")] public string RunNext { get; set; } }""",
        Posted);

    [Fact]
    public Task MembersThatAreMissing() => VerifyAsync(
        Context(Snake) + """class {|#0:Notice|} { public string Type => "JIRA_BUILD"; public string TriggerTime { get; set; } }""",
        Posted,
        Told("BUDDY1404", 0, "'Notice' has no member for required field 'name' of the action 'JIRA_BUILD'"));

    private static string Context(string options) => $$"""
        {{options}}
        [JsonSerializable(typeof(Notice))]
        partial class Json : JsonSerializerContext { }

        partial class Json
        {
            public static Json Default { get; } = new Json(new JsonSerializerOptions());
            public Json() : base(null) { }
            public Json(JsonSerializerOptions options) : base(options) { }
            public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Notice> Notice => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo GetTypeInfo(Type type) => null;
            protected override JsonSerializerOptions GeneratedSerializerOptions => null;
        }

        """;
}
