using Buddy.Analyzers.Tests.Shapes;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>The correction that gives an unknown field the name that was meant, in each shape.</summary>
public class RenameTests
{
    private const string Classes = """
        using System.Text.Json.Serialization;
        class Action
        {
            [JsonPropertyName("type")] public string Type { get; set; }
            [JsonPropertyName("id")] public int? Id { get; set; }
            [JsonPropertyName("cluster")] public string Cluster { get; set; }
            [JsonPropertyName("clutser")] public string Clutser { get; set; }
            [JsonPropertyName("timeout")] public int? Timeout { get; set; }
            [JsonPropertyName("timeot")] public string Timeot { get; set; }
            [JsonPropertyName("servce")] public string Servce { get; set; }
        }
        """;

    [Theory]
    [InlineData(
        """Send(new { type = "AWS_ECS", id = 1, {|BUDDY1002:clutser|} = text + "c" /* why */ });""",
        """Send(new { type = "AWS_ECS", id = 1, cluster = text + "c" /* why */ });""")]
    [InlineData(
        """Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1, [{|BUDDY1002:"clutser"|}] = text });""",
        """Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1, ["cluster"] = text });""")]
    [InlineData(
        """Send(new Dictionary<string, object> { { "type", "AWS_ECS" }, { "id", 1 }, { {|BUDDY1002:@"clutser"|}, text } });""",
        """Send(new Dictionary<string, object> { { "type", "AWS_ECS" }, { "id", 1 }, { "cluster", text } });""")]
    [InlineData(
        """var a = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1 }; a[{|BUDDY1002:"clutser"|}] = text; Send(a);""",
        """var a = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1 }; a["cluster"] = text; Send(a);""")]
    [InlineData(
        """var a = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1 }; a.Add({|BUDDY1002:"clutser"|}, text); Send(a);""",
        """var a = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1 }; a.Add("cluster", text); Send(a);""")]
    [InlineData(
        """const string Name = "clutser"; Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1, [{|BUDDY1002:Name|}] = text });""",
        """const string Name = "clutser"; Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1, ["cluster"] = text });""")]
    [InlineData(
        """var clutser = text; Send(new { type = "AWS_ECS", id = 1, {|BUDDY1002:clutser|} });""",
        """var clutser = text; Send(new { type = "AWS_ECS", id = 1, cluster = clutser });""")]
    [InlineData(
        """var o = new { clutser = text }; Send(new { type = "AWS_ECS", id = 1, o.{|BUDDY1002:clutser|} });""",
        """var o = new { clutser = text }; Send(new { type = "AWS_ECS", id = 1, cluster = o.clutser });""")]
    [InlineData(
        """await http.PostAsJsonAsync(text, new { Type = "AWS_ECS", Id = 1, {|BUDDY1002:Clutser|} = text });""",
        """await http.PostAsJsonAsync(text, new { Type = "AWS_ECS", Id = 1, Cluster = text });""")]
    [InlineData(
        """Send("{ \"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"local_path\": \"p\", \"service\": \"s\", \"integration\": {\"identifier\": \"i\"}, {|BUDDY1002:\"clutser\"|}: \"c\" }");""",
        """Send("{ \"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"local_path\": \"p\", \"service\": \"s\", \"integration\": {\"identifier\": \"i\"}, \"cluster\": \"c\" }");""")]
    [InlineData(
        """Send(@"{ ""type"": ""AWS_ECS"", ""name"": ""n"", ""region"": ""us-east-1"", ""local_path"": ""p"", ""service"": ""s"", ""integration"": {""identifier"": ""i""}, {|BUDDY1002:""clutser""|}: ""c"" }");""",
        """Send(@"{ ""type"": ""AWS_ECS"", ""name"": ""n"", ""region"": ""us-east-1"", ""local_path"": ""p"", ""service"": ""s"", ""integration"": {""identifier"": ""i""}, ""cluster"": ""c"" }");""")]
    [InlineData(
        """Send($"{{ \"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"local_path\": \"p\", \"service\": \"s\", \"integration\": {{\"identifier\": \"i\"}}, {|BUDDY1002:\"clutser\"|}: \"{text}\" }}");""",
        """Send($"{{ \"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"local_path\": \"p\", \"service\": \"s\", \"integration\": {{\"identifier\": \"i\"}}, \"cluster\": \"{text}\" }}");""")]
    [InlineData(
        """Send("{ \"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"local_path\": \"p\", \"service\": \"s\", \"integration\": {\"identifier\": \"i\"}, " + "{|BUDDY1002:\"clutser\"|}: \"c\" }");""",
        """Send("{ \"type\": \"AWS_ECS\", \"name\": \"n\", \"region\": \"us-east-1\", \"local_path\": \"p\", \"service\": \"s\", \"integration\": {\"identifier\": \"i\"}, " + "\"cluster\": \"c\" }");""")]
    public Task InTheFormThatIsThere(string before, string after) =>
        VerifyCS.VerifyCodeFixAsync(ActionCode.InMethod(before), ActionCode.InMethod(after));

