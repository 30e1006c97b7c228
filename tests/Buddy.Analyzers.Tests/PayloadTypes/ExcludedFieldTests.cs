using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary><c>buddy_analyzers.BUDDY14xx.excluded_fields</c>: the names of the API's fields.</summary>
public class ExcludedFieldTests
{
    private const string Time = """public string {|BUDDY1401:TriggerTime|} { get; set; } public string {|BUDDY1401:RunNext|} { get; set; }""";

    [Theory]
    [InlineData("BUDDY1401", "after_action_id", Time)]
    [InlineData("BUDDY1401", "run_next", "public string {|BUDDY1401:TriggerTime|} { get; set; } public string RunNext { get; set; }")]
    [InlineData("BUDDY1401", "run_next, trigger_time", "public string TriggerTime { get; set; } public string RunNext { get; set; }")]
    [InlineData("BUDDY1402", "run_next", """[JsonPropertyName("trigger_time")] public When {|BUDDY1402:Time|} { get; set; }""")]
    [InlineData("BUDDY1402", "trigger_time", """[JsonPropertyName("trigger_time")] public When Time { get; set; }""")]
    [InlineData("BUDDY1403", "disabled", """[JsonPropertyName("run_only_on_first_failure")] public bool {|BUDDY1403:First|} { get; set; }""")]
    [InlineData("BUDDY1403", "run_only_on_first_failure", """[JsonPropertyName("run_only_on_first_failure")] public bool First { get; set; }""")]
    public Task OfMembers(string id, string fields, string members) => VerifyAsync<PayloadTypeAnalyzer>(
        id, fields, $$"""class Notice { public string Type => "JIRA_BUILD"; public string Name { get; set; } {{members}} } enum When { OnSuccess, OnFailure } class Client { void Add(HttpClient http, Notice notice) => http.PostAsJsonAsync("actions", notice); }""");

    [Theory]
    [InlineData("name", "fields 'docker_image_name', 'docker_image_tag'")]
    [InlineData("docker_image_tag", "fields 'name', 'docker_image_name'")]
    [InlineData("name, docker_image_name, docker_image_tag", null)]
    public Task OfMissingMembers(string fields, string? told) => VerifyAsync<PayloadTypeAnalyzer>(
        "BUDDY1404",
        fields,
        $$"""class {{(told is null ? "Run" : "{|#0:Run|}")}} { public string Type => "RUN_DOCKER_CONTAINER"; public string Shell { get; set; } } class Client { void Add(HttpClient http, Run run) => http.PostAsJsonAsync("actions", run); }""",
        told is null ? [] : [ActionCode.Told("BUDDY1404", 0, $"'Run' has no member for required {told} of the action 'RUN_DOCKER_CONTAINER'")]);

    [Theory]
    [InlineData("after_action_id", "{|BUDDY1401:LocalPath|}")]
    [InlineData("local_path", "LocalPath")]
    public Task OfAnonymousObjects(string fields, string member) => VerifyAsync<SentNameAnalyzer>(
        "BUDDY1401", fields, $$"""class Client { void Add(HttpClient http) => http.PostAsJsonAsync("actions", new { type = "AWS_ECS", {{member}} = "p" }); }""");

    private static Task VerifyAsync<TAnalyzer>(string id, string fields, string code, params DiagnosticResult[] told)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var test = new BuddyAnalyzerTest<TAnalyzer>();
        test.TestState.Sources.Add("using System.Net.Http; using System.Net.Http.Json; using System.Text.Json.Serialization; " + code);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nbuddy_analyzers.{id}.excluded_fields = {fields}"));
        test.ExpectedDiagnostics.AddRange(told);
        return test.RunAsync();
    }
}
