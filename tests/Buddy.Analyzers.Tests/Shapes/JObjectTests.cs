using static Buddy.Analyzers.Tests.Shapes.NodeCode;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary><c>JObject</c> and what goes into it; the rules in its plain forms are in <see cref="NodeRuleTests"/>.</summary>
public class JObjectTests
{
    private const string Complete = """
        new JProperty("type", "AWS_ECS"), new JProperty("name", "n"), new JProperty("region", "us-east-1"),
        new JProperty("integration", new JObject(new JProperty("identifier", "aws"))),
        new JProperty("local_path", "t.json"), new JProperty("cluster", "c"), new JProperty("service", "s")
        """;

    [Theory]
    [InlineData("new JValue(VALUE)")]
    [InlineData("(JToken)VALUE")]
    [InlineData("JToken.FromObject(VALUE)")]
    [InlineData("JValue.CreateString(VALUE)")]
    [InlineData("flag ? VALUE : null")]
    [InlineData("flag ? new JValue(VALUE) : new JValue(text)")]
    public Task AValueIsReadThroughWhatWrapsIt(string form) => NodeTest.VerifyFix(
        File($$"""new JObject({{Complete}}, new JProperty("trigger_time", {{Put(form, "{|BUDDY1003:\"ON_SUCESS\"|}")}}))"""),
        File($$"""new JObject({{Complete}}, new JProperty("trigger_time", {{Put(form, "\"ON_SUCCESS\"")}}))"""));

    [Theory]
    [InlineData("new JProperty(\"trigger_conditions\", new JArray(VALUE))")]
    [InlineData("new JProperty(\"trigger_conditions\", new JArray(VALUE, JObject.Parse(text)))")]
    [InlineData("new JProperty(\"trigger_conditions\", new JArray { VALUE })")]
    [InlineData("new JProperty(\"trigger_conditions\", VALUE, JObject.Parse(text))")]
    [InlineData("new JProperty(\"trigger_conditions\", new[] { VALUE })")]
    [InlineData("new JProperty(\"trigger_conditions\", new object[] { VALUE })")]
    [InlineData("new JProperty(\"trigger_conditions\", new List<JObject> { VALUE })")]
    [InlineData("new JProperty(\"trigger_conditions\", new JArray(texts, new[] { VALUE }))")]
    public Task ObjectsInArraysAreJudged(string property)
    {
        var before = Put(property, """{|BUDDY1001:new|} JObject(new JProperty("trigger_condition", "ON_CHANGE_AT_PATH"))""");
        var after = Put(property, """
            new JObject(new JProperty("trigger_condition", "ON_CHANGE_AT_PATH"), new JProperty("trigger_condition_paths", new JArray("<path>")))
            """);
        return NodeTest.VerifyFix(File($"new JObject({Complete}, {before})"), File($"new JObject({Complete}, {after})"));
    }

    [Theory]
    [InlineData("new JObject(new[] { VALUE })")]
    [InlineData("new JObject(new object[] { VALUE })")]
    [InlineData("new JObject { VALUE }")]
    [InlineData("new JObject(VALUE)")]
    [InlineData("new JObject(new JProperty(\"timeout\", 1)) { VALUE }")]
    public Task FieldsAreAddedWhereTheOthersStand(string form) => NodeTest.VerifyFix(
        File(Put(form, """
            new JProperty("type", {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}), new JProperty("name", "n"), new JProperty("docker_image_name", "i")
            """)),
        File(Put(form, """
            new JProperty("type", "RUN_DOCKER_CONTAINER"), new JProperty("name", "n"), new JProperty("docker_image_name", "i"), INSERTED
            """.Replace("INSERTED", "new JProperty(\"docker_image_tag\", \"<docker_image_tag>\")", StringComparison.Ordinal))));

    [Fact]
    public Task SeveralValuesAreNoOneValue() => NodeTest.Verify(File($$"""
        new JObject({{Complete}},
            {|BUDDY1004:new JProperty("trigger_time", "ON_SUCCESS", "ON_FAILURE")|}, new JProperty("run_only_on_first_failure", true))
        """));

