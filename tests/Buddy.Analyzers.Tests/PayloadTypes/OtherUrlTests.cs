using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>Types and objects of actions that go to a server of the user's own, which may read other names.</summary>
public class OtherUrlTests
{
    public static TheoryData<string> OtherUrls => [
        "\"/api/steps\"", "\"steps\"", "\"https://api.acme.dev/steps\"", "\"https://api.acme.dev/steps?dry=true\"", "$\"{to}/steps\"", "to + \"/api/steps/\"",
        "\"https://api.acme.dev/repos/a/actions\"", "Path", "new Uri(\"https://api.acme.dev/steps\")", "$\"https://api.acme.dev/teams/{to}/steps\"",
        "\"https://ci.acme.dev\"", "$\"https://ci.acme.dev/{to}\"", "$\"https://ci.acme.dev/{to}/pipelines/{to}/actions\"",
        "\"https://ci.acme.dev/api/workspaces/w/projects/p/pipelines/1/actions\"", "\"https://buddy.acme.dev/api/steps\"",
    ];

    public static TheoryData<string> Urls => [
        "to", "\"actions\"", "\"/actions\"", "\"\"", "$\"{to}/actions\"", "$\"{to}/5\"", "$\"https://buddy.acme.dev/{to}\"", "\"https://buddy.acme.dev\"",
        "\"https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions\"", "\"https://buddy.acme.dev/api/workspaces/w/projects/p/pipelines/1/actions\"",
        "$\"https://buddy.acme.dev/{to}/pipelines/{to}/actions\"", "$\"https://{to}/pipelines/{to}/actions\"", "new Uri(to)",
    ];

    private const string Type = "class Notice { public string Type => \"JIRA_BUILD\"; public string Name { get; set; } public string {|BUDDY1401:TriggerTime|} { get; set; } }";

    private static string Silent => Type.Replace("{|BUDDY1401:", "").Replace("|}", "");

    [Theory, MemberData(nameof(OtherUrls))]
    public async Task ATypeIsNotJudged(string address)
    {
        await VerifyAsync(Silent, Path + $"Task Add(Notice notice, string to) => http.PostAsJsonAsync({address}, notice);");
        await VerifyAsync(Silent, Path + $"Task Add(Notice notice, string to) => http.PostAsync({address}, JsonContent.Create(notice));");
        await VerifyAsync(Silent, Path + $"Task Add(Notice notice, string to) => http.SendAsync(new HttpRequestMessage(HttpMethod.Post, {address}) {{ Content = JsonContent.Create(notice) }});");
        await VerifyAsync(Silent, Path + $"Task Add(Notice notice, string to) => Post({address}, notice); Task Post<T>(string url, T body) => http.PostAsJsonAsync(url, body); Task Post<T>(Uri url, T body) => http.PostAsJsonAsync(url, body);");
        await VerifyAsync<SentNameAnalyzer>("", Path + $$"""Task Add(string to) => http.PostAsJsonAsync({{address}}, new { type = "AWS_ECS", LocalPath = "p" });""");
    }

    [Theory, MemberData(nameof(Urls))]
    public async Task ATypeIsJudged(string address)
    {
        await VerifyAsync(Type, $"Task Add(Notice notice, string to) => http.PostAsJsonAsync({address}, notice);");
        await VerifyAsync(Type, $"Task Add(Notice notice, string to) => http.PostAsync({address}, JsonContent.Create(notice));");
        await VerifyAsync<SentNameAnalyzer>("", $$"""Task Add(string to) => http.PostAsJsonAsync({{address}}, new { type = "AWS_ECS", {|BUDDY1401:LocalPath|} = "p" });""");
    }

    [Theory]
    [InlineData("Task Add(Notice notice) => Task.WhenAll(http.PostAsJsonAsync(\"/api/steps\", notice, snake), http.PostAsJsonAsync(url, notice));")]
    [InlineData("Task Add(Notice notice) => Deploy(\"/var/www\", notice); Task Deploy(string localPath, Notice notice) => http.PostAsJsonAsync(url, notice);")]
    [InlineData("Task Add(Notice notice) => http.PostAsync(url, new StringContent(JsonSerializer.Serialize(notice, JsonSerializerOptions.Web), Encoding.UTF8, \"application/json\"));")]
    public Task TheOtherCallCounts(string sending) => VerifyAsync(Type, sending);

    [Theory]
    [InlineData("class Notice { [JsonPropertyName(\"type\")] public string Type => \"JIRA_BUILD\"; [JsonPropertyName(\"trigger_time\"), JsonConverter(typeof(JsonStringEnumConverter))] public When Time { get; set; } } enum When { OnSuccess, OnFailure }")]
    [InlineData("class Notice { [JsonPropertyName(\"type\")] public string Type => \"AWS_ECS\"; [JsonPropertyName(\"run_next\")] public string Next { get; set; } }")]
    [InlineData("class Notice { [JsonPropertyName(\"type\")] public string Type => \"JIRA_BUILD\"; [JsonPropertyName(\"run_only_on_first_failure\")] public bool First { get; set; } }")]
    public Task NoRuleJudgesWhatGoesElsewhereAlone(string type) => VerifyAsync(type, "Task Add(Notice notice) => http.PostAsJsonAsync(\"/api/steps\", notice);");

    private const string Path = "const string Path = \"/api/steps\"; ";
}
