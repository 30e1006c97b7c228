using Microsoft.CodeAnalysis;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>A finding is as sure as the least sure of three: is it an action, is it sent as it stands, is the fact sure.</summary>
public class FindingSeverityTests
{
    private const string Wrong = "new { type = \"RUN_DOCKER_CONTAINER\", name = \"n\", docker_image_name = \"i\", docker_image_tag = \"t\", run_next = {|#0:\"WAIT_ON_SUCESS\"|} }";
    private const string Incomplete = "new Dictionary<string, object> { [\"type\"] = {|#0:\"RUN_DOCKER_CONTAINER\"|}, [\"name\"] = \"n\", [\"docker_image_name\"] = \"i\" }";

    [Theory]
    [InlineData("posted", $"await http.PostAsJsonAsync(url, {Wrong});")]
    [InlineData("to a URL from outside", $"await http.PostAsJsonAsync(text, {Wrong});")]
    [InlineData("serialised, then posted", $"var json = JsonSerializer.Serialize({Wrong}); await http.PostAsync(text, new StringContent(json));")]
    [InlineData("handed to a local function that posts", $"Task Add(object o) => http.PostAsJsonAsync(text, o); await Add({Wrong});")]
    [InlineData("handed to a method that posts", $"await Post({Wrong});")]
    [InlineData("given back by a method, then posted", $"await Post(Made()); object Made() => {Wrong};")]
    [InlineData("in a list, then posted", $"var all = new List<object> {{ {Wrong} }}; foreach (var one in all) await http.PostAsJsonAsync(text, one);")]
    public Task CertainIsAWarning(string how, string statements) => Verify(how, statements, "BUDDY1003", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("handed to code that is not seen", $"Send({Wrong});")]
    [InlineData("printed", $"Console.WriteLine(JsonSerializer.Serialize({Wrong}));")]
    [InlineData("printed with the names of a policy", "Console.WriteLine(JsonSerializer.Serialize(new { Type = \"RUN_DOCKER_CONTAINER\", Name = \"n\", DockerImageName = \"i\", DockerImageTag = \"t\", RunNext = {|#0:\"WAIT_ON_SUCESS\"|} }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }));")]
    [InlineData("kept in a local", $"var action = {Wrong};")]
    public Task LikelyIsASuggestion(string how, string statements) => Verify(how, statements, "BUDDY1003", DiagnosticSeverity.Info);

    [Fact]
    public Task WhatAnOlderPageStatesIsASuggestion() => Verify(
        "posted",
        "await http.PostAsJsonAsync(url, new { type = \"RUN_DOCKER_CONTAINER\", name = \"n\", docker_image_name = \"i\", docker_image_tag = \"t\", shell = {|#0:\"ZSH\"|} });",
        "BUDDY1003",
        DiagnosticSeverity.Info);

    [Theory]
    [InlineData("compared", $"var known = any.Equals({Wrong});")]
    [InlineData("a key", $"var known = new Dictionary<object, int>().ContainsKey({Wrong});")]
    [InlineData("to another host", $"await http.PostAsJsonAsync(\"https://ci.acme.dev/steps\", {Wrong});")]
    [InlineData("to another path", $"await http.PostAsJsonAsync(\"/api/steps\", {Wrong});")]
    [InlineData("handed to a method that drops it", $"Drop({Wrong});")]
    [InlineData("handed to a local function that drops it", $"void Ignore(object o) {{ }} Ignore({Wrong});")]
    [InlineData("handed to a lambda that drops it", $"Action<object> ignore = static o => {{ }}; ignore({Wrong});")]
    [InlineData("handed to a method that completes it", $"Complete({Incomplete});")]
    public Task WhatIsNotSentIsSilent(string how, string statements) => VerifyCS.VerifyAnalyzerAsync(Named(how, statements.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal)));

    [Fact]
    public Task WhatUnseenCodeMayHaveReplacedIsASuggestion() => Verify(
        "changed by unseen code",
        $"var action = {Incomplete.Replace("{|#0:\"RUN_DOCKER_CONTAINER\"|}", "\"RUN_DOCKER_CONTAINER\"", StringComparison.Ordinal)}; action[\"run_next\"] = {{|#0:\"WAIT_ON_SUCESS\"|}}; Send(action); await http.PostAsJsonAsync(text, action);",
        "BUDDY1003",
        DiagnosticSeverity.Info);

    private static Task Verify(string how, string statements, string id, DiagnosticSeverity severity) =>
        VerifyCS.VerifyAnalyzerAsync(Named(how, statements), ActionCode.Told(id, 0, null, severity));

    private static string Named(string how, string statements) => ActionCode.InClass($$"""
            // {{how}}
            async Task Run(string text, object any)
            {
                {{statements}}
                await Task.Yield();
            }

            static Task Post(object action) => http.PostAsJsonAsync(url, action);

            static void Drop(object action) { }

            static Task Complete(Dictionary<string, object> action)
            {
                action["docker_image_tag"] = "t";
                return http.PostAsJsonAsync(url, action);
            }
        """);
}