    [Fact]
    public Task ALastArgumentIsRemoved() => NodeTest.VerifyFix(
        Statements("""
            Send(new JObject(new JProperty("type", "RUN_DOCKER_CONTAINER"), new JProperty("name", "n"),
                new JProperty("docker_image_name", "node"), new JProperty("docker_image_tag", "22"),
                new JProperty({|BUDDY1103:"unit_tests_path"|}, text)));
            """),
        Statements("""
            Send(new JObject(new JProperty("type", "RUN_DOCKER_CONTAINER"), new JProperty("name", "n"),
                new JProperty("docker_image_name", "node"), new JProperty("docker_image_tag", "22")));
            """),
        "BUDDY1103:remove on request");

    [Theory]
    [InlineData("JArray")]
    [InlineData("JsonArray")]
    public async Task CollectionExpressionsAreRead(string type)
    {
        if (!ActionCode.HasCollectionExpressions)
            return;

        var node = type == "JArray" ? "JObject" : "JsonObject";
        await NodeTest.Verify(Statements($$"""
            {{type}} conditions = [{|BUDDY1001:new|} {{node}} { ["trigger_condition"] = "ON_CHANGE_AT_PATH" }, {{node}}.Parse(text)];
            {{node}} empty = [];
            Send(new {{node}} { ["type"] = {|BUDDY1001:"AWS_ECS"|}, ["trigger_conditions"] = conditions, ["integration"] = empty });
            """));
    }

    [Fact]
    public Task WhatIsSetLaterIsThere() => NodeTest.Verify(Statements("""
        var action = new JObject(new JProperty("type", "AWS_ECS"), new JProperty("name", "n"));
        action["integration"] = new JObject { ["identifier"] = "aws" };
        action.Add("region", "us-east-1");
        action.Add(new JProperty("local_path", text));
        if (flag)
            action["trigger_time"] = {|BUDDY1003:"ON_SUCESS"|};
        action["cluster"] = new JValue("c");
        action["service"] = JToken.FromObject("s");
        await http.PostAsync(url, new StringContent(action.ToString(), Encoding.UTF8, "application/json"));
        """));

    [Theory]
    [InlineData("action.ToString()")]
    [InlineData("action.ToString(Newtonsoft.Json.Formatting.None)")]
    [InlineData("Newtonsoft.Json.JsonConvert.SerializeObject(action)")]
    public Task TheUrlSaysThatItIsAnAction(string json) => NodeTest.Verify(Statements($$"""
        var action = new JObject { ["type"] = {|BUDDY1001:"JEV"|} };
        await http.PostAsync(url, new StringContent({{json}}));
        """));

    [Theory]
    [InlineData("""new JObject { ["type"] = "AWS_ECS", [text] = "n" }""")]
    [InlineData("""new JObject(new JProperty("type", "AWS_ECS"), new JProperty(text, "n"))""")]
    [InlineData("""new JObject(new JProperty("type", "AWS_ECS"), texts.Select(static name => new JProperty(name, "x")))""")]
    [InlineData("""new JObject(new JProperty("type", "AWS_ECS"), flag ? new JProperty("name", "n") : new JProperty("region", "us-east-1"))""")]
    [InlineData("""new JObject(JObject.Parse(text)) { ["type"] = "AWS_ECS" }""")]
    [InlineData("""new JObject(JObject.Parse(text).Properties()) { ["type"] = "AWS_ECS" }""")]
    [InlineData("""new JObject(new JProperty("type", text), new JProperty("docker_image_name", "n"))""")]
    public Task WhatMayBeThereIsNotMissed(string action) => NodeTest.Verify(File(action));

    [Theory]
    [InlineData("var action = JObject.Parse(text);")]
    [InlineData("var action = (JObject)JToken.Parse(text);")]
    [InlineData("var action = Newtonsoft.Json.JsonConvert.DeserializeObject<JObject>(text)!;")]
    [InlineData("dynamic action = JObject.Parse(text);")]
    public Task AParsedDocumentMayHoldTheRest(string declaration) => NodeTest.Verify(Statements($$"""
        {{declaration}}
        action["type"] = "AWS_ECS";
        action["trigger_time"] = "ON_FAILURE";
        action["integration"] = new JObject(new JProperty("type", "AMAZON"), new JProperty("name", "n"));
        Send(action);
        """));

