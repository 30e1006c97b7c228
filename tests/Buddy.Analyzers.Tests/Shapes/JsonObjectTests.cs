using static Buddy.Analyzers.Tests.Shapes.NodeCode;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary><c>JsonObject</c> and what goes into it; the rules in its plain forms are in <see cref="NodeRuleTests"/>.</summary>
public class JsonObjectTests
{
    private const string Complete = """
        ["type"] = "AWS_ECS", ["name"] = "n", ["integration"] = new JsonObject { ["identifier"] = "aws" }, ["region"] = "us-east-1",
        ["local_path"] = "t.json", ["cluster"] = "c", ["service"] = "s"
        """;

    private static readonly string CompleteMissing = Complete.Replace("\"AWS_ECS\"", "{|BUDDY1001:\"AWS_ECS\"|}", StringComparison.Ordinal);

    [Theory]
    [InlineData("JsonValue.Create(VALUE)")]
    [InlineData("(JsonNode)VALUE")]
    [InlineData("(JsonNode?)JsonValue.Create(VALUE)!")]
    [InlineData("JsonSerializer.SerializeToNode(VALUE)")]
    [InlineData("flag ? VALUE : null")]
    [InlineData("flag ? JsonValue.Create(VALUE) : JsonValue.Create(text)")]
    public Task AValueIsReadThroughWhatWrapsIt(string form) => NodeTest.VerifyFix(
        File($$"""new JsonObject { {{Complete}}, ["trigger_time"] = {{Put(form, "{|BUDDY1003:\"ON_SUCESS\"|}")}} }"""),
        File($$"""new JsonObject { {{Complete}}, ["trigger_time"] = {{Put(form, "\"ON_SUCCESS\"")}} }"""));

    [Fact]
    public Task AConditionIsSetOverAnyExpression() => NodeTest.VerifyFix(
        File($$"""
            new JsonObject
            {
                {{Complete}},
                ["trigger_time"] = JsonValue.Create("ON_SUCCESS"),
                [{|BUDDY1101:"run_only_on_first_failure"|}] = JsonValue.Create(true),
            }
            """),
        File($$"""
            new JsonObject
            {
                {{Complete}},
                ["trigger_time"] = "ON_FAILURE",
                ["run_only_on_first_failure"] = JsonValue.Create(true),
            }
            """),
        "BUDDY1101:set on request");

    [Theory]
    [InlineData("new JsonArray(VALUE)")]
    [InlineData("new JsonArray { VALUE }")]
    [InlineData("new JsonArray(new JsonNode[] { VALUE })")]
    [InlineData("new JsonArray(new JsonNodeOptions(), VALUE)")]
    public Task ObjectsInArraysAreJudged(string array)
    {
        var before = Put(array, """{|BUDDY1001:new|} JsonObject { ["trigger_condition"] = "ON_CHANGE_AT_PATH" }""");
        var after = Put(array, """
            new JsonObject { ["trigger_condition"] = "ON_CHANGE_AT_PATH", ["trigger_condition_paths"] = new JsonArray("<path>") }
            """);
        return NodeTest.VerifyFix(
            File($$"""new JsonObject { {{Complete}}, ["trigger_conditions"] = {{before}} }"""),
            File($$"""new JsonObject { {{Complete}}, ["trigger_conditions"] = {{after}} }"""));
    }

    [Theory]
    [InlineData("new JsonArray(VALUE, {|BUDDY1004:text|})")]
    [InlineData("new JsonArray({|BUDDY1004:texts.Length|}, VALUE)")]
    public Task ItemsBesideThemAreJudgedToo(string array) => NodeTest.Verify(File(
        $$"""new JsonObject { {{Complete}}, ["trigger_conditions"] = {{Put(array, """{|BUDDY1001:new|} JsonObject { ["trigger_condition"] = "ON_CHANGE_AT_PATH" }""")}} }"""));

    [Fact]
    public Task AnArrayOfUnknownContentIsSilent() => NodeTest.Verify(File($$"""
        new JsonObject { {{Complete}}, ["trigger_conditions"] = new JsonArray(texts.Select(static item => (JsonNode)item).ToArray()) }
        """));

