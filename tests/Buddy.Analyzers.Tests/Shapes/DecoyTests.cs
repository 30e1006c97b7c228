using Microsoft.CodeAnalysis;
using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Objects that look like actions, even by their type, and are not sent as such: all silent.</summary>
public class DecoyTests
{
    /// <summary>An object that would be an incomplete action.</summary>
    private const string Action = """new { type = "AWS_ECS", name = "n" }""";

    /// <summary>The same as a dictionary.</summary>
    private const string Table = """new Dictionary<string, string> { ["type"] = "AWS_ECS", ["name"] = "n" }""";

    [Fact]
    public Task SentTheyWouldBeActions() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod($"""
        Send({Action});
        Send(JsonSerializer.Serialize({Table}));
        """.Replace("\"AWS_ECS\"", "{|BUDDY1001:\"AWS_ECS\"|}")));

    [Theory]
    [InlineData("SQL parameters", $$"""db.Execute("insert into actions …", {{Action}}); db.Query("select …", {{Action}});""")]
    [InlineData("SQL parameters by name", $$"""db.Run("select …", param: {{Action}});""")]
    [InlineData("SQL parameters in a local", $$"""var row = {{Action}}; db.Execute("insert …", row);""")]
    [InlineData("logs", $$"""log.LogInformation("{Action}", {{Action}}); log.Information("{Action}", {{Action}}); log.BeginScope({{Action}});""")]
    [InlineData("log properties", $$"""log.BeginScope({{Table}}); log.TrackEvent("x", {{Table}});""")]
    [InlineData("a format", $$"""Send(string.Format("{0}", {{Action}}));""")]
    [InlineData("forms", $$"""await http.PostAsync(url, new FormUrlEncodedContent({{Table}}));""")]
    [InlineData("a table of texts", $$"""Send({{Table}}); var labels = {{Table}}; Send(labels["type"]);""")]
    [InlineData("routes", $$"""web.RedirectToAction("x", {{Action}}); web.Action("x", {{Action}});""")]
    [InlineData("queries", $$"""web.SetQueryParams({{Action}}); web.Get("x", query: {{Action}});""")]
    [InlineData("answers", $$"""web.Ok({{Action}}); web.Json({{Action}}); web.Created("x", {{Action}}); web.Content(JsonSerializer.Serialize({{Action}}));""")]
    [InlineData("an answer message", $$"""var answer = new HttpResponseMessage { Content = JsonContent.Create({{Action}}) };""")]
    [InlineData("the content of an answer message", $$"""var answer = new HttpResponseMessage(); answer.Content = new StringContent(JsonSerializer.Serialize({{Action}}));""")]
    [InlineData("assertions", $$"""test.Equal({{Action}}, any); test.Should().BeEquivalentTo({{Action}}); test.ShouldBe({{Action}});""")]
    [InlineData("mocks", $$"""test.Returns({{Action}}); test.ReturnsAsync(JsonSerializer.Serialize({{Action}})); test.Respond("application/json", JsonSerializer.Serialize({{Action}}));""")]
    [InlineData("messages", $$"""test.Publish({{Action}}); await test.SendAsync("ActionAdded", {{Action}});""")]
    [InlineData("comparisons", $$"""var same = any.Equals({{Action}}) || any == (object){{Action}};""")]
    [InlineData("keys", $$"""var known = new Dictionary<object, int>(); known[{{Action}}] = 1;""")]
    [InlineData("a join", $$"""var all = new[] { new { type = "x", name = "y" } }; Send(from a in all join b in all on {{Action}} equals new { b.type, b.name } select a);""")]
    [InlineData("another object made of it", $$"""Send(test.Merge(any, {{Action}})); Send(test.ToExpando({{Action}})); Send({{Action}}.With("cluster", text));""")]
    public Task IsSilent(string what, string statements)
    {
        return VerifyCS.VerifyAnalyzerAsync(Stubs + ActionCode.InMethod($"""
            Any db = null, log = null, web = null, test = null;
            {statements}
            """).Substring(Usings.Length));
    }

    /// <summary>The program's output may go on to the API.</summary>
    [Theory]
    [InlineData("a text that is printed", """Console.WriteLine(JsonSerializer.Serialize(new { type = {|#0:"AWS_ECS"|}, name = "n" }));""")]
    [InlineData("a text that is put into another one", """Send("[" + JsonSerializer.Serialize(new { type = {|#0:"AWS_ECS"|}, name = "n" }) + "]");""")]
    [InlineData("a text that an object holds", """Send(new { body = "{\"type\": {|#0:\"AWS_ECS\"|}, \"name\": \"n\"}" });""")]
    [InlineData("a constant that an object holds", """const string json = "{\"type\": {|#0:\"AWS_ECS\"|}, \"name\": \"n\"}"; Send(new { body = json });""")]
    [InlineData("a text in a text that is posted", """await http.PostAsync(url, new StringContent("[" + JsonSerializer.Serialize(new { type = {|#0:"AWS_ECS"|}, name = "n" }) + "]"));""")]
    public Task IsNoMoreThanASuggestion(string what, string statements)
    {
        return new BuddyAnalyzerTest<ActionPayloadAnalyzer>
        {
            TestCode = ActionCode.InMethod(statements),
            ExpectedDiagnostics = { ActionCode.Told("BUDDY1001", 0, null, DiagnosticSeverity.Info) },
        }.RunAsync();
    }

    [Theory]
    [InlineData("public object Get() => ", "", "a method of a controller")]
    [InlineData("public string Get() => JsonSerializer.Serialize(", ")", "a text of a controller")]
    public Task AnAnswerOfAController(string before, string after, string what)
    {
        return VerifyCS.VerifyAnalyzerAsync($$"""
            using System;
            using System.Text.Json;

            class ControllerBase { }
            class HttpGetAttribute : Attribute { }

            class ActionsController : ControllerBase
            {
                {{before}}{{Action}}{{after}};
            }

            class Actions
            {
                [HttpGet]
                {{before}}{{Action}}{{after}};
            }

            static class Program
            {
                static void MapGet(string route, Func<object> answer) { }
                static void Main() => MapGet("/actions", () => {{Action}});
            }
            """);
    }

    [Fact]
    public Task Migrations() => VerifyCS.VerifyAnalyzerAsync("""
        using System;

        class Table { public object Column<T>(bool nullable = false) => null; }
        class Builder { public void CreateTable<T>(string name, Func<Table, T> columns) { } public void HasData(params object[] rows) { } }

        class Migration
        {
            void Up(Builder builder)
            {
                builder.CreateTable("Actions", table => new
                {
                    id = table.Column<int>(nullable: false),
                    type = table.Column<string>(nullable: true),
                    name = table.Column<string>(nullable: true),
                    trigger_time = table.Column<string>(nullable: true),
                    docker_image_name = table.Column<string>(nullable: true),
                    docker_image_tag = table.Column<string>(nullable: true),
                });
                builder.HasData(new { id = 1, type = "AWS_ECS", name = "n" }, new { type = "AWS_ECS", name = "n" });
            }
        }
        """);

    [Fact]
    public Task ToolsAndDocuments() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        Send(new { type = "http", url = "https://mcp/x", timeout = 120000 });
        Send(new Dictionary<string, object> { ["type"] = "http", ["scheme"] = "basic" });
        Send(new { type = new { type = "string" }, name = new { type = "string" }, trigger_time = new { type = "string" } });
        Send(new { Type = "ATOP", Target = "x", Status = "FAILED" });
        Send(new { tag_name = "v1", target_commitish = "main", draft = true, variables = new[] { new { key = "k", value = "v" } } });
        Send(new { type = "DOCKER", name = "n", image = "i", login = "l", password = "p", region = "us-east-1" });
        """));

    [Fact]
    public Task WhatIsLoggedAndSentIsStillAnAction() => VerifyCS.VerifyAnalyzerAsync(Stubs + ActionCode.InMethod("""
        Any log = null;
        var body = new { type = {|BUDDY1001:"JIRA_BUILD"|}, timeout = 1 };
        log.LogInformation("{Body}", body);
        Console.WriteLine(body.timeout);
        await http.PostAsJsonAsync(url, body);

        var table = new Dictionary<string, object> { ["type"] = {|BUDDY1001:"JIRA_BUILD"|} };
        log.LogInformation("{Body}", table);
        await http.PostAsJsonAsync(url, table);
        """).Substring(Usings.Length));

    private static string Usings => ActionCode.InClass("").Substring(0, ActionCode.InClass("").IndexOf("class", StringComparison.Ordinal));

    /// <summary>Stand-ins for the libraries that matter here by the names of their methods.</summary>
    private static string Stubs => Usings + """
        class Any
        {
            public void Execute(string sql, object o) { } public void Query(string sql, object o) { } public void Run(string sql, object param) { }
            public void LogInformation(string t, object o) { } public void Information(string t, object o) { } public void BeginScope(object o) { }
            public void TrackEvent(string n, object o) { } public void RedirectToAction(string a, object o) { } public void Action(string a, object o) { }
            public void SetQueryParams(object o) { } public void Get(string a, object query) { } public void Ok(object o) { } public void Json(object o) { }
            public void Created(string u, object o) { } public void Content(string t) { } public void Equal(object a, object b) { }
            public Any Should() => this; public void BeEquivalentTo(object o) { } public void ShouldBe(object o) { } public void Returns(object o) { }
            public void ReturnsAsync(object o) { } public void Respond(string t, string json) { } public void Publish(object o) { }
            public Task SendAsync(string method, object o) => null; public object Merge(object a, object b) => null;
            public IDictionary<string, object> ToExpando(object o) => null;
        }
        static class Extensions { public static object With(this object o, string name, object value) => new Dictionary<string, object> { [name] = value }; }

        """;
}