    [Theory]
    [InlineData("Fill(action);")]
    [InlineData("action.Merge(JObject.Parse(text));")]
    [InlineData("action.Property(\"type\")!.AddAfterSelf(new JProperty(\"name\", \"n\"));")]
    [InlineData("action.First!.AddAfterSelf(new JProperty(\"name\", \"n\"));")]
    [InlineData("action.Add(texts.Select(static name => new JProperty(name, \"x\")));")]
    public Task AnObjectThatOthersMayFillIsNotMissing(string statement) => NodeTest.Verify(Statements($$"""
        var action = new JObject({{Complete.Replace("new JProperty(\"name\", \"n\"), ", "", StringComparison.Ordinal)}});
        {{statement}}
        Send(action);
        static void Fill(JObject action) => action["name"] = "n";
        """));

    [Theory]
    [InlineData("""action["trigger_conditions"]![0]!["trigger_condition_paths"] = new JArray("src");""")]
    [InlineData("""var first = action["trigger_conditions"]![0]!; first["trigger_condition_paths"] = new JArray("src");""")]
    [InlineData("""var conditions = action["trigger_conditions"]!; conditions[0]!["trigger_condition_paths"] = new JArray("src");""")]
    [InlineData("""var all = (JArray)action["trigger_conditions"]!; ((JObject)all[0]).Add("trigger_condition_paths", new JArray("src"));""")]
    [InlineData("""Fill(action["trigger_conditions"]!);""")]
    [InlineData("""if (action["trigger_conditions"] is JArray conditions) Fill(conditions);""")]
    [InlineData("""var conditions = action["trigger_conditions"] ?? new JArray(); Fill(conditions);""")]
    [InlineData("""foreach (var condition in action["trigger_conditions"]!) condition["trigger_condition_paths"] = new JArray("src");""")]
    [InlineData("""Fill(action.SelectToken("trigger_conditions")!);""")]
    public Task AnInnerObjectThatOthersMayFillIsNotMissing(string statement) => NodeTest.Verify(Statements($$"""
        var action = new JObject(
            {{Complete}},
            new JProperty("trigger_conditions", new JArray(new JObject { ["trigger_condition"] = "ON_CHANGE_AT_PATH" })));
        {{statement}}
        Send(action);
        static void Fill(JToken conditions) => conditions[0]!["trigger_condition_paths"] = new JArray("src");
        """));

    [Fact]
    public Task AFieldThatIsOnlyLookedAtChangesNothing() => NodeTest.Verify(Statements("""
        var action = new JObject { ["type"] = {|BUDDY1001:"AWS_ECS"|}, ["name"] = "n" };
        var name = action["name"];
        Console.WriteLine((string?)action["name"] + name);
        if (action["trigger_conditions"] is null || action["variables"] == null)
            Console.WriteLine($"{action["integration"]}");
        Send(action);
        """));

    [Fact]
    public Task AValueThatChangesIsUnknown() => NodeTest.Verify(Statements($$"""
        var time = new JValue("ON_SUCESS");
        time.Value = "ON_SUCCESS";
        Send(new JObject({{Complete}}, new JProperty("trigger_time", time)));
        """));

    [Fact]
    public Task ACopiedActionIsFollowed() => NodeTest.Verify(Statements("""
        var action = JObject.FromObject(new { type = "JEV", trigger_time = "ON_SUCCESS" });
        action["name"] = text;
        Send(action);

        var integration = JObject.FromObject(new { identifier = "aws" });
        var other = JObject.FromObject(new { type = {|BUDDY1001:"AWS_ECS"|}, name = "n", integration });
        other["cluster"] = "c";
        Send(other);
        """));

    [Fact]
    public Task FromObjectNamesAsNewtonsoftDoes() => NodeTest.Verify("""
        using System.Text.Json.Serialization;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;

        class Ecs
        {
            [JsonProperty("type")] public string Type { get; set; }
            [JsonProperty("name"), JsonPropertyName("other")] public string Name { get; set; }
            [JsonProperty("trigger_time"), JsonPropertyName("time")] public string Time { get; set; }
        }

        class Deploy
        {
            void Run() => Send(JObject.FromObject(new Ecs { Type = {|BUDDY1001:"AWS_ECS"|}, Name = "n", Time = {|BUDDY1003:"ON_SUCESS"|} }));
            extern void Send(object body);
        }
        """);

