using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>The corrections of BUDDY1401 at the members of classes and records.</summary>
public class WireNameFixTests
{
    private const string Sent = "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice);";
    private const string ByNewtonsoft = "Task Add(Notice notice) => http.PostAsync(url, new StringContent(JsonConvert.SerializeObject(notice)));";

    [Fact]
    public Task OnTheLineAbove() => VerifyFixAsync(
        """
        class Notice
        {
            /// <summary>Which.</summary>
            public string Type => "JIRA_BUILD";

            public string Name { get; set; }

            /// <summary>When.</summary>
            public string {|BUDDY1401:TriggerTime|} { get; set; } // comment

            [Obsolete]
            public int {|BUDDY1401:AfterActionId|} { get; set; }
        }
        """,
        """
        class Notice
        {
            /// <summary>Which.</summary>
            public string Type => "JIRA_BUILD";

            public string Name { get; set; }

            /// <summary>When.</summary>
            [JsonPropertyName("trigger_time")]
            public string TriggerTime { get; set; } // comment

            [JsonPropertyName("after_action_id")]
            [Obsolete]
            public int AfterActionId { get; set; }
        }
        """,
        Sent);

    [Theory]
    [InlineData(
        """[JsonPropertyName("name")] public string Name { get; set; } public string {|BUDDY1401:TriggerTime|} { get; set; }""",
        """[JsonPropertyName("name")] public string Name { get; set; } [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }""",
        Sent)]
    [InlineData(
        """public string name { get; set; } [JsonProperty("trigger_time")] public string {|BUDDY1401:When|} { get; set; }""",
        """public string name { get; set; } [JsonPropertyName("trigger_time")] [JsonProperty("trigger_time")] public string When { get; set; }""",
        Sent)]
    [InlineData(
        """public string name { get; set; } [JsonPropertyName("trigger_time")] public string {|BUDDY1401:When|} { get; set; }""",
        """public string name { get; set; } [JsonProperty("trigger_time")] [JsonPropertyName("trigger_time")] public string When { get; set; }""",
        ByNewtonsoft)]
    [InlineData(
        """public string name { get; set; } [JsonProperty] public string {|BUDDY1401:TriggerTime|} { get; set; }""",
        """public string name { get; set; } [JsonProperty("trigger_time")] public string TriggerTime { get; set; }""",
        ByNewtonsoft)]
    [InlineData(
        """public string name { get; set; } [JsonProperty(NullValueHandling = NullValueHandling.Ignore)] public string {|BUDDY1401:TriggerTime|} { get; set; }""",
        """public string name { get; set; } [JsonProperty("trigger_time", NullValueHandling = NullValueHandling.Ignore)] public string TriggerTime { get; set; }""",
        ByNewtonsoft)]
    [InlineData(
        """public string name { get; set; } public string {|BUDDY1401:TriggerTime|};""",
        """public string name { get; set; } [JsonProperty("trigger_time")] public string TriggerTime;""",
        ByNewtonsoft)]
    public Task OnTheSameLine(string members, string fixedMembers, string sending) => VerifyFixAsync(
        $$"""class Notice { public string type => "JIRA_BUILD"; {{members}} }""",
        $$"""class Notice { public string type => "JIRA_BUILD"; {{fixedMembers}} }""",
        sending);

    [Fact]
    public Task ParametersOfARecord() => VerifyFixAsync(
        """
        record Notice(
            string Name,
            [property: Obsolete] string {|BUDDY1401:TriggerTime|},
            bool {|BUDDY1401:RunOnlyOnFirstFailure|} = true);
        """,
        """
        record Notice(
            string Name,
            [property: JsonPropertyName("trigger_time")] [property: Obsolete] string TriggerTime,
            [property: JsonPropertyName("run_only_on_first_failure")] bool RunOnlyOnFirstFailure = true);
        """,
        Sent);

    [Fact]
    public Task ALostMemberHasNoFix() => VerifyFixAsync(
        """
        class Base { [JsonPropertyName("name")] public string Name { get; set; } }
        class {|BUDDY1401:Linux|} : Base { [JsonPropertyName("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("run_next")] public string Next { get; set; } }
        """,
        """
        class Base { [JsonPropertyName("name")] public string Name { get; set; } }
        class {|BUDDY1401:Linux|} : Base { [JsonPropertyName("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("run_next")] public string Next { get; set; } }
        """,
        "Task Add(Linux linux) => http.PostAsJsonAsync<Base>(url, linux);");
}
