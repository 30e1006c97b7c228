using static Buddy.Analyzers.Tests.ActionCode;
using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>BUDDY1403 at the members of classes and records.</summary>
public class AlwaysSentTests
{
    private const string Sent = "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice);";
    private const string ByNewtonsoft = "Task Add(Notice notice) => http.PostAsync(url, new StringContent(JsonConvert.SerializeObject(notice)));";
    private const string Dropping = "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault });";
    private const string Unseen = "Task Add(Notice notice, JsonSerializerOptions options) => http.PostAsJsonAsync(url, notice, options);";

    private const string Time = """[JsonPropertyName("trigger_time"), JsonProperty("trigger_time")] public string TriggerTime { get; set; }""";
    private const string First = """[JsonPropertyName("run_only_on_first_failure"), JsonProperty("run_only_on_first_failure")] public bool {|#0:First|} { get; set; }""";

    [Theory]
    [InlineData(First, Sent, "but it is not set")]
    [InlineData(First, ByNewtonsoft, "but it is not set")]
    [InlineData(First + Time, Sent + """ Notice New() => new Notice { Name = "n", TriggerTime = "ON_SUCCESS" };""", "but it is 'ON_SUCCESS'")]
    [InlineData(First + Time, Sent + """ Task Add() => Add(new Notice { Name = "n" });""", "but it is not set")]
    [InlineData(First + Time, Sent + """ Task Add() => Add(new Notice { TriggerTime = "ON_FAILURE", First = true }); Task Other() => Add(new Notice { TriggerTime = "ON_SUCCESS" });""", "but it is 'ON_SUCCESS'")]
    public Task SentThoughNobodySetsIt(string members, string sending, string reason) => VerifyAsync(
        Notice(members),
        sending,
        Told("BUDDY1403", 0, $"'First' is sent as false even where nobody sets it: 'run_only_on_first_failure' is allowed only when 'trigger_time' is 'ON_FAILURE', {reason}"));