    [Theory]
    [InlineData("""new JObject { ["type"] = "http", ["scheme"] = "bearer", ["name"] = "Authorization" }""")]
    [InlineData("""new JObject(new JProperty("type", "httpTrigger"), new JProperty("name", "req"), new JProperty("direction", "in"))""")]
    [InlineData("""new JObject(new JProperty("type", "object"), new JProperty("properties", new JObject(new JProperty("name", new JObject()))))""")]
    [InlineData("""new JObject(new JProperty("name", "server"), new JProperty("type", "stdio"), new JProperty("command", "node"))""")]
    [InlineData("""new JObject(new JProperty("type", "ATOP"), new JProperty("name", "probe"), new JProperty("timeout", "30s"))""")]
    [InlineData("""new JArray("AWS_ECS", "ATOP")""")]
    [InlineData("""new JProperty("type", "AWS_ECS")""")]
    [InlineData("""new JValue("AWS_ECS")""")]
    public Task OtherDocumentsAreSilent(string document) => NodeTest.Verify(File(document));

    [Fact]
    public Task APropertyAloneIsNoPayload() => NodeTest.Verify(Statements("""
        var type = new JProperty("type", "AWS_ECS");
        Send(new JObject(type, new JProperty("name", "n")));
        """));

    [Fact]
    public Task CodeThatCannotRunIsNotJudged() => NodeTest.Verify(Statements($$"""
        Send(new JObject(new JProperty("type", "AWS_ECS"), "text"));
        Send(new JObject(new JProperty("type", "AWS_ECS"), (object)null!));
        """));

    [Fact]
    public Task HalfTypedCodeIsNotJudged() => NodeTest.Verify(Statements("""
        Send(new JObject(
            new {|CS1729:JProperty|}(),
            new JProperty("type", "AWS_ECS"),
            new JProperty(text, {|CS0103:x|}),
            new JProperty({|CS1503:1|}, {|CS0103:y|})));
        """));

    [Fact]
    public Task TypeNamesAreAsShortAsTheyCanBe() => NodeTest.VerifyFix("""
        class Deploy
        {
            void Run() => Send(new Newtonsoft.Json.Linq.JObject(
                new Newtonsoft.Json.Linq.JProperty("type", {|BUDDY1001:"JEV"|}),
                new Newtonsoft.Json.Linq.JProperty("trigger_time", "ON_SUCCESS")));
            extern void Send(object body);
        }
        """, """
        class Deploy
        {
            void Run() => Send(new Newtonsoft.Json.Linq.JObject(
                new Newtonsoft.Json.Linq.JProperty("type", "JEV"),
                new Newtonsoft.Json.Linq.JProperty("trigger_time", "ON_SUCCESS"),
                new Newtonsoft.Json.Linq.JProperty("name", "<name>")));
            extern void Send(object body);
        }
        """);

    [Fact]
    public Task ManyAreCorrectedAtOnce() => NodeTest.VerifyFix(
        Statements($$"""
            Send(new JObject(
                {{Complete}},
                new JProperty("trigger_conditions", new JArray(
                    {|BUDDY1001:new|} JObject(
                        new JProperty("trigger_condition", "ON_CHANGE_AT_PATH")), // changed
                    {|BUDDY1001:new|} JObject { { "trigger_condition", "ON_CHANGE_AT_PATH" } }))));
            Send(new JObject { ["type"] = {|BUDDY1001:"JEV"|}, ["trigger_time"] = "ON_SUCCESS", });
            """),
        Statements($$"""
            Send(new JObject(
                {{Complete}},
                new JProperty("trigger_conditions", new JArray(
                    new JObject(
                        new JProperty("trigger_condition", "ON_CHANGE_AT_PATH"),
                        new JProperty("trigger_condition_paths", new JArray("<path>"))), // changed
                    new JObject { { "trigger_condition", "ON_CHANGE_AT_PATH" }, { "trigger_condition_paths", new JArray("<path>") } }))));
            Send(new JObject { ["type"] = "JEV", ["trigger_time"] = "ON_SUCCESS", ["name"] = "<name>", });
            """));
}
