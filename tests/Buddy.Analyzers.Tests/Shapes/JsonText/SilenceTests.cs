using Microsoft.CodeAnalysis;
using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Shapes.JsonText;

/// <summary>Text that is no payload, or not as it stands, although it looks like a wrong one.</summary>
public class SilenceTests
{
    private const string Wrong = """"
        """{"type": "AWS_ECS", "name": "n", "trigger_time": "ON_SUCESS"}"""
        """";

    [Theory]
    [InlineData("""{"type": "AWS_ECS", "id": 7, "trigger_time": "ON_SUCESS"}""")]
    [InlineData("""{"type": "AWS_ECS", "url": "u", "trigger_time": "ON_SUCESS"}""")]
    [InlineData("""{"type": "AWS_ECS", "html_url": "u", "trigger_time": "ON_SUCESS"}""")]
    [InlineData("""{"type": "AWS_ECS", "last_execution_status": "SUCCESSFUL"}""")]
    [InlineData("""{"type": "AWS_ECS", "pipeline": {"name": "p"}}""")]
    [InlineData("""{"html_url": "u", "actions": [{"type": "AWS_ECS"}]}""")]
    [InlineData("""[{"id": 1, "type": "AWS_ECS"}, {"id": 2, "type": "AWS_ECS"}]""")]
    public Task Answers(string json) => VerifyCS.VerifyAnalyzerAsync(Snippet.Expression($"\"\"\"{json}\"\"\""));

    [Theory]
    [InlineData("""{"type": "ATOP", "url_path": "/", "timeout": "x"}""")]
    [InlineData("""{"type": "aws_ecs", "name": "n"}""")]
    [InlineData("""{"trigger_time": "12:30", "name": "alarm"}""")]
    [InlineData("""{"types": ["AWS_ECS", "ON_FAILURE"]}""")]
    [InlineData("""["AWS_ECS", "trigger_time"]""")]
    [InlineData("""{"AWS_ECS": {"trigger_time": true}}""")]
    [InlineData("""{"integration": {"type": "AWS_ECS"}}""")]
    [InlineData("""{AWS_ECS} "AWS_ECS" """)]
    [InlineData("""[trigger_time] "trigger_time" """)]
    [InlineData("""{}""")]
    public Task Other_text(string json) => VerifyCS.VerifyAnalyzerAsync(Snippet.Expression("@\"" + json.Replace("\"", "\"\"") + "\""));

    [Theory]
    [InlineData("return json.Replace(\"ON_SUCESS\", \"ON_SUCCESS\");")]
    [InlineData("json = json.Replace(\"n\", \"m\");\nreturn json;")]
    [InlineData("return json.Trim().Insert(1, \"\\\"id\\\": 1,\");")]
    [InlineData("return json[..^1] + \",\\\"service\\\": \\\"s\\\"}\";")]
    [InlineData("return json.Substring(1);")]
    [InlineData("return string.Format(json, 1);")]
    [InlineData("return System.Text.RegularExpressions.Regex.Replace(json, \"a\", \"b\");")]
    [InlineData("json = Prepare(json);\nreturn json;\nstring Prepare(string text) => text.Replace(\"ON_SUCESS\", \"ON_SUCCESS\");")]
    [InlineData("return RenderTemplate(json);\nstring RenderTemplate(string text) => text.Replace(\"ON_SUCESS\", \"ON_SUCCESS\");")]
    public Task Changed_before_it_is_sent(string statements) =>
        VerifyCS.VerifyAnalyzerAsync(Snippet.Statements($"var json = {Wrong.Trim()};\n{statements}"));

    [Theory]
    [InlineData("return text == {0};")]
    [InlineData("return text is {0};")]
    [InlineData("switch (text) {{ case {0}: return 1; default: return 2; }}")]
    [InlineData("return text switch {{ {0} => 1, _ => 2 }};")]
    [InlineData("return text.Contains({0});")]
    [InlineData("return {0}.Equals(text);")]
    [InlineData("return JsonSerializer.Deserialize<object>({0})!;")]
    [InlineData("Returns({0});\nreturn text;\nvoid Returns(string answer) {{ }}")]
    [InlineData("Equal(text, {0});\nreturn text;\nvoid Equal(string expected, string actual) {{ }}")]
    [InlineData("return new HttpResponseMessage {{ Content = new StringContent({0}) }};")]
    [InlineData("HttpResponseMessage Make() => new() {{ Content = new StringContent({0}) }};\nreturn Make();")]
    public Task Compared_or_answered(string statements) =>
        VerifyCS.VerifyAnalyzerAsync(Snippet.Statements("var text = GetHashCode().ToString();\n" + string.Format(null, statements, Wrong.Trim())));

