using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>BUDDY1401 at the keys that a naming policy leaves as they are; else such a key is BUDDY1002, and never both.</summary>
public class KeptKeyTests
{
    private const string Snake = "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }";
    private const string SnakeSettings = "new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } }";

    public static TheoryData<string> Shapes => [
        """new Dictionary<string, object> { ["type"] = "NATIVE_BUILD_LINUX", ["name"] = "n", [@"TriggerTime"] = "ON_SUCCESS" }""",
        """new Dictionary<string, object> { { "type", "NATIVE_BUILD_LINUX" }, { "name", "n" }, { @"TriggerTime", "ON_SUCCESS" } }""",
        """new JsonObject { ["type"] = "NATIVE_BUILD_LINUX", ["name"] = "n", [@"TriggerTime"] = "ON_SUCCESS" }""",
        """new { Type = "NATIVE_BUILD_LINUX", Name = "n", Variables = new[] { new Dictionary<string, object> { ["key"] = "k", ["value"] = "v", [@"RunOnlySettable"] = true } } }""",
    ];

    [Theory, MemberData(nameof(Shapes))]
    public async Task AKeyThatThePolicyWouldHaveRenamed(string payload)
    {
        await VerifyAsync($"Task Add() => http.PostAsJsonAsync(url, {Told(payload, "BUDDY1401")}, {Snake});");
        await VerifyAsync($"void Add() => Send(JsonSerializer.Serialize({Told(payload, "BUDDY1401")}, {Snake}));");
        await VerifyFixAsync(
            $"Task Add() => http.PostAsJsonAsync(url, {Told(payload, "BUDDY1401")}, {Snake});",
            $"Task Add() => http.PostAsJsonAsync(url, {payload.Replace("@\"TriggerTime\"", "\"trigger_time\"").Replace("@\"RunOnlySettable\"", "\"run_only_settable\"")}, {Snake});");
    }

    [Fact]
    public async Task KeysOfNewtonsoft()
    {
        foreach (var payload in new[] { """new JObject { ["type"] = "NATIVE_BUILD_LINUX", ["name"] = "n", [{|BUDDY1401:"TriggerTime"|}] = "ON_SUCCESS" }""", """new JObject(new JProperty("type", "NATIVE_BUILD_LINUX"), new JProperty("name", "n"), new JProperty({|BUDDY1401:"TriggerTime"|}, "ON_SUCCESS"))""" })
            await VerifyAsync($"void Add() => Send(JsonConvert.SerializeObject({payload}, {SnakeSettings}));");
    }

    [Fact]
    public Task AKeyThatIsSetLater() => VerifyFixAsync(
        $$"""
        Task Add()
        {
            var action = new Dictionary<string, object> { ["type"] = "NATIVE_BUILD_LINUX", ["name"] = "n", [{|BUDDY1401:"RunNext"|}] = "WAIT_ON_SUCCESS" };
            action[{|BUDDY1401:"TriggerTime"|}] = "ON_SUCCESS";
            action.Add({|BUDDY1401:"RetryCount"|}, 2);
            return http.PostAsJsonAsync(url, action, {{Snake}});
        }
        """,
        $$"""
        Task Add()
        {
            var action = new Dictionary<string, object> { ["type"] = "NATIVE_BUILD_LINUX", ["name"] = "n", ["run_next"] = "WAIT_ON_SUCCESS" };
            action["trigger_time"] = "ON_SUCCESS";
            action.Add("retry_count", 2);
            return http.PostAsJsonAsync(url, action, {{Snake}});
        }
        """);

    [Theory, MemberData(nameof(Shapes))]
    public async Task WithoutSuchAPolicyTheFieldIsUnknown(string payload)
    {
        payload = payload.Replace("Type", "type").Replace("Name =", "name =").Replace("Variables", "variables");
        await VerifyAsync($"Task Add() => http.PostAsJsonAsync(url, {Told(payload, "BUDDY1002")});");
        await VerifyAsync($"void Add() => Send(JsonSerializer.Serialize({Told(payload, "BUDDY1002")}));");
        await VerifyAsync($"void Add(JsonSerializerOptions options) => Send(JsonSerializer.Serialize({Told(payload, "BUDDY1002")}, options));");
    }

    [Theory]
    [InlineData("{|BUDDY1002:\"TrigerTime\"|}", Snake)]
    [InlineData("{|BUDDY1002:\"Colour\"|}", Snake)]
    [InlineData("\"trigger_time\"", Snake)]
    [InlineData("{|BUDDY1002:\"TriggerTime\"|}", "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower }")]
    [InlineData("\"TriggerTime\"", "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower }")]
    public Task OtherKeys(string key, string options) => VerifyAsync(
        $$"""Task Add() => http.PostAsJsonAsync(url, new Dictionary<string, object> { ["type"] = "NATIVE_BUILD_LINUX", ["name"] = "n", [{{key}}] = "ON_SUCCESS" }, {{options}});""");

    /// <summary>The payload with its marked key told by the rule.</summary>
    private static string Told(string payload, string id) =>
        payload.Replace("@\"TriggerTime\"", $"{{|{id}:\"TriggerTime\"|}}").Replace("@\"RunOnlySettable\"", $"{{|{id}:\"RunOnlySettable\"|}}");
}
