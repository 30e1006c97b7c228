using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using static Buddy.Analyzers.Tests.ActionCode;
using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>BUDDY1402 at the members of classes and records.</summary>
public class WrongEnumOnWireTests
{
    private const string Sent = "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice);";
    private const string ByNewtonsoft = "Task Add(Notice notice) => http.PostAsync(url, new StringContent(JsonConvert.SerializeObject(notice)));";
    private const string AsText = "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } });";
    private const string AsSnakeText = "Task Add(Notice notice) => http.PostAsJsonAsync(url, notice, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } });";

    private const string CSharp = "enum When { None, OnSuccess, OnFailure }";
    private const string Api = "enum When { None, ON_SUCCESS, ON_FAILURE }";
    private const string Named = """enum When { None, [JsonStringEnumMemberName("ON_SUCCESS")] OnSuccess, [JsonStringEnumMemberName("ON_FAILURE")] OnFailure }""";
    private const string NamedForNewtonsoft = """enum When { None, [EnumMember(Value = "ON_SUCCESS")] OnSuccess, [EnumMember(Value = "ON_FAILURE")] OnFailure }""";
    private const string Converter = "[JsonConverter(typeof(JsonStringEnumConverter))]";
    private const string NewtonsoftConverter = "[Newtonsoft.Json.JsonConverter(typeof(StringEnumConverter))]";

    [Theory]
    [InlineData(CSharp, "", Sent, "a number, but the API expects a text such as 'ON_SUCCESS'")]
    [InlineData(Api, "", Sent, "a number, but the API expects a text such as 'ON_SUCCESS'")]
    [InlineData(Named, "", Sent, "a number, but the API expects a text such as 'ON_SUCCESS'")]
    [InlineData(Api, "", ByNewtonsoft, "a number, but the API expects a text such as 'ON_SUCCESS'")]
    [InlineData(Api, NewtonsoftConverter, Sent, "a number, but the API expects a text such as 'ON_SUCCESS'")]
    [InlineData(Api, Converter, ByNewtonsoft, "a number, but the API expects a text such as 'ON_SUCCESS'")]
    [InlineData(CSharp, Converter, Sent, "'OnSuccess', but the API expects 'ON_SUCCESS'")]
    [InlineData(NamedForNewtonsoft, Converter, Sent, "'OnSuccess', but the API expects 'ON_SUCCESS'")]
    [InlineData(Named, NewtonsoftConverter, ByNewtonsoft, "'OnSuccess', but the API expects 'ON_SUCCESS'")]
    [InlineData(Converter + CSharp, "", Sent, "'OnSuccess', but the API expects 'ON_SUCCESS'")]
    [InlineData(CSharp, "", AsText, "'OnSuccess', but the API expects 'ON_SUCCESS'")]
    [InlineData(CSharp, Converter, AsSnakeText, "'OnSuccess', but the API expects 'ON_SUCCESS'")] // the member's converter leads
    public Task WhatIsSentInstead(string @enum, string attribute, string sending, string message) =>
        VerifyAsync(@enum + Notice(attribute + " public When {|#0:TriggerTime|} { get; set; }"), sending, Told("BUDDY1402", 0, $"'TriggerTime' will be sent as {message}"));

    [Fact]
    public Task NoCallIsNeededWhereTheMemberSpeaksForItself() => VerifyAsync(
        CSharp + """class Notice { [JsonPropertyName("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("name")] public string Name { get; set; } [JsonPropertyName("trigger_time"), JsonConverter(typeof(JsonStringEnumConverter))] public When {|BUDDY1402:Time|} { get; set; } }""",
        "");

    [Theory]
    [InlineData(Api, Converter, Sent)]
    [InlineData(Named, Converter, Sent)]
    [InlineData(Converter + Api, "", Sent)]
    [InlineData(NamedForNewtonsoft, NewtonsoftConverter, ByNewtonsoft)]
    [InlineData(Api, "", AsText)]
    [InlineData(CSharp, "", AsSnakeText)]
    [InlineData(Named, "", AsSnakeText)]
    [InlineData(CSharp, "", "Task Add(Notice notice, JsonSerializerOptions options) => http.PostAsJsonAsync(url, notice, options);")]
    [InlineData(CSharp, "", "string Text(Notice notice) => JsonSerializer.Serialize(notice);")]
    [InlineData(CSharp, "", "Notice New() => new Notice();")]
    [InlineData(CSharp, "[JsonConverter(typeof(JsonNumberEnumConverter<When>))]", Sent)]
    [InlineData("enum When { None, Now, Later }", "", Sent)]
    [InlineData("enum When { None, OnFailure, Later }", "", Sent)]
    public Task Silent(string @enum, string attribute, string sending) =>
        VerifyAsync(@enum + Notice(attribute + " public When TriggerTime { get; set; }"), sending);