    [Fact]
    public Task WhatIsMissingIsSetLineByLine() => NodeTest.VerifyFix(
        Statements("""
            var action = new JsonObject();
            action["type"] = {|BUDDY1001:"JEV"|};
            action["trigger_time"] = "ON_SUCCESS";
            Send(action);
            """),
        Statements("""
            var action = new JsonObject();
            action["type"] = "JEV";
            action["trigger_time"] = "ON_SUCCESS";
            action["name"] = "<name>";
            Send(action);
            """));

    [Fact]
    public Task WhatIsSetLaterIsThere() => NodeTest.Verify(Statements("""
        var action = new JsonObject { ["type"] = "AWS_ECS", ["name"] = "n" };
        action["integration"] = new JsonObject { ["identifier"] = "aws" };
        action.Add("region", "us-east-1");
        action["local_path"] = text;
        if (flag)
            action["trigger_time"] = {|BUDDY1003:"ON_SUCESS"|};
        action["cluster"] = JsonValue.Create("c");
        action["service"] = "s";
        await http.PostAsync(url, new StringContent(action.ToJsonString(), Encoding.UTF8, "application/json"));
        """));

    [Fact]
    public Task WhatIsNeverSetIsMissed() => NodeTest.Verify(Statements("""
        var action = new JsonObject { ["name"] = "n" };
        action["type"] = {|BUDDY1001:"AWS_ECS"|};
        await http.PostAsJsonAsync(url, action);
        """));

    [Theory]
    [InlineData("action.ToJsonString()")]
    [InlineData("action.ToString()")]
    [InlineData("JsonSerializer.Serialize(action)")]
    public Task TheUrlSaysThatItIsAnAction(string json) => NodeTest.Verify(Statements($$"""
        var action = new JsonObject { ["type"] = {|BUDDY1001:"JEV"|} };
        await http.PostAsync(url, new StringContent({{json}}));
        """));

    [Fact]
    public Task TheUrlIsSeenBehindACreationWithoutVariable() => NodeTest.Verify(File("""
        http.PostAsync(url, new StringContent(new JsonObject { ["type"] = {|BUDDY1001:"JEV"|} }.ToJsonString()))
        """));

    [Theory]
    [InlineData("action.Remove(\"service\");\n")]
    [InlineData("")]
    public Task OnlyWhatIsRemovedIsMissed(string statement) => NodeTest.Verify(Statements($$"""
        var action = new JsonObject { {{(statement == "" ? Complete : CompleteMissing)}} };
        {{statement}}Send(action);
        """));

    [Theory]
    [InlineData("""new JsonObject { ["type"] = "AWS_ECS", [text] = "n" }""")]
    [InlineData("""new JsonObject { { "type", "AWS_ECS" }, { text, "n" } }""")]
    [InlineData("""new JsonObject(texts.Select(static name => KeyValuePair.Create(name, (JsonNode)"x"))) { ["type"] = "AWS_ECS" }""")]
    [InlineData("""new JsonObject { ["type"] = text, ["name"] = "n" }""")]
    [InlineData("""new JsonObject { ["type"] = JsonNode.Parse(text), ["docker_image_name"] = "n" }""")]
    [InlineData("""new JsonObject { ["type"] = JsonValue.Create(text), ["docker_image_name"] = "n" }""")]
    public Task WhatMayBeThereIsNotMissed(string action) => NodeTest.Verify(File(action));

    [Fact]
    public Task OptionsBringNoFields() => NodeTest.Verify(File("""
        new JsonObject(new JsonNodeOptions { PropertyNameCaseInsensitive = true }) { ["type"] = {|BUDDY1001:"AWS_ECS"|} }
        """));

