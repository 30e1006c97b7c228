using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>Enums and defaults as the options have them written.</summary>
public class EnumsUnderOptionsTests
{
    private const string Types = """
        enum When { OnEveryExecution, OnSuccess, OnSucess, OnFailure }
        [System.Text.Json.Serialization.JsonConverter(typeof(JsonStringEnumConverter))] enum Texts { ON_SUCESS }
        class Own
        {
            public string type { get; set; }
            public string name { get; set; }
            public When trigger_time { get; set; }
            public bool run_only_on_first_failure { get; set; }
        }
        """;

    private const string SystemTextJson = "Send(JsonSerializer.Serialize($, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(@) } }));";
    private const string Newtonsoft = "Send(JsonConvert.SerializeObject($, new JsonSerializerSettings { Converters = { new StringEnumConverter(@) } }));";

    [Theory]
    [InlineData(SystemTextJson, "JsonNamingPolicy.SnakeCaseUpper")]
    [InlineData(SystemTextJson, "JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false")]
    public Task APolicyThatGivesTheApisValues(string sink, string policy) => VerifySinkAsync(sink, policy, "{|BUDDY1003:When.OnSucess|}", "When.OnSuccess");

    [Theory]
    [InlineData(SystemTextJson, "")]
    [InlineData(SystemTextJson, "JsonNamingPolicy.SnakeCaseLower")]
    [InlineData(Newtonsoft, "")]
    [InlineData(Newtonsoft, "new CamelCaseNamingStrategy()")]
    [InlineData(Newtonsoft, "new SnakeCaseNamingStrategy()")]
    public Task APolicyThatGivesOtherValues(string sink, string policy) => VerifySinkAsync(sink, policy, "{|BUDDY1003:When.OnSucess|}", "{|BUDDY1003:When.OnSuccess|}");

    [Theory]
    [InlineData(SystemTextJson, "allowIntegerValues: false")]
    [InlineData(Newtonsoft, "true")]
    [InlineData(Newtonsoft, "typeof(OwnStrategy)")]
    public Task APolicyThatIsNotSeen(string sink, string policy) =>
        VerifySinkAsync(sink, policy, "When.OnSucess", "When.OnSuccess", "class OwnStrategy : CamelCaseNamingStrategy { }");

    [Fact]
    public Task AConverterForOneEnumAlone() => VerifySinkAsync(
        SystemTextJson.Replace("JsonStringEnumConverter(@)", "JsonStringEnumConverter<Texts>(@)"), "JsonNamingPolicy.SnakeCaseUpper", "When.OnSucess", "When.OnSuccess");

    [Theory]
    [InlineData("Send(JsonSerializer.Serialize($));")]
    [InlineData("http.PostAsJsonAsync(url, $);")]
    [InlineData("Send(JsonConvert.SerializeObject($));")]
    public Task ANumberIsNotJudgedAsText(string sink) => VerifySinkAsync(sink, "", "When.OnSucess", "When.OnSuccess");

    [Fact]
    public Task TheConverterOfTheEnum() => VerifyAsync(Types, """
        void Run()
        {
            Send(JsonSerializer.Serialize(new { type = "JIRA_BUILD", name = "n", trigger_time = {|BUDDY1003:Texts.ON_SUCESS|} }));
            Send(JsonConvert.SerializeObject(new { type = "JIRA_BUILD", name = "n", trigger_time = Texts.ON_SUCESS }));
        }
        """);

    [Fact]
    public Task AnOptionsConverterGoesBeforeThatOfTheEnum() => VerifyAsync(Types, """
        void Run() => Send(JsonSerializer.Serialize(
            new { type = "JIRA_BUILD", name = "n", trigger_time = {|BUDDY1003:Texts.ON_SUCESS|} },
            new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } }));
        """);

    [Fact]
    public Task AFalseThatIsSentForCertain() => VerifyAsync("""
        class Linux { public string type { get; set; } public string name { get; set; } public string trigger_time { get; set; } public bool run_only_on_first_failure { get; set; } }
        static extern Linux Send(string json);
        void Run()
        {
            Send(JsonSerializer.Serialize(new Linux { type = "JIRA_BUILD", name = "n", trigger_time = "ON_FAILURE", run_only_on_first_failure = false }));
            Send(JsonSerializer.Serialize(new Linux { type = "JIRA_BUILD", name = "n", trigger_time = "ON_SUCCESS", {|BUDDY1101:run_only_on_first_failure|} = false }));
            Send(JsonSerializer.Serialize(new Linux { type = "JIRA_BUILD", name = "n", trigger_time = "ON_SUCCESS" }));
        }
        """);

    [Theory]
    [InlineData("Serialize(@, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault })", false)]
    [InlineData("Serialize(@, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull })", true)]
    [InlineData("Serialize(@, new JsonSerializerOptions { DefaultIgnoreCondition = Condition })", false)]
    public Task AFalseThatMayBeLeftOut(string call, bool isSent)
    {
        var field = isSent ? "{|BUDDY1101:run_only_on_first_failure|}" : "run_only_on_first_failure";
        return VerifyAsync($$"""
            class Linux { public string type { get; set; } public string name { get; set; } public string trigger_time { get; set; } public bool run_only_on_first_failure { get; set; } }
            const JsonIgnoreCondition Condition = JsonIgnoreCondition.WhenWritingDefault;
            void Dto() => Send(JsonSerializer.{{call.Replace("@", $$"""new Linux { type = "JIRA_BUILD", name = "n", trigger_time = "ON_SUCCESS", {{field}} = false }""")}});
            """);
    }

    [Theory]
    [InlineData("WhenWritingDefault", false)]
    [InlineData("WhenWritingNull", true)]
    public Task AFalseOfAnAnonymousObject(string condition, bool isSent)
    {
        var field = isSent ? "{|BUDDY1101:run_only_on_first_failure|}" : "run_only_on_first_failure";
        return VerifyAsync($$"""
            void Run() => Send(JsonSerializer.Serialize(
                new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_SUCCESS", {{field}} = false },
                new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.{{condition}} }));
            """);
    }

    [Fact]
    public Task TheFirstMemberOfAnEnumMayBeLeftOut() => VerifyAsync("""
        enum Kind { RUN_DOCKER_CONTAINER }
        void Run() => Send(JsonSerializer.Serialize(
            new { type = Kind.RUN_DOCKER_CONTAINER, docker_image_name = "i" },
            new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Converters = { new JsonStringEnumConverter() } }));
        void Run2() => Send(JsonSerializer.Serialize(
            new { type = {|BUDDY1001:Kind.RUN_DOCKER_CONTAINER|}, docker_image_name = "i" },
            new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } }));
        """);

    private static Task VerifySinkAsync(string sink, string policy, string wrong, string right, string more = "")
    {
        return VerifyAsync(Types, more, $$"""
            void Anonymous() { {{Sent("new", wrong)}} }
            void Other() { {{Sent("new", right)}} }
            void Dto() { {{Sent("new Own", wrong)}} }
            """);

        string Sent(string creation, string time) =>
            sink.Replace("@", policy).Replace("$", $$"""{{creation}} { type = "JIRA_BUILD", name = "n", trigger_time = {{time}} }""");
    }
}
