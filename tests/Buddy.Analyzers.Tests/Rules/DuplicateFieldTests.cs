using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis.Testing;
using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Rules;

public class DuplicateFieldTests
{
    private const string Id = "BUDDY1006";
    private const string Overwrites = "'timeout' is set twice; only the last value is sent";
    private const string Throws = "'timeout' is set twice; the second 'Add' throws at run time";
    private const string InText = "'timeout' is set twice; which value counts is up to the reader of the JSON";

    [Theory]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = "JEV", ["name"] = "n", ["timeout"] = 1, [{|#0:"timeout"|}] = 2, ["trigger_time"] = "ON_SUCCESS" });""", Overwrites)]
    [InlineData("""Send(new Dictionary<string, object> { { "type", "JEV" }, { "name", "n" }, { "timeout", 1 }, { {|#0:"timeout"|}, 2 }, { "trigger_time", "ON_SUCCESS" } });""", Throws)]
    [InlineData("""Send(new JsonObject { ["type"] = "JEV", ["name"] = "n", ["timeout"] = 1, [{|#0:"timeout"|}] = 2, ["trigger_time"] = "ON_SUCCESS" });""", Overwrites)]
    [InlineData("""Send(new JsonObject { { "type", "JEV" }, { "name", "n" }, { "timeout", 1 }, { {|#0:"timeout"|}, 2 }, { "trigger_time", "ON_SUCCESS" } });""", Throws)]
    [InlineData("""Send(new JObject { ["type"] = "JEV", ["name"] = "n", ["timeout"] = 1, [{|#0:"timeout"|}] = 2, ["trigger_time"] = "ON_SUCCESS" });""", Overwrites)]
    [InlineData("""Send(new JObject { { "type", "JEV" }, { "name", "n" }, { "timeout", 1 }, { {|#0:"timeout"|}, 2 }, { "trigger_time", "ON_SUCCESS" } });""", Throws)]
    [InlineData("""Send(new JObject { new JProperty("type", "JEV"), new JProperty("name", "n"), new JProperty("timeout", 1), new JProperty({|#0:"timeout"|}, 2), new JProperty("trigger_time", "ON_SUCCESS") });""", Throws)]
    [InlineData("""Send(new JObject(new JProperty("type", "JEV"), new JProperty("name", "n"), new JProperty("timeout", 1), new JProperty({|#0:"timeout"|}, 2), new JProperty("trigger_time", "ON_SUCCESS")));""", Throws)]
    [InlineData("""Send(new JObject(new JProperty("type", "JEV"), new JProperty("name", "n"), new JProperty("timeout", 1)) { { {|#0:"timeout"|}, 2 }, { "trigger_time", "ON_SUCCESS" } });""", Throws)]
    [InlineData(""""Send("""{"type": "JEV", "name": "n", "timeout": 1, {|#0:"timeout"|}: 2, "trigger_time": "ON_SUCCESS"}""");"""", InText)]
    [InlineData("""Send("{\"type\": \"JEV\", \"name\": \"n\", \"timeout\": 1, {|#0:\"time\u006fut\"|}: 2, \"trigger_time\": \"ON_SUCCESS\"}");""", InText)]
    [InlineData("""Send($@"{{""type"": ""JEV"", ""name"": ""{text}"", ""timeout"": {texts.Length}, {|#0:""timeout""|}: 2, ""trigger_time"": ""ON_SUCCESS""}}");""", InText)]
    [InlineData("""Send(JObject.Parse("{\"type\": \"JEV\", \"name\": \"n\", \"timeout\": 1, {|#0:\"timeout\"|}: 1, \"trigger_time\": \"ON_SUCCESS\"}"));""", InText)]
    public Task SaysWhatBecomesOfIt(string statements, string message) => Verify(statements, message);

    [Theory]
    [InlineData("""new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase) { ["trigger_time"] = "ON_SUCCESS", ["type"] = "JEV", ["name"] = text, [{|BUDDY1006:"name"|}] = text }""")]
    [InlineData("""new Dictionary<string, object> { ["trigger_time"] = "ON_SUCCESS", ["type"] = "JEV", [text] = 1, ["name"] = text, [text] = 2, [{|BUDDY1006:"name"|}] = flag ? "a" : null }""")]
    [InlineData("""new Dictionary<string, object> { ["trigger_time"] = "ON_SUCCESS", ["type"] = "JEV", ["name"] = "a", [{|BUDDY1006:"name"|}] = "b", [{|BUDDY1006:"name"|}] = "c" }""")]
    [InlineData("""new Dictionary<string, object> { ["trigger_time"] = "ON_SUCCESS", ["type"] = "JEV", ["name"] = "a", ["permissions"] = new Dictionary<string, object> { { "others", "DENIED" }, { {|BUDDY1006:"others"|}, "DENIED" } } }""")]
    [InlineData("""new Dictionary<string, object> { ["trigger_time"] = "ON_SUCCESS", ["type"] = "JEV", ["name"] = "a", ["variables"] = new[] { new Dictionary<string, object> { ["key"] = "a", [{|BUDDY1006:"key"|}] = "b" } } }""")]
    [InlineData("""new Dictionary<string, object> { ["trigger_time"] = "ON_SUCCESS", ["type"] = flag ? "JEV" : "TERRAFORM_APPLY", ["name"] = "a", [{|BUDDY1006:"name"|}] = "b" }""")]
    public Task WhereverItStands(string expression) => NodeTest.Verify(NodeCode.File(expression));

    [Theory]
    [InlineData("""action.Add({|#0:"timeout"|}, 3); Send(action);""")]
    [InlineData("""if (flag) action["retry_count"] = 1; action.Add({|#0:"timeout"|}, 3); Send(action);""")]
    [InlineData("""action["timeout"] = 2; action.Add({|#0:"timeout"|}, 3); Send(action);""")]
    public Task AddingWhatIsThereThrows(string statements) => Verify(Created + statements, Throws);

    [Theory]
    [InlineData("""action["timeout"] = 3; Send(action);""")]
    [InlineData("""action.Remove("timeout"); action.Add("timeout", 3); Send(action);""")]
    [InlineData("""action.Clear(); action["trigger_time"] = "ON_SUCCESS"; action["name"] = "n"; action["type"] = "JEV"; action.Add("timeout", 3); Send(action);""")]
    [InlineData("""action.TryAdd("timeout", 3); Send(action);""")]
    [InlineData("""if (flag) action.Remove("timeout"); action.Add("timeout", 3); Send(action);""")]
    [InlineData("""if (flag) action.Add("timeout", 3); Send(action);""")]
    [InlineData("""try { action.Add("timeout", 3); } catch (ArgumentException) { } Send(action);""")]
    [InlineData("""foreach (var one in texts) action.Add("timeout", one.Length); Send(action);""")]
    [InlineData("""foreach (var one in texts) action.Add(one, 3); Send(action);""")]
    [InlineData("""Fill(action); action.Add("timeout", 3); Send(action); void Fill(Dictionary<string, object> some) => some.Remove("timeout");""")]
    [InlineData("""action.Add(text, 3); Send(action);""")]
    [InlineData("""Send(action); action = new Dictionary<string, object>(); action.Add("timeout", 3);""")]
    public Task SilentWhereItMayBeMeant(string statements) => NodeTest.Verify(NodeCode.Statements(Created + statements));

    [Theory]
    [InlineData("""Send(new Dictionary<string, object> { ["trigger_time"] = "ON_SUCCESS", ["name"] = "n", [text + "name"] = "m" });""")]
    [InlineData("""Send(new Dictionary<string, object> { ["trigger_time"] = "ON_SUCCESS", [text] = "n", [text] = 1 });""")]
    [InlineData("""Send(new Dictionary<string, object> { ["key"] = "a", ["key"] = "b" });""")]
    [InlineData(""""Send($$"""{"trigger_time": "ON_SUCCESS", "name": "n", {{text}} "name": "m"}""");"""")]
    [InlineData(""""Send($$"""{"trigger_time": "ON_SUCCESS", "name": "n", "{{text}}": 1, "{{text}}": 2}""");"""")]
    [InlineData(""""Send("""{"trigger_time": "ON_SUCCESS", "variables": [{"key": "a"}, {"key": "b"}], "name": "key"}""");"""")]
    [InlineData(""""var node = JsonNode.Parse("""{"type": "JEV", "name": "n", "trigger_time": "ON_SUCCESS"}""")!; node["name"] = "m"; Send(node);"""")]
    public Task SilentWhereItIsNotOneName(string statements) => NodeTest.Verify(NodeCode.Statements(statements));

    [Fact]
    public Task SilentAboutCollectionsOfOnesOwn() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InClass("""
            class Dictionary<TKey, TValue> : System.Collections.IEnumerable
            {
                public void Add(TKey key, TValue value) { }
                public System.Collections.IEnumerator GetEnumerator() => null;
            }

            void Run() => Send(new Dictionary<string, object> { { "type", "JEV" }, { "trigger_time", "ON_SUCCESS" }, { "name", "n" }, { "name", "m" } });
        """));

    [Theory]
    [InlineData(
        """Send(new Dictionary<string, object> { ["type"] = "JEV", ["name"] = "n", [{|BUDDY1006:"name"|}] = "m", ["trigger_time"] = "ON_SUCCESS" });""",
        """Send(new Dictionary<string, object> { ["type"] = "JEV", ["name"] = "m", ["trigger_time"] = "ON_SUCCESS" });""")]
    [InlineData(
        """Send(new Dictionary<string, object> { ["name"] = "n", ["type"] = "JEV", ["trigger_time"] = "ON_SUCCESS", [{|BUDDY1006:"name"|}] = "m" });""",
        """Send(new Dictionary<string, object> { ["type"] = "JEV", ["trigger_time"] = "ON_SUCCESS", ["name"] = "m" });""")]
    [InlineData(
        """Send(new Dictionary<string, object> { { "name", "n" }, { "type", "JEV" }, { "trigger_time", "ON_SUCCESS" }, { {|BUDDY1006:"name"|}, "m" } });""",
        """Send(new Dictionary<string, object> { { "name", "n" }, { "type", "JEV" }, { "trigger_time", "ON_SUCCESS" } });""")]
    [InlineData(
        """Send(new JsonObject { ["name"] = "n", ["type"] = "JEV", ["trigger_time"] = "ON_SUCCESS", [{|BUDDY1006:"name"|}] = "m" });""",
        """Send(new JsonObject { ["type"] = "JEV", ["trigger_time"] = "ON_SUCCESS", ["name"] = "m" });""")]
    [InlineData(
        """Send(new JObject(new JProperty("name", "n"), new JProperty("type", "JEV"), new JProperty({|BUDDY1006:"name"|}, "m"), new JProperty("trigger_time", "ON_SUCCESS")));""",
        """Send(new JObject(new JProperty("name", "n"), new JProperty("type", "JEV"), new JProperty("trigger_time", "ON_SUCCESS")));""")]
    [InlineData(
        """"Send("""{"name": "n", "type": "JEV", "trigger_time": "ON_SUCCESS", {|BUDDY1006:"name"|}: "m"}""");"""",
        """"Send("""{"type": "JEV", "trigger_time": "ON_SUCCESS", "name": "m"}""");"""")]
    [InlineData(
        """Send("{\"type\": \"JEV\", \"name\": \"" + text + "\", \"trigger_time\": \"ON_SUCCESS\", \"timeout\": 1," + "{|BUDDY1006:\"timeout\"|}: 2}");""",
        """Send("{\"type\": \"JEV\", \"name\": \"" + text + "\", \"trigger_time\": \"ON_SUCCESS\", " + "\"timeout\": 2}");""")]
    [InlineData(
        """var action = new Dictionary<string, object> { ["name"] = "n", ["type"] = "JEV", [{|BUDDY1006:"name"|}] = "m" }; action["trigger_time"] = "ON_SUCCESS"; Send(action);""",
        """var action = new Dictionary<string, object> { ["type"] = "JEV", ["name"] = "m" }; action["trigger_time"] = "ON_SUCCESS"; Send(action);""")]
    [InlineData(
        """var action = new Dictionary<string, object> { ["name"] = "n", ["type"] = "JEV" }; action.Add({|BUDDY1006:"name"|}, "m"); action["trigger_time"] = "ON_SUCCESS"; Send(action);""",
        """var action = new Dictionary<string, object> { ["name"] = "n", ["type"] = "JEV" };  action["trigger_time"] = "ON_SUCCESS"; Send(action);""")]
    public Task RemovesTheOneThatDoesNothing(string before, string after) =>
        NodeTest.VerifyFix(NodeCode.Statements(before), NodeCode.Statements(after), "BUDDY1006:remove");

    [Fact]
    public Task RemovesSeveralAtOnce() => NodeTest.VerifyFix(
        NodeCode.File("""
            new Dictionary<string, object>
            {
                ["type"] = "JEV",
                ["name"] = "a", // first
                [{|BUDDY1006:"name"|}] = "b",
                ["trigger_time"] = "ON_SUCCESS",
                ["permissions"] = new Dictionary<string, object>
                {
                    { "others", "DENIED" },
                    { {|BUDDY1006:"others"|}, "READ_ONLY" },
                },
                [{|BUDDY1006:"name"|}] = "c"
            }
            """),
        NodeCode.File("""
            new Dictionary<string, object>
            {
                ["type"] = "JEV",
                ["trigger_time"] = "ON_SUCCESS",
                ["permissions"] = new Dictionary<string, object>
                {
                    { "others", "DENIED" },
                },
                ["name"] = "c"
            }
            """));

    [Fact]
    public Task NoFixAmongDirectives()
    {
        const string Code = """
            Send(new Dictionary<string, object>
            {
            #if true
                ["name"] = "n",
            #endif
                ["type"] = "JEV", [{|BUDDY1006:"name"|}] = "m", ["trigger_time"] = "ON_SUCCESS",
            });
            """;
        return NodeTest.VerifyFix(NodeCode.Statements(Code), NodeCode.Statements(Code));
    }

    private const string Created =
        """var action = new Dictionary<string, object> { ["type"] = "JEV", ["name"] = "n", ["trigger_time"] = "ON_SUCCESS", ["timeout"] = 1 }; """;

    private static Task Verify(string statements, string message) => new BuddyAnalyzerTest<ActionPayloadAnalyzer>
    {
        TestCode = NodeCode.Statements(statements),
        ReferenceAssemblies = NodeTest.WithNewtonsoft,
        ExpectedDiagnostics = { ActionCode.Told(Id, 0, message) },
    }.RunAsync();
}