    [Theory]
    [InlineData("var action = JsonNode.Parse(text)!.AsObject();")]
    [InlineData("var action = (JsonObject)JsonNode.Parse(text)!;")]
    [InlineData("var action = JsonSerializer.Deserialize<JsonObject>(text)!;")]
    [InlineData("var action = JsonNode.Parse(text)!;")]
    public Task AParsedDocumentMayHoldTheRest(string declaration) => NodeTest.Verify(Statements($$"""
        {{declaration}}
        action["type"] = "AWS_ECS";
        action["trigger_time"] = "ON_FAILURE";
        action["integration"] = new JsonObject { ["type"] = "AMAZON", ["name"] = "n" };
        Send(action);
        """));

    [Theory]
    [InlineData("Fill(action); Send(action);")]
    [InlineData("foreach (var name in texts) action[name] = \"x\"; Send(action);")]
    [InlineData("var other = action; other[\"name\"] = \"n\"; Send(action);")]
    [InlineData("Action fill = () => action[\"name\"] = \"n\"; fill(); Send(action);")]
    public Task AnObjectThatOthersMayFillIsNotMissing(string statements) => NodeTest.Verify(Statements($$"""
        var action = new JsonObject { {{Complete.Replace("[\"name\"] = \"n\", ", "", StringComparison.Ordinal)}} };
        {{statements}}
        static void Fill(JsonObject action) => action["name"] = "n";
        """));

    [Theory]
    [InlineData("""action["trigger_conditions"]![0]!["trigger_condition_paths"] = new JsonArray("src");""")]
    [InlineData("""var first = action["trigger_conditions"]![0]!; first["trigger_condition_paths"] = new JsonArray("src");""")]
    [InlineData("""action["trigger_conditions"]!.AsArray()[0]!.AsObject().Add("trigger_condition_paths", new JsonArray("src"));""")]
    [InlineData("""Fill(action);""")]
    public Task AnInnerObjectThatOthersMayFillIsNotMissing(string statement) => NodeTest.Verify(Statements($$"""
        var action = new JsonObject
        {
            {{Complete}},
            ["trigger_conditions"] = new JsonArray(new JsonObject { ["trigger_condition"] = "ON_CHANGE_AT_PATH" }),
        };
        {{statement}}
        Send(action);
        static void Fill(JsonObject action) => action["trigger_conditions"]![0]!["trigger_condition_paths"] = new JsonArray("src");
        """));

    [Fact]
    public Task AnInnerObjectInAVariableIsFollowed() => NodeTest.Verify(Statements($$"""
        var condition = new JsonObject { ["trigger_condition"] = "ON_CHANGE_AT_PATH" };
        condition["trigger_condition_paths"] = new JsonArray("src");
        var action = new JsonObject { {{Complete}}, ["trigger_conditions"] = new JsonArray(condition) };
        Send(action);
        """));

    [Fact]
    public Task AnArrayThatIsFilledLaterIsSilent() => NodeTest.Verify(Statements($$"""
        var conditions = new JsonArray();
        conditions.Add(new JsonObject { ["trigger_condition"] = "ON_CHANGE_AT_PATH", ["trigger_condition_paths"] = new JsonArray("src") });
        Send(new JsonObject { {{Complete}}, ["trigger_conditions"] = conditions });
        """));

    [Fact]
    public Task ASerializedObjectIsReadAsItsOwnType() => NodeTest.Verify(File($$"""
        new JsonObject
        {
            {{Complete}},
            ["trigger_conditions"] = new JsonArray(
                JsonSerializer.SerializeToNode({|BUDDY1001:new|} { trigger_condition = "ON_CHANGE_AT_PATH" })),
        }
        """));

    [Fact]
    public Task ASerializedActionIsFollowed() => NodeTest.Verify(Statements("""
        var action = JsonSerializer.SerializeToNode(new { type = "JEV", trigger_time = "ON_SUCCESS" })!.AsObject();
        action["name"] = text;
        Send(action);

        var other = JsonSerializer.SerializeToNode(new { type = {|BUDDY1001:"AWS_ECS"|}, name = "n" })!.AsObject();
        other["cluster"] = "c";
        Send(other);
        """));