    [Theory]
    [InlineData(First + Time, Dropping)]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] " + First + Time, Sent)]
    public Task NotSentThoughSet(string members, string sending) => VerifyAsync(
        Notice(members),
        sending + """ Task Add() => Add(new Notice { Name = "n", TriggerTime = "ON_FAILURE", First = false });""",
        Told("BUDDY1403", 0, "'First' is not sent where it is false: 'trigger_time' = 'ON_FAILURE' requires 'run_only_on_first_failure'"));

    [Theory]
    [InlineData(First + Time, Sent)]
    [InlineData(First + Time, Sent + """ Notice New() => new Notice { Name = "n" };""")] // who knows what is set later
    [InlineData(First + Time, Sent + """ Notice New(string time) => new Notice { Name = "n", TriggerTime = time };""")]
    [InlineData(First + Time, Sent + """ Notice New() => new Notice { Name = "n", TriggerTime = "ON_FAILURE" };""")]
    [InlineData(First + Time, Sent + """ Notice New() => new Notice { Name = "n", TriggerTime = "ON_FAILURE", First = false };""")]
    [InlineData(First + Time, Sent + """ Notice New() => new Notice { Name = "n", TriggerTime = "ON_SUCCESS", First = true };""")]
    [InlineData(First + Time, Sent + """ void Update() { var change = new Notice { TriggerTime = "ON_SUCCESS" }; http.PatchAsJsonAsync(url, change); }""")]
    [InlineData(First + Time, Dropping + """ Notice New() => new Notice { Name = "n", TriggerTime = "ON_SUCCESS" };""")]
    [InlineData(First + Time, Dropping + """ Notice New() => new Notice { Name = "n", TriggerTime = "ON_FAILURE", First = true };""")]
    [InlineData(First + Time, Unseen + """ Notice New() => new Notice { Name = "n", TriggerTime = "ON_SUCCESS" };""")]
    [InlineData(First, Unseen)]
    [InlineData(First, "Notice New() => new Notice();")]
    [InlineData(First, "Task Change(Notice notice) => http.PatchAsJsonAsync(url, notice);")]
    [InlineData("""[JsonPropertyName("run_only_on_first_failure")] public bool? First { get; set; }""", Sent)]
    [InlineData("""[JsonPropertyName("run_only_on_first_failure")] private bool First { get; set; }""", Sent)]
    [InlineData("""[JsonPropertyName("disabled"), JsonProperty("disabled")] public bool Disabled { get; set; }""", Sent)]
    [InlineData("""[JsonPropertyName("retry_count"), JsonProperty("retry_count")] public int Retries { get; set; }""", Sent + " Notice New() => new Notice();")]
    [InlineData("""[JsonPropertyName("trigger_time")] public string TriggerTime => "ON_FAILURE"; """ + First, Sent)]
    [InlineData("""[System.Text.Json.Serialization.JsonExtensionData] public Dictionary<string, object> Rest { get; set; } """ + First, Sent)]
    public Task Silent(string members, string sending) => VerifyAsync(Notice(members.Replace("{|#0:", "").Replace("|}", "")), sending);

    [Theory]
    [InlineData("    [JsonPropertyName(\"run_only_on_first_failure\")] public bool {|BUDDY1403:First|} { get; set; }", "    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] [JsonPropertyName(\"run_only_on_first_failure\")] public bool? First { get; set; }", Sent)]
    [InlineData("    [JsonPropertyName(\"run_only_on_first_failure\")]\n    public bool {|BUDDY1403:First|} { get; set; }", "    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]\n    [JsonPropertyName(\"run_only_on_first_failure\")]\n    public bool? First { get; set; }", Sent)]
    [InlineData("    [JsonProperty(\"run_only_on_first_failure\")] public bool {|BUDDY1403:First|} { get; set; }", "    [JsonProperty(\"run_only_on_first_failure\", NullValueHandling = NullValueHandling.Ignore)] public bool? First { get; set; }", ByNewtonsoft)]
    [InlineData("    [JsonProperty(\"run_only_on_first_failure\", NullValueHandling = NullValueHandling.Include)] public bool {|BUDDY1403:First|} { get; set; }", "    [JsonProperty(\"run_only_on_first_failure\", NullValueHandling = NullValueHandling.Ignore)] public bool? First { get; set; }", ByNewtonsoft)]
    public Task Fixed(string member, string fixedMember, string sending) => VerifyFixAsync(Notice("\n" + member), Notice("\n" + fixedMember), sending);

    [Fact]
    public Task TheConditionIsChanged() => VerifyFixAsync(
        Notice("""[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] [JsonPropertyName("run_only_on_first_failure")] public bool {|BUDDY1403:First|} { get; set; }""" + Time),
        Notice("""[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] [JsonPropertyName("run_only_on_first_failure")] public bool? First { get; set; }""" + Time),
        Sent + """ Task Add() => Add(new Notice { Name = "n", TriggerTime = "ON_FAILURE", First = false });""");

    [Theory]
    [InlineData("bool Read(Notice notice) => notice.First;")]
    [InlineData("int Read(Notice notice) => notice.First ? 1 : 2;")]
    [InlineData("void Read(Notice notice) { bool first = notice.First; }")]
    [InlineData("object Read(Notice notice) => notice.First;")]
    [InlineData("bool Read(Notice notice) => notice.First == false;")]
    [InlineData("bool Read(Notice notice) => notice.First.Equals(false);")]
    [InlineData("string Read(Notice notice) => $\"first: {notice.First}\";")]
    public Task NoFixThatBreaksCodeWhichReadsIt(string reader)
    {
        var type = Notice("""[JsonPropertyName("run_only_on_first_failure")] public bool {|BUDDY1403:First|} { get; set; }""");
        return VerifyFixAsync(type, type, Sent + " " + reader);
    }

    [Theory]
    [InlineData("bool Read(Notice notice) => notice.First == true;")]
    [InlineData("void Set(Notice notice) => notice.First = true;")]
    [InlineData("bool Read(Notice notice) => notice is { First: true };")]
    [InlineData("string Read(Notice notice) => nameof(notice.First);")]
    public Task FixedWhereOtherCodeStillCompiles(string reader) => VerifyFixAsync(
        Notice("""[JsonPropertyName("run_only_on_first_failure")] public bool {|BUDDY1403:First|} { get; set; }"""),
        Notice("""[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] [JsonPropertyName("run_only_on_first_failure")] public bool? First { get; set; }"""),
        Sent + " " + reader);

    private static string Notice(string members) => $$"""
        class Notice
        {
            [JsonPropertyName("type"), JsonProperty("type")] public string Type => "JIRA_BUILD";
            [JsonPropertyName("name"), JsonProperty("name")] public string Name { get; set; }
            {{members}}
        }
        """;
}