    [Theory]
    [InlineData("OnSuccess, OnFailure, OnWarning", false)]
    [InlineData("OnSuccess, OnFailure, OnBackToSuccess", true)]
    public Task AnotherSystemsTriggers(string members, bool areBuddys) => VerifyAsync(
        $$"""enum When { {{members}} } class Notice { public string Name { get; set; } [JsonConverter(typeof(JsonStringEnumConverter))] public When {{(areBuddys ? "{|BUDDY1402:TriggerTime|}" : "TriggerTime")}} { get; set; } }""",
        "");

    [Fact]
    public async Task NoFixWhereTheSerializerHasNoAttributeForTheText()
    {
        var test = new BuddyCodeFixTest<PayloadTypeAnalyzer, PayloadTypeCodeFixProvider> { ReferenceAssemblies = SampleReferences.NetStandard20 };
        test.TestState.Sources.Add(File("OnFailure, OnBackToSuccess"));
        await test.RunAsync();

        test = new() { ReferenceAssemblies = SampleReferences.NetStandard20 };
        test.TestState.Sources.Add(File("ON_FAILURE, ON_BACK_TO_SUCCESS"));
        test.FixedState.Sources.Add(File("ON_FAILURE, ON_BACK_TO_SUCCESS", "[JsonConverter(typeof(JsonStringEnumConverter))] ").Replace("{|BUDDY1402:", "").Replace("|}", ""));
        await test.RunAsync();

        static string File(string members, string attribute = "") => $$"""
            using System;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Text.Json.Serialization;

            enum When { {{members}} }
            class Notice { public string type => "JIRA_BUILD"; public string name { get; set; } {{attribute}}[JsonPropertyName("trigger_time")] public When {|BUDDY1402:Time|} { get; set; } }
            class Client { void Add(HttpClient http, Notice notice) => http.PostAsJsonAsync("pipelines/1/actions", notice); }

            namespace System.Net.Http.Json
            {
                static class HttpClientJsonExtensions { public static void PostAsJsonAsync<T>(this HttpClient client, string uri, T value) { } }
            }

            namespace System.Text.Json.Serialization
            {
                class JsonPropertyNameAttribute : Attribute { public JsonPropertyNameAttribute(string name) { } }
                class JsonConverterAttribute : Attribute { public JsonConverterAttribute(Type type) { } }
                class JsonStringEnumConverter { }
            }
            """;
    }

    [Theory]
    [InlineData("public When? {|BUDDY1402:TriggerTime|} { get; set; }")]
    [InlineData("[JsonIgnore] public When TriggerTime { get; set; }")]
    [InlineData("public string TriggerTime { get; set; }")]
    [InlineData("internal When TriggerTime { get; set; }")]
    [InlineData("public When Moment { get; set; }", false)]
    [InlineData("public RunNextMode {|BUDDY1402:RunNext|} { get; set; }", false)]
    public Task OtherMembers(string member, bool isNamed = true) =>
        VerifyAsync("enum RunNextMode { WaitOnSuccess, InSoftParallel, InHardParallel }" + CSharp + Notice(member, isNamed ? "trigger_time" : member.Contains("RunNext") ? "run_next" : "moment"), Sent);

    [Fact]
    public Task ARecordsParameter() => VerifyAsync(
        CSharp + """record Notice([property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("trigger_time")] When {|BUDDY1402:TriggerTime|}, [property: JsonPropertyName("docker_image_name")] string Image, [property: JsonPropertyName("docker_image_tag")] string Tag);""",
        Sent);

    [Theory]
    [InlineData(CSharp, "public When {|BUDDY1402:TriggerTime|} { get; set; }", """enum When { None, [JsonStringEnumMemberName("ON_SUCCESS")] OnSuccess, [JsonStringEnumMemberName("ON_FAILURE")] OnFailure }""", "[System.Text.Json.Serialization.JsonConverter(typeof(JsonStringEnumConverter))] ", Sent)]
    [InlineData(Api, "public When {|BUDDY1402:TriggerTime|} { get; set; }", Api, "[System.Text.Json.Serialization.JsonConverter(typeof(JsonStringEnumConverter))] ", Sent)]
    [InlineData(CSharp, Converter + " public When {|BUDDY1402:TriggerTime|} { get; set; }", Named, "", Sent)]
    [InlineData(CSharp, "public When {|BUDDY1402:TriggerTime|} { get; set; }", NamedForNewtonsoft, "[Newtonsoft.Json.JsonConverter(typeof(StringEnumConverter))] ", ByNewtonsoft)]
    [InlineData(CSharp, "public When {|BUDDY1402:TriggerTime|} { get; set; }", Named, "", AsText)]
    public Task Fixed(string @enum, string member, string fixedEnum, string attribute, string sending) => VerifyFixAsync(
        @enum + "\n" + Notice(member),
        fixedEnum + "\n" + Notice(member.Replace("{|BUDDY1402:", "").Replace("|}", "")).Replace("    [JsonPropertyName(\"trigger_time\")", "    " + attribute + "[JsonPropertyName(\"trigger_time\")"),
        sending);

