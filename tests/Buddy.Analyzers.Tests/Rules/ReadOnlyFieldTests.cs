using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class ReadOnlyFieldTests
{
    private const string Id = "BUDDY1005";

    [Theory]
    [InlineData("""{|#0:url|} = text""", "url")]
    [InlineData("""{|#0:html_url|} = "https://app.buddy.works" """, "html_url")]
    [InlineData("""{|#0:id|} = 5""", "id")]
    [InlineData("""{|#0:id|} = flag ? 5 : (int?)null""", "id")]
    [InlineData("""{|#0:last_execution_status|} = "SUCCESS" """, "last_execution_status")]
    [InlineData("""{|#0:pipeline|} = new { id = 1, name = 2, any }""", "pipeline")]
    public Task SaysWhatARequestCannotChange(string field, string name) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($$"""await http.PostAsJsonAsync(url, new { type = "JIRA_BUILD", name = "n", {{field}} });"""),
        ActionCode.Told(Id, 0, $"'{name}' is set by the API; a request cannot change it"));

    [Theory]
    [InlineData("""variables = new[] { new { key = "k", {|#0:checksum|} = text } }""")]
    [InlineData("""integration = new { identifier = "i", {|#0:name|} = "n" }""")]
    [InlineData("""integration = new { identifier = "i", {|#0:type|} = "AMAZON" }""")]
    public Task WhatOnlyAnswersWereSeenToHaveIsAHint(string field) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($$"""await http.PostAsJsonAsync(url, new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_build_action_id = 0, {{field}} });"""),
        ActionCode.Told(Id, 0, null, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("await http.PostAsJsonAsync(url, $);")]
    [InlineData("await http.PostAsync(url, JsonContent.Create($));")]
    [InlineData("await http.PostAsync(url, new StringContent(JsonSerializer.Serialize($)));")]
    [InlineData("await http.PatchAsJsonAsync(url + \"/5\", $);")]
    [InlineData("await http.PutAsJsonAsync($\"{url}/{text}\", %);")]
    [InlineData("await http.PatchAsync(url + \"/5\", JsonContent.Create($));")]
    [InlineData("await http.SendAsync(new HttpRequestMessage(HttpMethod.Patch, url + \"/5\") { Content = JsonContent.Create($) });")]
    [InlineData("var body = $; await http.PatchAsJsonAsync(url + \"/5\", body);")]
    [InlineData("/* lang=buddy-action */ Send($);")]
    public Task InARequest(string statement) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statement.Replace(
        statement.Contains('%') ? "%" : "$", """new { type = "JIRA_BUILD", name = "n", {|BUDDY1005:url|} = "u" }""")));

    [Theory]
    [InlineData("an object that may be an answer", "Send($);")]
    [InlineData("a string of it", "var json = JsonSerializer.Serialize($);")]
    [InlineData("another URL", "await http.PostAsJsonAsync(\"webhooks/buddy\", $);")]
    [InlineData("a URL that is not known", "await http.PatchAsJsonAsync(text, $);")]
    [InlineData("an answer of a fake server", "var answer = new HttpResponseMessage { Content = JsonContent.Create($) };")]
    [InlineData("an answer of a stub", "void MockPatch(string to, object o) { } MockPatch(url + \"/5\", $);")]
    [InlineData("an answer to a change", "void SetupPatch(string to, object o) { } SetupPatch(url + \"/5\", $);")]
    public Task SilentWhereItMayBeAnAnswer(string why, string statement)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statement.Replace(
            "$", """new { type = "JIRA_BUILD", name = "n", url = "u", id = 5, last_execution_status = "FAILED", pipeline = new { id = 1 } }""")));
    }

    [Theory]
    [InlineData("id = (int?)null")]
    [InlineData("url = (string)null")]
    [InlineData("permissions = new { users = new[] { new { id = 1, access_level = \"DENIED\" } } }")]
    public Task SilentWhereNothingIsSet(string field) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($$"""await http.PostAsJsonAsync(url, new { type = "JIRA_BUILD", name = "n", {{field}} });"""));

    [Fact]
    public Task ADefaultOfAClassIsNotSet() => Sample.VerifyAsync(
        """
        async Task Run()
        {
            await client.PostAsJsonAsync("pipelines/1/actions", new Action { Name = "n" });
            await client.PostAsJsonAsync("pipelines/1/actions", new Action { Name = "n", {|BUDDY1005:Number|} = 5 });
        }
        """,
        """
        using System.Text.Json.Serialization;
        class Action
        {
            [JsonPropertyName("id")] public int Number { get; set; }
            [JsonPropertyName("type")] public string Type { get; } = "JIRA_BUILD";
            [JsonPropertyName("name")] public string Name { get; set; }
        }
        """);

    [Theory]
    [InlineData(
        """await http.PostAsJsonAsync(url, new { type = "JIRA_BUILD", {|BUDDY1005:id|} = 5, name = "n", {|BUDDY1005:url|} = "u" });""",
        """await http.PostAsJsonAsync(url, new { type = "JIRA_BUILD", name = "n" });""")]
    [InlineData(
        """await http.PostAsJsonAsync(url, new Dictionary<string, object> { ["type"] = "JIRA_BUILD", [{|BUDDY1005:"id"|}] = 5, ["name"] = "n" });""",
        """await http.PostAsJsonAsync(url, new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "n" });""")]
    [InlineData(
        """await http.PostAsync(url, new StringContent("{ \"type\": \"JIRA_BUILD\", \"name\": \"n\", {|BUDDY1005:\"id\"|}: 5 }"));""",
        """await http.PostAsync(url, new StringContent("{ \"type\": \"JIRA_BUILD\", \"name\": \"n\" }"));""")]
    public Task Removes(string before, string after) => VerifyCS.VerifyCodeFixAsync(ActionCode.InMethod(before), ActionCode.InMethod(after));

    [Theory]
    [InlineData(NodeShape.JsonObjectIndexers)]
    [InlineData(NodeShape.JObjectPairs)]
    [InlineData(NodeShape.JObjectArguments)]
    public Task RemovesFromANode(NodeShape shape) => NodeTest.VerifyFix(
        Posted(NodeCode.OneLine(shape, "type = \"JIRA_BUILD\"\n{|BUDDY1005:id|} = 5\nname = \"n\"")),
        Posted(NodeCode.OneLine(shape, "type = \"JIRA_BUILD\"\nname = \"n\"")));

    private static string Posted(string code) => code.Replace("Send(new", "await http.PostAsJsonAsync(url, new", StringComparison.Ordinal);
}
