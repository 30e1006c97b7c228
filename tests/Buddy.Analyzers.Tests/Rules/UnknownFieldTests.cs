using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Testing.BuddyAnalyzerTest<
    Buddy.Analyzers.ActionPayloadAnalyzer>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>BUDDY1002: what is told, and what is not. Its fixes: <see cref="RenameTests"/>.</summary>
public class UnknownFieldTests
{
    private const string Id = "BUDDY1002";
    private const string Ecs = """type = "AWS_ECS", name = "n", integration = new { identifier = "i" }, region = "us-east-1", local_path = "p" """;
    private const string Container = """type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t" """;

    [Theory]
    [InlineData(Ecs, """cluster = "c", service = "s", {|#0:shell|} = "BASH" """, "'shell' is not a field of an AWS_ECS action")]
    [InlineData(Ecs, """service = "s", {|#0:clutser|} = "c" """, "'clutser' is not a field of an AWS_ECS action; did you mean 'cluster'?")]
    [InlineData(Ecs, """service = "s", {|#0:clutser|} = text""", "'clutser' is not a field of an AWS_ECS action; did you mean 'cluster'?")]
    [InlineData(Ecs, """service = "s", {|#0:clutser|} = flag ? "a" : "b" """, "'clutser' is not a field of an AWS_ECS action; did you mean 'cluster'?")]
    [InlineData(Ecs, """service = "s", {|#0:clutser|} = (string)null""", "'clutser' is not a field of an AWS_ECS action; did you mean 'cluster'?")]
    [InlineData(Ecs, """cluster = "c", service = "s", {|#0:clutser|} = "c" """, "'clutser' is not a field of an AWS_ECS action")]
    [InlineData(Container, """{|#0:volumemappings|} = new[] { "/:/src" }""", "'volumemappings' is not a field of a RUN_DOCKER_CONTAINER action; did you mean 'volume_mappings'?")]
    [InlineData(Container, """trigger_conditions = new[] { new { trigger_condition = "ON_CHANGE", {|#0:time_zone|} = "UTC" } }""",
        "'time_zone' is not a field of a trigger condition; did you mean 'timezone'?")]
    [InlineData(Container, """integration = new { {|#0:identifer|} = "i" }""", "'identifer' is not a field of an integration reference; did you mean 'identifier'?")]
    public Task SaysWhatIsUnknownAndWhatWasMeant(string payload, string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($"Send(new {{ {payload}, {fields} }});"),
        ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData(Container, """variables = new[] { new { key = "k", {|#0:secret|} = true } }""", "'secret' is not a field of an environment variable")]
    [InlineData(Container, """permissions = new { {|#0:user|} = new object[0] }""", "'user' is not a field of permissions; did you mean 'users'?")]
    public Task WhatIsOnlyLikelyIsAHint(string payload, string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($"Send(new {{ {payload}, {fields} }});"),
        ActionCode.Told(Id, 0, message, DiagnosticSeverity.Info));