    [Theory]
    [InlineData("""new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["name"] = "Authorization" }""")]
    [InlineData("""new JsonObject { ["type"] = "httpTrigger", ["name"] = "req", ["direction"] = "in", ["methods"] = new JsonArray("get") }""")]
    [InlineData("""new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(), ["required"] = new JsonArray("name") }""")]
    [InlineData("""new JsonObject { ["name"] = "server", ["type"] = "stdio", ["command"] = "node", ["variables"] = new JsonArray() }""")]
    [InlineData("""new JsonObject { ["type"] = "ATOP", ["name"] = "probe", ["url"] = "https://example.com", ["timeout"] = "30s" }""")]
    [InlineData("""new JsonObject { ["type"] = "PLAYWRIGHT", ["name"] = "n", ["status"] = "FAILED" }""")]
    [InlineData("""new JsonObject { ["identifier"] = "aws", ["type"] = "AMAZON", ["name"] = "n" }""")]
    public Task OtherDocumentsAreSilent(string document) => NodeTest.Verify(File(document));

    [Fact]
    public Task AReturnedObjectMayBeFilledByTheCaller() => NodeTest.Verify("""
        using System.Text.Json.Nodes;

        class Deploy
        {
            JsonObject Run() => new JsonObject { ["type"] = "AWS_ECS" };
            JsonObject Wrong() => new JsonObject { ["type"] = "AWS_ECS", ["trigger_time"] = {|BUDDY1003:"ON_SUCESS"|} };
        }
        """);

    [Fact]
    public Task ATypeOfTheSameNameIsAnotherOne() => NodeTest.Verify("""
        using System.Collections.Generic;

        class JsonObject
        {
            public object this[string name] { set { } }
        }

        class Deploy
        {
            void Run() => Send(new JsonObject { ["type"] = "AWS_ECS", ["trigger_time"] = "ON_SUCESS" });
            extern void Send(object body);
        }
        """);

    [Fact]
    public Task TypeNamesAreAsShortAsTheyCanBe() => NodeTest.VerifyFix("""
        class Deploy
        {
            void Run() => Send(new System.Text.Json.Nodes.JsonObject
            {
                ["type"] = {|BUDDY1001:"AWS_ECS"|}, ["name"] = "n", ["region"] = "us-east-1", ["local_path"] = "t",
                ["cluster"] = "c", ["service"] = "s",
            });
            extern void Send(object body);
        }
        """, """
        class Deploy
        {
            void Run() => Send(new System.Text.Json.Nodes.JsonObject
            {
                ["type"] = "AWS_ECS", ["name"] = "n", ["region"] = "us-east-1", ["local_path"] = "t",
                ["cluster"] = "c", ["service"] = "s",
                ["integration"] = new System.Text.Json.Nodes.JsonObject { ["identifier"] = "<integration>" },
            });
            extern void Send(object body);
        }
        """);

    [Fact]
    public Task ManyAreCorrectedAtOnce() => NodeTest.VerifyFix(
        Statements($$"""
            Send(new JsonObject
            {
                {{Complete}},
                ["trigger_conditions"] = new JsonArray(
                    {|BUDDY1001:new|} JsonObject
                    {
                        // where
                        ["trigger_condition"] = "ON_CHANGE_AT_PATH", // changed
                    },
                    {|BUDDY1001:new|} JsonObject { { "trigger_condition", "ON_CHANGE_AT_PATH" } }),
            });
            Send(new JsonObject { ["type"] = {|BUDDY1001:"JEV"|}, ["trigger_time"] = "ON_SUCCESS", });
            """),
        Statements($$"""
            Send(new JsonObject
            {
                {{Complete}},
                ["trigger_conditions"] = new JsonArray(
                    new JsonObject
                    {
                        // where
                        ["trigger_condition"] = "ON_CHANGE_AT_PATH", // changed
                        ["trigger_condition_paths"] = new JsonArray("<path>"),
                    },
                    new JsonObject { { "trigger_condition", "ON_CHANGE_AT_PATH" }, { "trigger_condition_paths", new JsonArray("<path>") } }),
            });
            Send(new JsonObject { ["type"] = "JEV", ["trigger_time"] = "ON_SUCCESS", ["name"] = "<name>", });
            """));
}
