using Buddy.Analyzers.CodeFixes;
using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Rules;

public class MalformedJsonTests
{
    private const string Id = "BUDDY1008";
    private const string Comma = "Malformed JSON: a comma before '}' is not allowed";

    [Theory]
    [InlineData("""{"type": "JEV", "trigger_time": "ON_SUCCESS"{|#0:,|} }""", "a comma before '}' is not allowed")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "execute_commands": ["a"{|#0:,|}]}""", "a comma before ']' is not allowed")]
    [InlineData("""{"trigger_time": "ON_SUCCESS" {|#0:"name"|}: "n"}""", """a comma is missing before '"name"'""")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "region": "r, "{|#0:name|}": "n"}""", "a comma is missing before 'name'")]
    [InlineData("""{"trigger_time" {|#0:"ON_SUCCESS"|}}""", """a colon is missing before '"ON_SUCCESS"'""")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "timeout":{|#0:}|}""", "a value is missing before '}'")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", {|#0:timeout|}: 1}""", "the name 'timeout' needs double quotes")]
    [InlineData("""{"trigger_time": {|#0:'ON_SUCCESS'|}, "type": "JEV"}""", "JSON strings need double quotes")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", {|#0:/* why */|} "timeout": 1}""", "JSON has no comments")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "disabled": {|#0:True|}}""", "'True' is not a JSON value")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "timeout": {|#0:01|}}""", "'01' is not a JSON number")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "name": "C:{|#0:\d|}ir"}""", """'\d' is not an escape sequence of JSON""")]
    [InlineData("""{|#0:{|}"trigger_time": "ON_SUCCESS" """, "the object is never closed")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "name": {|#0:"n}|}""", "the string is never closed")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "execute_commands": ["a"{|#0:}|}""", "'}' closes nothing that is open here")]
    [InlineData("""{"trigger_time": "ON_SUCCESS"} {|#0:;|}""", "';' stands behind the end of the JSON value")]
    [InlineData("""{"actions": [{"type": "JEV", "trigger_time": "ON_SUCCESS"}{|#0:,|}]}""", "a comma before ']' is not allowed")]
    public Task SaysWhatIsWrong(string json, string message) =>
        Verify($"new StringContent(@\"{json.Replace("\"", "\"\"", StringComparison.Ordinal)}\");", "Malformed JSON: " + message);

    /// <summary>In every way to write text.</summary>
    [Theory]
    [InlineData("""""new StringContent("{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\"{|#0:,|}}");""""")]
    [InlineData("""""new StringContent("{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\"{|#0:\u002c|}}");""""")]
    [InlineData("""""new StringContent(@"{""type"": ""JEV"", ""trigger_time"": ""ON_SUCCESS""{|#0:,|}}");""""")]
    [InlineData(""""""
        new StringContent("""
              {
                "type": "JEV",
                "trigger_time": "ON_SUCCESS"{|#0:,|}
              }
              """);
        """""")]
    [InlineData("""""new ByteArrayContent("{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\"{|#0:,|}}"u8.ToArray());""""")]
    [InlineData("""""new StringContent($"{{\"type\": \"JEV\", \"name\": \"{text}\", \"trigger_time\": \"ON_SUCCESS\"{|#0:,|}}}");""""")]
    [InlineData("""""new StringContent($$"""{"type": "JEV", "name": "{{text}}", "timeout": {{texts.Length}}, "trigger_time": "ON_SUCCESS"{|#0:,|}}""");""""")]
    [InlineData("""""new StringContent("{\"type\": \"JEV\", \"name\": \"" + text + "\", \"trigger_time\": \"ON_SUCCESS\"{|#0:,|}" + "}");""""")]
    [InlineData("""""new StringContent(string.Format("{{\"type\": \"JEV\", \"name\": \"{0}\", \"trigger_time\": \"ON_SUCCESS\"{|#0:,|}}}", text));""""")]
    public Task StandsInTheLiteral(string statement) => Verify(statement, Comma);

    /// <summary>Who is seen to take JSON only.</summary>
    [Theory]
    [InlineData("http.PostAsync(url, new StringContent(TEXT, Encoding.UTF8, \"application/json\"));")]
    [InlineData("var body = TEXT; http.PostAsync(url, new StringContent(body));")]
    [InlineData("string body; body = TEXT; http.PostAsync(url, new StringContent(body));")]
    [InlineData("const string body = TEXT; http.PostAsync(\"/\", new ByteArrayContent(Encoding.UTF8.GetBytes(body)));")]
    [InlineData("Send(flag ? new StringContent(TEXT) : null);")]
    [InlineData("Send(JsonNode.Parse(TEXT));")]
    [InlineData("Send(JsonDocument.Parse(TEXT));")]
    [InlineData("Send(JsonNode.Parse(TEXT, new JsonNodeOptions { PropertyNameCaseInsensitive = true }));")]
    [InlineData("Send(/* lang=buddy-action */ TEXT);")]
    [InlineData("// lang=buddy-action\nvar body = TEXT; Send(body);")]
    [InlineData("var body = TEXT; Send(JObject.Parse(body)); Send(new StringContent(body));")]
    [InlineData("http.PostAsync(url, new StringContent(Minified(TEXT))); string Minified(string json) => json;")]
    [InlineData("var body = TEXT; if (flag) body = text; Send(new StringContent(body));")]
    [InlineData("Send(JsonSerializer.Deserialize<object>(TEXT));")]
    public Task ToldWhereTheTextIsSentOrParsedStrictly(string statements) => Verify(
        statements.Replace("TEXT", """"{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\"{|#0:,|}}"""".Insert(0, "\"") + "\"", StringComparison.Ordinal), Comma);

    [Theory]
    [InlineData("Send(TEXT);")]
    [InlineData("Post(url, TEXT); static extern void Post(string to, string body);")]
    [InlineData("Send(JObject.Parse(TEXT));")]
    [InlineData("http.PostAsync(url, new StringContent(JObject.Parse(TEXT).ToString()));")]
    [InlineData("Send(JToken.Parse(TEXT));")]
    [InlineData("Send(JsonNode.Parse(TEXT, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }));")]
    [InlineData("Send(JsonDocument.Parse(TEXT, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }));")]
    [InlineData("Send(JsonSerializer.Deserialize<object>(TEXT, new JsonSerializerOptions { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip }));")]
    [InlineData("System.Text.Json.Serialization.Metadata.JsonTypeInfo<object> known = null; Send(JsonSerializer.Deserialize(TEXT, known));")]
    [InlineData("http.PostAsync(url, new StringContent(Minified(TEXT))); static extern string Minified(string json);")]
    [InlineData("var body = TEXT; Send(new StringContent(body.Replace(\",}\", \"}\")));")]
    [InlineData("var body = TEXT; Fix(ref body); Send(new StringContent(body)); void Fix(ref string json) { }")]
    public async Task SilentWhereAReaderMayTakeIt(string statements)
    {
        await Verify(statements.Replace("TEXT", "\"{\\\"type\\\": \\\"JEV\\\", \\\"trigger_time\\\": \\\"ON_SUCCESS\\\",}\"", StringComparison.Ordinal));
        await Verify(statements.Replace("TEXT", "\"{ /* why */ \\\"type\\\": \\\"JEV\\\", \\\"trigger_time\\\": \\\"ON_SUCCESS\\\"}\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""Send(JObject.Parse("{\"trigger_time\": \"ON_SUCCESS\" {|BUDDY1008:\"name\"|}: \"n\"}"));""")]
    [InlineData("""Send(JObject.Parse("{|BUDDY1008:{|}\"trigger_time\": \"ON_SUCCESS\""));""")]
    [InlineData("""Send(JsonNode.Parse("{\"trigger_time\": {|BUDDY1008:'ON_SUCCESS'|}, \"type\": \"JEV\"}", documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true }));""")]
    [InlineData("""Send("{\"trigger_time\": \"ON_SUCCESS\" {|BUDDY1008:\"name\"|}: \"n\"}");""")]
    [InlineData("""Console.WriteLine("{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\" {|BUDDY1008:\"name\"|}: 1}");""")]
    [InlineData("""Send(JsonSerializer.Deserialize<object>($"{{\"trigger_time\": \"ON_SUCCESS\", \"disabled\": {|BUDDY1008:{flag}|}}}"));""")]
    public Task ToldWhereNoReaderTakesIt(string statements) => Verify(statements);

    [Theory]
    [InlineData("""Send(JObject.Parse("{type: 'JEV', \"trigger_time\": \"ON_SUCCESS\"}"));""")]
    [InlineData("""Send(JObject.Parse("{\"trigger_time\": \"ON_SUCCESS\", \"timeout\": 0x1F, \"name\": NaN}"));""")]
    [InlineData("""var head = "{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\", "; Send(new StringContent(head + text));""")]
    [InlineData("""var body = "{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\""; body += "}"; Send(new StringContent(body));""")]
    [InlineData("""var body = new StringBuilder("{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\","); Send(new StringContent(body.Append(text).ToString()));""")]
    [InlineData("""var body = new StringBuilder(); body.Append("{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\","); Send(body);""")]
    [InlineData("""Send(new StringContent($"{{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\", {text}}}"));""")]
    [InlineData("""Send(new StringContent($"{{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\", \"name\": {text} \"timeout\": 1}}"));""")]
    [InlineData("""Send(new StringContent("{\"type\": \"JEV\", \"trigger_time\": \"ON_SUCCESS\"," + text));""")]
    [InlineData("""Send("{\"trigger_time\": \"ON_SUCCESS\", \"timeout\": %TIMEOUT%}");""")]
    [InlineData("""Send("{\"trigger_time\": \"ON_SUCCESS\" {{more}} }");""")]
    [InlineData("""Send(new StringContent("{\"type\": \"Feature\", \"name\": \"n\",}"));""")]
    [InlineData("""Send(new StringContent("{\"type\": \"JEV\", \"id\": 1, \"trigger_time\": \"ON_SUCCESS\",}"));""")]
    [InlineData("""Send("{'type': 'RUN_DOCKER_CONTAINER', 'trigger_time': 'ON_SUCESS'}");""")]
    [InlineData("""Send(JObject.Parse("{'type': 'TERRAFORM_APPLY', 'name': 'it\\'s', 'trigger_time': 'ON_SUCCESS'}"));""")]
    [InlineData("""Send($"{{\"trigger_time\": \"ON_SUCCESS\", \"disabled\": {flag}}}");""")]
    public Task SilentWhereTheTextMayBeRight(string statements) => Verify(statements);

    [Theory]
    [InlineData("""new StringContent("{\"type\": \"AWS_ECS\", \"trigger_time\": \"ON_SUCESS\", \"trigger_time\": \"ON_SUCESS\"{|BUDDY1008:,|}}");""")]
    [InlineData("""new StringContent("{\"trigger_time\": {|BUDDY1008:'ON_SUCESS'|}, \"type\": \"AWS_ECS\",}");""")]
    public Task NothingElseIsToldOfTheText(string statement) => Verify("_ = " + statement);

    /// <summary>Newtonsoft.Json takes single quotes, so what stands in them is judged.</summary>
    [Theory]
    [InlineData("""Send(JObject.Parse("{'type': 'JIRA_BUILD', 'name': 'n', 'trigger_time': {|BUDDY1003:'ON_SUCESS'|}}"));""")]
    [InlineData("""var body = "{'type': {|BUDDY1001:'AWS_ECS'|}, 'name': 'n'}"; Send(JObject.Parse(body));""")]
    [InlineData("""Send(JObject.Parse($"{{'type': 'JIRA_BUILD', 'name': '{text}', 'trigger_time': {|BUDDY1003:'ON_SUCESS'|}}}"));""")]
    public Task SingleQuotesAreReadWhereTheReaderTakesThem(string statements) => Verify(statements);

    /// <summary>A hole outside quotes that never is JSON, whatever its value.</summary>
    [Theory]
    [InlineData("flag", "a bool is written as 'True' or 'False', and JSON has 'true' and 'false'")]
    [InlineData("!flag", "a bool is written as 'True' or 'False', and JSON has 'true' and 'false'")]
    [InlineData("(bool?)flag", "a bool is written as 'True' or 'False', and JSON has 'true' and 'false'")]
    [InlineData("new[] { 1 }", "'int[]' is written as the name of its type, which is not JSON")]
    [InlineData("new List<string>()", "'List<string>' is written by its 'ToString', which does not give JSON")]
    [InlineData("DateTime.Now", "'DateTime' needs double quotes around it")]
    public async Task AHoleThatIsNeverJson(string hole, string message)
    {
        await Verify($"new StringContent($$\"\"\"{{\"trigger_time\": \"ON_SUCCESS\", \"disabled\": {{|#0:{{{{{hole}}}}}|}}, \"name\": \"n\"}}\"\"\");", "Malformed JSON: " + message);
        await Verify($"new StringContent(\"{{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"disabled\\\": \" + {{|#0:{hole}|}} + \"}}\");", "Malformed JSON: " + message);
        await Verify($"new StringContent(string.Format(\"{{{{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"disabled\\\": {{|#0:{{0}}|}}}}}}\", {hole}));", "Malformed JSON: " + message);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("texts.Length")]
    [InlineData("(flag ? \"true\" : \"false\")")]
    [InlineData("flag.ToString().ToLowerInvariant()")]
    [InlineData("new StringBuilder(\"1\")")]
    [InlineData("new Uri(text)")]
    [InlineData("new JsonObject()")]
    [InlineData("JsonValue.Create(1)")]
    [InlineData("(object)flag")]
    public Task AHoleThatMayBeJson(string hole) => Verify(
        $"new StringContent($$\"\"\"{{\"type\": \"JIRA_BUILD\", \"trigger_time\": \"ON_SUCCESS\", \"timeout\": {{{{{hole}}}}}, \"name\": \"n\"}}\"\"\");");

    [Theory]
    [InlineData("""var made = new { a = 1 }; Send(new StringContent("{\"trigger_time\": \"ON_SUCCESS\", \"name\": " + {|BUDDY1008:made|} + "}"));""")]
    [InlineData("""var made = new { }; Send(new StringContent("{\"trigger_time\": \"ON_SUCCESS\", \"name\": " + made + "}"));""")]
    public Task AnAnonymousObjectInAHole(string statements) => Verify(statements);

    /// <summary>The error is in what a hole brings, and shows at the hole.</summary>
    [Theory]
    [InlineData("""const string rest = "\"trigger_time\": \"ON_SUCCESS\","; Send(new StringContent("{\"type\": \"SLEEP\", " + {|BUDDY1008:rest|} + "}"));""")]
    [InlineData("""const string when = "ON_SUCCESS"; Send(new StringContent($"{{\"type\": \"JIRA_BUILD\", \"trigger_time\": {|BUDDY1008:{when}|}}}"));""")]
    [InlineData("""const bool on = true; Send(new StringContent($"{{\"type\": \"SLEEP\", \"trigger_time\": \"ON_SUCCESS\", \"disabled\": {|BUDDY1008:{on}|}}}"));""")]
    public Task ToldAtTheHoleThatBringsIt(string statements) => Verify(statements);

    [Theory]
    [InlineData("const string Body = TEXT; Task M(HttpClient c, string u) => c.PostAsync(u, new StringContent(Body));")]
    [InlineData("static readonly string Body = TEXT; Task M(HttpClient c, string u) => c.PostAsync(u, new StringContent(C.Body));")]
    [InlineData("static string Body = TEXT; Task M(HttpClient c, string u) => c.PostAsync(u, new StringContent(Body));")]
    public Task ToldOfAField(string members) => VerifyMembers(members, "\"{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\"{|BUDDY1008:,|}}\"");

    [Theory]
    [InlineData("static string Body = TEXT; static void Set(string text) => Body = text; Task M(HttpClient c, string u) => c.PostAsync(u, new StringContent(Body));")]
    [InlineData("readonly string Body = TEXT; C() { Body = \"\"; } Task M(HttpClient c, string u) => c.PostAsync(u, new StringContent(Body));")]
    [InlineData("const string Body = TEXT;")]
    public Task SilentAboutAFieldThatMayHoldOtherText(string members) => VerifyMembers(members, "\"{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\",}\"");

    private static Task VerifyMembers(string members, string text) =>
        NodeTest.Verify(Buddy.Analyzers.Testing.Snippet.Members(members.Replace("TEXT", text, StringComparison.Ordinal)));

    private static Task Verify(string statements, string? message = null)
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer>
        {
            TestCode = NodeCode.Statements(statements.StartsWith("new ", StringComparison.Ordinal) ? "_ = " + statements : statements),
            ReferenceAssemblies = NodeTest.WithNewtonsoft,
        };
        if (message is not null)
            test.ExpectedDiagnostics.Add(ActionCode.Told(Id, 0, message));
        return test.RunAsync();
    }
}