    [Fact]
    public Task LetterCaseCounts() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1, [{|#0:"Cluster"|}] = "c" });"""),
        ActionCode.Told(Id, 0, "'Cluster' is not a field of an AWS_ECS action; letter case counts: 'cluster'"));

    [Theory]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1, [{|BUDDY1002:"clutser"|}] = "c" });""")]
    [InlineData("""Send(new Dictionary<string, object> { { "type", "AWS_ECS" }, { "id", 1 }, { {|BUDDY1002:"clutser"|}, "c" } });""")]
    [InlineData("""var a = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1 }; a[{|BUDDY1002:"clutser"|}] = "c"; Send(a);""")]
    [InlineData("""var a = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1 }; a.Add({|BUDDY1002:"clutser"|}, "c"); Send(a);""")]
    [InlineData("""var a = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1 }; if (flag) a[{|BUDDY1002:"clutser"|}] = "c"; Send(a);""")]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", [text] = any, [{|BUDDY1002:"clutser"|}] = "c" });""")]
    [InlineData("""const string Name = "clutser"; Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", [text] = any, [{|BUDDY1002:Name|}] = "c" });""")]
    [InlineData("""Send("{ \"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"local_path\": \"p\", \"service\": \"s\", \"integration\": {\"identifier\": \"i\"}, {|BUDDY1002:\"clutser\"|}: \"c\" }");""")]
    [InlineData("""Send(@"{ ""type"": ""AWS_ECS"", ""name"": ""n"", ""region"": ""us-east-1"", ""local_path"": ""p"", ""service"": ""s"", ""integration"": {""identifier"": ""i""}, {|BUDDY1002:""clutser""|}: ""c"" }");""")]
    [InlineData("""Send($"{{ \"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"local_path\": \"p\", \"service\": \"s\", \"integration\": {{\"identifier\": \"i\"}}, {|BUDDY1002:\"clutser\"|}: \"{text}\" }}");""")]
    [InlineData("""await http.PatchAsJsonAsync(url + "/5", new { type = "AWS_ECS", {|BUDDY1002:clutser|} = "c" });""")]
    [InlineData("""var clutser = "c"; Send(new { type = "AWS_ECS", id = 1, {|BUDDY1002:clutser|} });""")]
    [InlineData("""await http.PatchAsJsonAsync(url, new { type = "AWS_ECS", cluster = "c", {|BUDDY1002:stage|} = "prod", {|BUDDY1002:order|} = 2, {|BUDDY1002:owner|} = "me" });""")]
    public Task InEveryShape(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Fact]
    public Task InNodes() => NodeTest.Verify(NodeCode.Statements("""
        Send(new JsonObject { ["type"] = "AWS_ECS", ["id"] = 1, [{|BUDDY1002:"clutser"|}] = "c" });
        Send(new JsonObject { { "type", "AWS_ECS" }, { "id", 1 }, { {|BUDDY1002:"clutser"|}, "c" } });
        Send(new JObject { ["type"] = "AWS_ECS", ["id"] = 1, [{|BUDDY1002:"clutser"|}] = "c" });
        Send(new JObject(new JProperty("type", "AWS_ECS"), new JProperty("id", 1), new JProperty({|BUDDY1002:"clutser"|}, "c")));
        var action = new JObject { ["type"] = "AWS_ECS", ["id"] = 1 };
        action[{|BUDDY1002:"clutser"|}] = "c";
        Send(action);
        """));

    [Fact]
    public Task AtTheMemberOfAClass() => Sample.VerifyAsync(
        """
        void Run()
        {
            Send(new Misspelt { Type = "AWS_ECS", Id = 1, {|BUDDY1002:Clutser|} = "c" });
            Send(new Misspelt { Type = "AWS_ECS", Id = 1 });
            var action = new Misspelt { Type = "AWS_ECS", Id = 1 };
            action.{|BUDDY1002:Clutser|} = "c";
            Send(action);
        }
        """,
        """
        using System.Text.Json.Serialization;
        class Misspelt
        {
            [JsonPropertyName("type")] public string Type { get; set; }
            [JsonPropertyName("id")] public int? Id { get; set; }
            [JsonPropertyName("clutser")] public string Clutser { get; set; }
        }
        """);

    /// <summary>One mistake, one finding: the misspelt field is neither missing nor the cause of another finding.</summary>
    [Theory]
    [InlineData("""Send(new { type = "AWS_ECS", {|BUDDY1002:nam|} = "n", {|BUDDY1002:integraton|} = new { }, {|BUDDY1002:regin|} = "r", {|BUDDY1002:local_pth|} = "p", {|BUDDY1002:clutser|} = "c", {|BUDDY1002:servce|} = "s" });""")]
    [InlineData("""Send(new { type = {|BUDDY1001:"AWS_ECS"|}, name = "n", region = "us-east-1", integration = new { identifier = "i" }, local_path = "p", {|BUDDY1002:clutser|} = "c" });""")]
    [InlineData($$"""Send(new { {{Container}}, {|BUDDY1002:trigger_tme|} = "ON_FAILURE", run_only_on_first_failure = true });""")]
    [InlineData($$"""Send(new { {{Container}}, trigger_time = "ON_FAILURE", {|BUDDY1002:run_only_on_first_failur|} = true });""")]
    [InlineData($$"""Send(new { {{Container}}, docker_registry = "OTHER", {|BUDDY1002:image_locaton|} = "PUBLIC_REGISTRY" });""")]
    [InlineData("""Send(new { type = "RUN_DOCKER_CONTAINER", name = "n", {|BUDDY1002:docker_image_nme|} = "i", docker_image_tag = "t" });""")]
    public Task IsTheOnlyFinding(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    /// <summary>Of two names that are near to the same field, only the first was meant to be it.</summary>
    [Fact]
    public Task TwoNamesAreNotMeantToBeTheSame() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($$"""Send(new { {{Ecs}}, service = "s", {|#0:clutser|} = "c", {|#1:clustr|} = "c" });"""),
        ActionCode.Told(Id, 0, "'clutser' is not a field of an AWS_ECS action; did you mean 'cluster'?"),
        ActionCode.Told(Id, 1, "'clustr' is not a field of an AWS_ECS action"));

    [Theory]
    [InlineData("""service = "s", {|#0:clutser|} = "c" """, DiagnosticSeverity.Error)]
    [InlineData("""cluster = "c", service = "s", {|#0:timeot|} = 1""", DiagnosticSeverity.Warning)]
    [InlineData("""cluster = "c", service = "s", {|#0:shell|} = "SH" """, DiagnosticSeverity.Warning)]
    public Task IsCertainWhereItExplainsWhatIsMissing(string fields, DiagnosticSeverity severity) => InCI(
        $$"""await http.PostAsJsonAsync(url, new { {{Ecs}}, {{fields}} });""", severity);

    [Theory]
    [InlineData("""await http.PostAsJsonAsync(url, new { type = "RUN_DOCKER_CONTAINER", name = "n", {|#0:docker_image_nme|} = "i", docker_image_tag = "t" });""", DiagnosticSeverity.Error)]
    [InlineData("""await http.PostAsJsonAsync(url, new { type = "RUN_DOCKER_CONTAINER", name = "n", {|#0:docker_image_nme|} = "i", docker_build_action_id = 0 });""", DiagnosticSeverity.Warning)]
    [InlineData("""await http.PatchAsJsonAsync(url, new { type = "AWS_ECS", {|#0:clutser|} = "c" });""", DiagnosticSeverity.Warning)]
    public Task IsCertainOnlyWhereTheFieldIsRequired(string statement, DiagnosticSeverity severity) => InCI(statement, severity);

    [Theory]
    [InlineData("a type without a schema of its own", """Send(new { type = "JIRA_BUILD", name = "n", anything = 1 });""")]
    [InlineData("a misspelt name of such a type explains what is missing", """Send(new { type = "JIRA_BUILD", {|BUDDY1002:nmae|} = "n" });""")]
    [InlineData("no type", """Send(new { trigger_time = "ON_SUCCESS", anything = 1 });""")]
    [InlineData("an image of who knows what", """Send(new { docker_image_name = "n", docker_image_tag = "t", replicas = 1, variables = new[] { new { key = "k", scope = "s" } } });""")]
    [InlineData("an answer with more than is known", """Send(new { type = "AWS_ECS", id = 1, last_execution_status = "FAILED", creator = "me" });""")]
    [InlineData("a type of several", """Send(new { type = flag ? "AWS_ECS" : "RUN_DOCKER_CONTAINER", id = 1, clutser = "c" });""")]
    [InlineData("most of it is another system's", """Send(new { type = {|BUDDY1001:"AWS_ECS"|}, name = "n", stage = "prod", order = 2, owner = "me" });""")]
    [InlineData("a list of types", """Send(new { type = "AWS_ECS", label = "Amazon ECS", icon = "aws" });""")]
    [InlineData("a service may have other fields", $$"""Send(new { {{Container}}, services = new[] { new { type = "REDIS", memory = 1 } } });""")]
    [InlineData("a pipeline of an answer", """Send(new { type = "AWS_ECS", pipeline = new { id = 1, anything = 2 } });""")]
    [InlineData("a key that is not known", """Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", [text] = any });""")]
    [InlineData("a field of a nested answer that is removed again", """var a = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1, ["clutser"] = "c" }; a.Remove("clutser"); Send(a);""")]
    public Task Silent(string why, string statements)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));
    }

    /// <summary>The name is right, only the serializer spells it in another way: not this rule's.</summary>
    [Theory]
    [InlineData("""await http.PostAsJsonAsync(text, new { Type = "AWS_ECS", Id = 1, LocalPath = "p" });""")]
    [InlineData("""await http.PostAsync(text, new StringContent(JsonSerializer.Serialize(new { type = "AWS_ECS", id = 1, LocalPath = "p" })));""")]
    public Task ANameOfTheSerializersIsNotTold(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Theory]
    [InlineData("""await http.PostAsJsonAsync(text, new { Type = "AWS_ECS", Id = 1, {|BUDDY1002:LocalPat|} = "p" });""")]
    [InlineData("""await http.PostAsJsonAsync(text, new { type = "AWS_ECS", id = 1, {|BUDDY1002:localpath|} = "p" });""")]
    [InlineData("""await http.PostAsJsonAsync(text, new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1, [{|BUDDY1002:"localPath"|}] = "p" });""")]
    [InlineData("""Send("{ \"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"cluster\": \"c\", \"service\": \"s\", \"integration\": {\"identifier\": \"i\"}, {|BUDDY1002:\"local-path\"|}: \"p\" }");""")]
    public Task ANameOfTheUsersIs(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    private static Task InCI(string statement, DiagnosticSeverity severity)
    {
        var test = new Test { TestCode = ActionCode.InMethod(statement) };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuddy_analyzers.certain_mistakes_as_errors = true"));
        test.ExpectedDiagnostics.Add(ActionCode.Told(Id, 0, null, severity));
        return test.RunAsync();
    }
}
