using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>BUDDY1401 at the keys that a naming policy leaves as they are; else such a key is BUDDY1002, and never both.</summary>
public class KeptKeyTests
{
    private const string Snake = "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }";
    private const string SnakeSettings = "new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } }";

    public static TheoryData<string> Shapes => [
        """new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["docker_image_name"] = "i", ["docker_image_tag"] = "t", ["name"] = "n", [@"TriggerTime"] = "ON_SUCCESS" }""",
        """new Dictionary<string, object> { { "type", "RUN_DOCKER_CONTAINER" }, { "docker_image_name", "i" }, { "docker_image_tag", "t" }, { "name", "n" }, { @"TriggerTime", "ON_SUCCESS" } }""",
        """new JsonObject { ["type"] = "RUN_DOCKER_CONTAINER", ["docker_image_name"] = "i", ["docker_image_tag"] = "t", ["name"] = "n", [@"TriggerTime"] = "ON_SUCCESS" }""",
        """new { Type = "JIRA_BUILD", Name = "n", Variables = new[] { new Dictionary<string, object> { ["key"] = "k", ["value"] = "v", [@"RunOnlySettable"] = true } } }""",
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
        foreach (var payload in new[] { """new JObject { ["type"] = "RUN_DOCKER_CONTAINER", ["docker_image_name"] = "i", ["docker_image_tag"] = "t", ["name"] = "n", [{|BUDDY1401:"TriggerTime"|}] = "ON_SUCCESS" }""", """new JObject(new JProperty("type", "RUN_DOCKER_CONTAINER"), new JProperty("docker_image_name", "i"), new JProperty("docker_image_tag", "t"), new JProperty("name", "n"), new JProperty({|BUDDY1401:"TriggerTime"|}, "ON_SUCCESS"))""" })
            await VerifyAsync($"void Add() => Send(JsonConvert.SerializeObject({payload}, {SnakeSettings}));");
    }

    [Fact]
    public Task KeysOfALocal() => VerifyFixAsync(
        $$"""
        Task Add()
        {
            var action = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "n", ["integration"] = new { identifier = "i" }, ["region"] = "eu-west-1", [{|BUDDY1401:"LocalPath"|}] = "p", [{|BUDDY1401:"Cluster"|}] = "c", ["service"] = "s" };
            return http.PostAsJsonAsync(url, action, {{Snake}});
        }
        """,
        $$"""
        Task Add()
        {
            var action = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "n", ["integration"] = new { identifier = "i" }, ["region"] = "eu-west-1", ["local_path"] = "p", ["cluster"] = "c", ["service"] = "s" };
            return http.PostAsJsonAsync(url, action, {{Snake}});
        }
        """);

    [Fact]
    public Task AKeyThatIsSetLater() => VerifyAsync(
        $$"""
        Task Add()
        {
            var action = new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["name"] = "n", ["docker_image_name"] = "i", ["docker_image_tag"] = "t" };
            action[{|BUDDY1401:"TriggerTime"|}] = "ON_SUCCESS";
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
        $$"""Task Add() => http.PostAsJsonAsync(url, new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["docker_image_name"] = "i", ["docker_image_tag"] = "t", ["name"] = "n", [{{key}}] = "ON_SUCCESS" }, {{options}});""");

    /// <summary>The payload with its marked key told by the rule.</summary>
    private static string Told(string payload, string id) =>
        payload.Replace("@\"TriggerTime\"", $"{{|{id}:\"TriggerTime\"|}}").Replace("@\"RunOnlySettable\"", $"{{|{id}:\"RunOnlySettable\"|}}");
}