    [Fact]
    public Task InARawText() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(""""
            Send("""
                {
                  "type": "AWS_ECS", "name": "n", "region": "us-east-1", "local_path": "p", "service": "s", "integration": {"identifier": "i"},
                  {|BUDDY1002:"clutser"|}: "c"
                }
                """);
            """"),
        ActionCode.InMethod(""""
            Send("""
                {
                  "type": "AWS_ECS", "name": "n", "region": "us-east-1", "local_path": "p", "service": "s", "integration": {"identifier": "i"},
                  "cluster": "c"
                }
                """);
            """"));

    [Theory]
    [InlineData(NodeShape.JsonObjectIndexers)]
    [InlineData(NodeShape.JsonObjectPairs)]
    [InlineData(NodeShape.JObjectIndexers)]
    [InlineData(NodeShape.JObjectPairs)]
    [InlineData(NodeShape.JObjectProperties)]
    [InlineData(NodeShape.JObjectArguments)]
    public Task InANode(NodeShape shape) => NodeTest.VerifyFix(
        NodeCode.Lines(shape, "type = \"AWS_ECS\"\nid = 1\n{|BUDDY1002:clutser|} = text"),
        NodeCode.Lines(shape, "type = \"AWS_ECS\"\nid = 1\ncluster = text"));

    [Theory]
    [InlineData("new JsonObject", "action[{|BUDDY1002:\"clutser\"|}] = text;", "action[\"cluster\"] = text;")]
    [InlineData("new JObject", "action.Add(new JProperty({|BUDDY1002:\"clutser\"|}, text));", "action.Add(new JProperty(\"cluster\", text));")]
    public Task InAStatementBehindANode(string creation, string before, string after) => NodeTest.VerifyFix(
        NodeCode.Statements($$"""var action = {{creation}} { ["type"] = "AWS_ECS", ["id"] = 1 }; {{before}} Send(action);"""),
        NodeCode.Statements($$"""var action = {{creation}} { ["type"] = "AWS_ECS", ["id"] = 1 }; {{after}} Send(action);"""));

    [Fact]
    public Task ToTheMemberOfThatWireName() => Sample.VerifyFixAsync(
        """
        void Run(string text)
        {
            Send(new Action { Type = "AWS_ECS", Id = 1, {|BUDDY1002:Clutser|} = text });
            var action = new Action { Type = "AWS_ECS", Id = 1 };
            action.{|BUDDY1002:Clutser|} = text;
            Send(action);
        }
        """,
        """
        void Run(string text)
        {
            Send(new Action { Type = "AWS_ECS", Id = 1, Cluster = text });
            var action = new Action { Type = "AWS_ECS", Id = 1 };
            action.Cluster = text;
            Send(action);
        }
        """,
        "BUDDY1002:rename",
        Classes);

    /// <summary>Where no member has that wire name, or it holds values of another type, only the removal is offered.</summary>
    [Theory]
    [InlineData("Servce")]
    [InlineData("Timeot")]
    public Task NotToAMemberThatIsNotThereOrOfAnotherType(string member) => Sample.VerifyFixAsync(
        $$"""void Run(string text) => Send(new Action { Type = "AWS_ECS", Id = 1, {|BUDDY1002:{{member}}|} = text });""",
        """void Run(string text) => Send(new Action { Type = "AWS_ECS", Id = 1 });""",
        null,
        Classes);

    [Fact]
    public Task AllOfAnObjectAndOfThoseInIt() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""
            Send(new
            {
                type = "AWS_ECS",
                id = 1,
                {|BUDDY1002:clutser|} = "c",
                {|BUDDY1002:regin|} = "us-east-1", // where
                trigger_conditions = new[] { new { trigger_condition = "ON_CHANGE", {|BUDDY1002:time_zon|} = "UTC" } },
                integration = new Dictionary<string, object> { [{|BUDDY1002:"identifer"|}] = "i" },
            });
            """),
        ActionCode.InMethod("""
            Send(new
            {
                type = "AWS_ECS",
                id = 1,
                cluster = "c",
                region = "us-east-1", // where
                trigger_conditions = new[] { new { trigger_condition = "ON_CHANGE", timezone = "UTC" } },
                integration = new Dictionary<string, object> { ["identifier"] = "i" },
            });
            """));

    [Theory]
    [InlineData(0, "BUDDY1002:rename", "Rename to 'cluster'", ", cluster = text")]
    [InlineData(1, "BUDDY1002:remove on request", "Remove 'clutser'", "")]
    public Task OffersBoth(int index, string key, string title, string after) => new Test
    {
        TestCode = ActionCode.InMethod("""Send(new { type = "AWS_ECS", id = 1, {|BUDDY1002:clutser|} = text });"""),
        FixedCode = ActionCode.InMethod($$"""Send(new { type = "AWS_ECS", id = 1{{after}} });"""),
        CodeActionIndex = index,
        CodeActionEquivalenceKey = key,
        CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title),
    }.RunAsync();

    [Fact]
    public Task RemovesWhatIsNearNothing() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""Send(new { type = "AWS_ECS", cluster = "c", {|BUDDY1002:shell|} = text, service = "s", name = "n", region = "us-east-1", local_path = "p", integration = new { identifier = "i" } });"""),
        ActionCode.InMethod("""Send(new { type = "AWS_ECS", cluster = "c", service = "s", name = "n", region = "us-east-1", local_path = "p", integration = new { identifier = "i" } });"""));

    /// <summary>A name is changed where it is, whatever <c>#if</c> is around it.</summary>
    [Fact]
    public Task BetweenDirectives()
    {
        const string Code = """
            Send(new
            {
                type = "AWS_ECS",
                id = 1,
            #if !NO_CLUSTER
                {|BUDDY1002:clutser|} = "c",
            #endif
            });
            """;
        return VerifyCS.VerifyCodeFixAsync(ActionCode.InMethod(Code), ActionCode.InMethod(Code.Replace("{|BUDDY1002:clutser|}", "cluster", StringComparison.Ordinal)));
    }
}