    [Fact]
    public Task FixedLineByLine() => VerifyFixAsync(
        """
        enum When
        {
            /// <summary>Always.</summary>
            OnEveryExecution,
            OnSuccess = 5, // later
            Never,
        }

        class Notice
        {
            [JsonPropertyName("name")]
            public string Name { get; set; }

            /// <summary>When.</summary>
            [JsonPropertyName("trigger_time")]
            public When {|BUDDY1402:TriggerTime|} { get; set; }

            [JsonPropertyName("docker_image_name")]
            public string Image { get; set; }
        }
        """,
        """
        enum When
        {
            /// <summary>Always.</summary>
            [JsonStringEnumMemberName("ON_EVERY_EXECUTION")]
            OnEveryExecution,
            [JsonStringEnumMemberName("ON_SUCCESS")]
            OnSuccess = 5, // later
            Never,
        }

        class Notice
        {
            [JsonPropertyName("name")]
            public string Name { get; set; }

            /// <summary>When.</summary>
            [System.Text.Json.Serialization.JsonConverter(typeof(JsonStringEnumConverter))]
            [JsonPropertyName("trigger_time")]
            public When TriggerTime { get; set; }

            [JsonPropertyName("docker_image_name")]
            public string Image { get; set; }
        }
        """,
        Sent);

    [Fact]
    public Task TwoMembersOfOneEnum() => VerifyFixAsync(
        CSharp + """

        class Notice { [JsonPropertyName("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("name")] public string Name { get; set; } [JsonPropertyName("trigger_time")] public When {|BUDDY1402:A|} { get; set; } }
        class Other { [JsonPropertyName("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("name")] public string Name { get; set; } [JsonPropertyName("trigger_time")] public When {|BUDDY1402:A|} { get; set; } }
        """,
        Named + """

        class Notice { [JsonPropertyName("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("name")] public string Name { get; set; } [System.Text.Json.Serialization.JsonConverter(typeof(JsonStringEnumConverter))] [JsonPropertyName("trigger_time")] public When A { get; set; } }
        class Other { [JsonPropertyName("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("name")] public string Name { get; set; } [System.Text.Json.Serialization.JsonConverter(typeof(JsonStringEnumConverter))] [JsonPropertyName("trigger_time")] public When A { get; set; } }
        """,
        Sent + " Task Add(Other notice) => http.PostAsJsonAsync(url, notice);");

    [Theory]
    [InlineData("/When.cs", "", true)]
    [InlineData("/When.g.cs", "", false)]
    [InlineData("/When.cs", "// <auto-generated/>\n", false)]
    public async Task AnEnumOfAnotherFile(string path, string comment, bool isFixed)
    {
        const string Usings = "using System.Net.Http; using System.Net.Http.Json; using System.Text.Json.Serialization; ";
        const string Type = """class @ { [JsonPropertyName("type")] public string Type => "JIRA_BUILD"; [JsonPropertyName("name")] public string Name { get; set; } $[JsonPropertyName("trigger_time")] public When {|BUDDY1402:Time|} { get; set; } } """;
        const string Client = "class Client { void Add(HttpClient http, Notice notice, Other other) { http.PostAsJsonAsync(\"pipelines/1/actions\", notice); http.PostAsJsonAsync(\"pipelines/1/actions\", other); } }";
        var code = Usings + (Type.Replace("@", "Notice") + Type.Replace("@", "Other")) + Client;
        var test = new BuddyCodeFixTest<PayloadTypeAnalyzer, PayloadTypeCodeFixProvider>();
        test.TestState.Sources.Add(code.Replace("$", ""));
        test.TestState.Sources.Add((path, comment + "using System.Text.Json.Serialization; " + CSharp));
        test.FixedState.Sources.Add(isFixed ? code.Replace("$", "[JsonConverter(typeof(JsonStringEnumConverter))] ").Replace("{|BUDDY1402:", "").Replace("|}", "") : code.Replace("$", ""));
        test.FixedState.Sources.Add((path, comment + "using System.Text.Json.Serialization; " + (isFixed ? Named : CSharp)));
        await test.RunAsync();
    }

    private static string Notice(string member, string name = "trigger_time") => $$"""

        class Notice
        {
            [JsonPropertyName("type"), JsonProperty("type")] public string Type => "JIRA_BUILD";
            [JsonPropertyName("name"), JsonProperty("name")] public string Name { get; set; }
            [JsonPropertyName("{{name}}"), JsonProperty("{{name}}")] {{member}}
        }
        """;
}