    [Fact]
    public Task Attribute_arguments() => VerifyCS.VerifyAnalyzerAsync(Snippet.Types($$"""
        [AttributeUsage(AttributeTargets.All)]
        class DataAttribute : Attribute { public DataAttribute(params string[] texts) { } }

        class C
        {
            [Data({{Wrong.Trim()}}, "x")]
            void M([Data({{Wrong.Trim()}})] int x) { }
        }
        """));

    [Theory]
    [InlineData("const string Body = {0};\nstring M() => Body.Replace(\"ON_SUCESS\", \"ON_SUCCESS\");")]
    [InlineData("static readonly string Body = {0};\nstring M() => string.Format(C.Body, 1);")]
    [InlineData("string GetAnswer() => {0};\nbool M(string text) => text == GetAnswer();")]
    [InlineData("static string Template => {0};\nstring M() => Template.Replace(\"ON_SUCESS\", \"ON_SUCCESS\");")]
    public Task Held_for_another_use(string members) =>
        VerifyCS.VerifyAnalyzerAsync(Snippet.Members(string.Format(null, members, Wrong.Trim())));

    /// <summary>What it is held for, its name alone would tell: that is a suggestion.</summary>
    [Theory]
    [InlineData("const string CreatedResponse = {0};")]
    [InlineData("string GetAnswer() => {0};")]
    [InlineData("string GetTemplate() {{ return {0}; }}")]
    [InlineData("static string Template => {0};")]
    [InlineData("static extern string RenderTemplate(string text);\nstring M() => RenderTemplate({0});")]
    [InlineData("string M() {{ var expectedBody = {0}; return expectedBody; }}")]
    public Task Held_where_no_use_is_seen(string members) => new BuddyAnalyzerTest<ActionPayloadAnalyzer>
    {
        TestCode = Snippet.Members(string.Format(null, members, Wrong.Trim().Replace("\"ON_SUCESS\"", "{|#0:\"ON_SUCESS\"|}").Replace("\"AWS_ECS\"", "{|#1:\"AWS_ECS\"|}"))),
        ExpectedDiagnostics =
        {
            ActionCode.Told("BUDDY1003", 0, null, DiagnosticSeverity.Info),
            ActionCode.Told("BUDDY1001", 1, null, DiagnosticSeverity.Info),
        },
    }.RunAsync();

    [Theory]
    [InlineData("const string Body = {0};\nTask M(HttpClient c) => c.PatchAsync(\"actions/7\", new StringContent(Body));")]
    [InlineData("Task M(HttpClient c) => c.PatchAsync(\"actions/7\", new StringContent({0}));")]
    [InlineData("Task M(HttpClient c) {{ var body = {0}; return c.SendAsync(new HttpRequestMessage(new HttpMethod(\"PATCH\"), \"actions/7\") {{ Content = new StringContent(body) }}); }}")]
    public Task A_change_may_leave_fields_out(string members) =>
        VerifyCS.VerifyAnalyzerAsync(Snippet.Members(string.Format(null, members, """
            "{\"type\": \"AWS_ECS\", \"trigger_time\": {|BUDDY1003:\"ON_SUCESS\"|}}"
            """)));

    [Theory]
    [InlineData("{trigger}")]
    [InlineData("__TRIGGER__")]
    [InlineData("%TRIGGER%")]
    [InlineData("{{ trigger }}")]
    public Task Marks_that_something_fills_in(string mark) =>
        VerifyCS.VerifyAnalyzerAsync(Snippet.Expression($"@\"{{\"\"type\"\": \"\"TERRAFORM_APPLY\"\", \"\"name\"\": \"\"n\"\", \"\"trigger_time\"\": \"\"{mark}\"\"}}\""));
}
