using System.Reflection;
using Buddy.Analyzers.CodeFixes.Refactorings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using static Buddy.Analyzers.Tests.Refactorings.ConversionCase;

namespace Buddy.Analyzers.Tests.Refactorings;

/// <summary>JSON text becomes an object that is written as the same JSON.</summary>
public class TextConversionTests
{
    [Theory]
    [InlineData("\"‸{ \\\"type\\\": \\\"AWS_ECS\\\", \\\"name\\\": \\\"a\\\\\\\"b\\\" }\"", "JsonSerializer.Serialize(new { type = \"AWS_ECS\", name = \"a\\\"b\" })")]
    [InlineData("@\"{ \"\"type\"\": \"\"AWS‸_ECS\"\" }\"", "JsonSerializer.Serialize(new { type = \"AWS_ECS\" })")]
    [InlineData("""" """{"type":"AWS_ECS‸"}""" """", """ JsonSerializer.Serialize(new { type = "AWS_ECS" }) """)]
    [InlineData("\"{ \\\"type\\\": \\\"AWS‸_ECS\\\", \" + \"\\\"name\\\": \\\"\" + name + \"\\\" }\"", "JsonSerializer.Serialize(new { type = \"AWS_ECS\", name = name })")]
    [InlineData(""" $"{{ \"type\": \"AWS_ECS‸\", \"name\": \"v{name}\", \"timeout\": {timeout} }}" """, """ JsonSerializer.Serialize(new { type = "AWS_ECS", name = $"v{name}", timeout = timeout }) """)]
    [InlineData("""" $$"""{ "type": "AWS_ECS‸", "name": "{{name}}", "timeout": {{big}}, "image": "{{Image}}:{{timeout}}" }""" """", """ JsonSerializer.Serialize(new { type = "AWS_ECS", name = name, timeout = big, image = $"{Image}:{timeout}" }) """)]
    [InlineData("""" $$"""{ "type": "AWS_ECS‸", "name": "{{day:yyyy}}-{{(flag ? "a" : "b")}} {x}" }""" """", """ JsonSerializer.Serialize(new { type = "AWS_ECS", name = $"{day:yyyy}-{(flag ? "a" : "b")} {{x}}" }) """)]
    [InlineData("""" """{ "type": "AWS_ECS‸", "name": "x", "class": 1, "event": true, "a": 1.0, "b": 1e5, "c": -5, "d": 5000000000, "e": 18446744073709551615 }""" """", """ JsonSerializer.Serialize(new { type = "AWS_ECS", name = "x", @class = 1, @event = true, a = 1.0, b = 1e5, c = -5, d = 5000000000, e = 18446744073709551615 }) """)]
    [InlineData("""" """{ "type": "AWS_ECS‸", "name": "x", "a": [], "b": {}, "c": ["x", "y"], "d": [1, "x"], "e": [1, 2.5], "f": [[1], [2]], "g": [true] }""" """", """ JsonSerializer.Serialize(new { type = "AWS_ECS", name = "x", a = new object[0], b = new { }, c = new[] { "x", "y" }, d = new object[] { 1, "x" }, e = new object[] { 1, 2.5 }, f = new[] { new[] { 1 }, new[] { 2 } }, g = new[] { true } }) """)]
    [InlineData("""" """{ "type": "AWS_ECS‸", "name": "x", "a": [{ "k": "x" }, { "k": "y" }], "b": [{ "k": "x" }, { "l": "y" }], "c": null, "d": ["x", null], "e": [1, null] }""" """", """ JsonSerializer.Serialize(new { type = "AWS_ECS", name = "x", a = new[] { new { k = "x" }, new { k = "y" } }, b = new object[] { new { k = "x" }, new { l = "y" } }, c = (object)null, d = new[] { "x", null }, e = new object[] { 1, null } }) """)]
    [InlineData("""" """{ "type": "AWS_ECS‸", "name": "\u00e9\t\\\/ \ud83d\ude00" }""" """", """ JsonSerializer.Serialize(new { type = "AWS_ECS", name = "é\t\\/ 😀" }) """)]
    [InlineData("""" """[{ "type": "AWS_ECS‸" }, { "type": "SLEEP" }]""" """", """ JsonSerializer.Serialize(new[] { new { type = "AWS_ECS" }, new { type = "SLEEP" } }) """)]
    [InlineData("""" """{ "actions": [{ "type": "AWS_ECS‸" }] }""" """", """ JsonSerializer.Serialize(new { actions = new[] { new { type = "AWS_ECS" } } }) """)]
    public Task A_text_becomes_an_anonymous_object(string before, string after) => VerifyAsync(before.Trim(), ToAnonymous, after.Trim());

    [Fact]
    public Task Lines_of_the_text_become_lines_of_the_code() => VerifyAsync(
        """"
        """
        {
            "type": "AWS_ECS‸",
            "integration": { "identifier": "aws" },
            "trigger_conditions": [
                {
                    "trigger_condition": "ON_CHANGE"
                }
            ],
            "tags": []
        }
        """
        """",
        ToAnonymous,
        """
        JsonSerializer.Serialize(new
        {
            type = "AWS_ECS",
            integration = new { identifier = "aws" },
            trigger_conditions = new[]
            {
                new
                {
                    trigger_condition = "ON_CHANGE",
                },
            },
            tags = new object[0],
        })
        """);

    [Fact]
    public Task Lines_of_the_text_become_lines_of_a_node() => VerifyAsync(
        """"
        """
        {
            "type": "AWS_ECS‸",
            "trigger_conditions": [
                {
                    "trigger_condition": "ON_CHANGE"
                },
                null
            ]
        }
        """
        """",
        ToJsonObject,
        """
        new JsonObject
        {
            ["type"] = "AWS_ECS",
            ["trigger_conditions"] = new JsonArray(
                new JsonObject
                {
                    ["trigger_condition"] = "ON_CHANGE",
                },
                (JsonNode)null),
        }.ToJsonString()
        """);

    [Theory]
    [InlineData("""" """{ "type": "AWS_ECS‸", "name": "x", "$schema": null, "a b": [1, "x", null], "c": {}, "d": [], "e": [null] }""" """", """ new JsonObject { ["type"] = "AWS_ECS", ["name"] = "x", ["$schema"] = null, ["a b"] = new JsonArray(1, "x", (JsonNode)null), ["c"] = new JsonObject(), ["d"] = new JsonArray(), ["e"] = new JsonArray((JsonNode)null) }.ToJsonString() """)]
    [InlineData("""" $$"""{ "type": "AWS_ECS‸", "name": "{{name}}", "timeout": {{big}}, "image": "{{Image}}:{{timeout}}" }""" """", """ new JsonObject { ["type"] = "AWS_ECS", ["name"] = name, ["timeout"] = big, ["image"] = $"{Image}:{timeout}" }.ToJsonString() """)]
    public Task A_text_becomes_a_JsonObject(string before, string after) => VerifyAsync(before.Trim(), ToJsonObject, after.Trim());

    [Theory]
    [InlineData("""" JsonNode.Parse("""{ "type": "AWS_ECS‸", "timeout": 1.50 }""") """", ToJsonObject, """ new JsonObject { ["type"] = "AWS_ECS", ["timeout"] = 1.50 } """)]
    [InlineData("""" JsonNode.Parse("""{ "type": "AWS_ECS‸" }""")!.AsObject() """", ToJsonObject, """ new JsonObject { ["type"] = "AWS_ECS" } """)]
    [InlineData("""" (JsonObject)JsonNode.Parse("""{ "type": "AWS_ECS‸" }""") """", ToJsonObject, """ new JsonObject { ["type"] = "AWS_ECS" } """)]
    [InlineData("""" JsonNode.Parse("""{ "type": "AWS_ECS‸" }""").ToJsonString() """", ToJsonObject, """ new JsonObject { ["type"] = "AWS_ECS" }.ToJsonString() """)]
    [InlineData("""" JsonNode.Parse("""{ "type": "AWS_ECS‸" }"""u8) """", ToJsonObject, """ new JsonObject { ["type"] = "AWS_ECS" } """)]
    [InlineData("""" JObject.Parse("""{ "type": "AWS_ECS‸", "name": "x", "a": null, "b": [1, "x", null], "c": [null], "d": { "e": 1.0 } }""") """", ToJObject, """ new JObject { ["type"] = "AWS_ECS", ["name"] = "x", ["a"] = null, ["b"] = new JArray(1, "x", JValue.CreateNull()), ["c"] = new JArray(JValue.CreateNull()), ["d"] = new JObject { ["e"] = 1.0 } } """)]
    [InlineData("""" JObject.Parse("""{ "type": "AWS_ECS‸", "name": "x", "a": [[1, 2]], "b": [[]], "c": [[1], [2]] }""") """", ToJObject, """ new JObject { ["type"] = "AWS_ECS", ["name"] = "x", ["a"] = new JArray { new JArray(1, 2) }, ["b"] = new JArray { new JArray() }, ["c"] = new JArray(new JArray(1), new JArray(2)) } """)]
    [InlineData(""" JObject.Parse("{ 'type': 'AWS_ECS‸' }") """, ToJObject, """ new JObject { ["type"] = "AWS_ECS" } """)]
    public async Task A_text_that_is_parsed_becomes_the_node(string before, string title, string after)
    {
        Assert.Equal([title], await TitlesAsync(before.Trim()));
        await VerifyAsync(before.Trim(), title, after.Trim());
    }

    [Theory]
    [InlineData("""" """{ "type": "AWS_ECS‸", "name": null, "tags": [null, 1] }""" """", ToAnonymous, """ JsonSerializer.Serialize(new { type = "AWS_ECS", name = (object?)null, tags = new object?[] { null, 1 } }) """)]
    [InlineData("""" JsonNode.Parse("""{ "type": "AWS_ECS‸", "name": "x", "tags": [null] }""")! """", ToJsonObject, """ new JsonObject { ["type"] = "AWS_ECS", ["name"] = "x", ["tags"] = new JsonArray((JsonNode?)null) } """)]
    public Task Null_is_written_as_the_project_has_it(string before, string title, string after) => VerifyAsync(before.Trim(), title, after.Trim(), isNullable: true);

    [Theory]
    [InlineData("#nullable enable", "string?")]
    [InlineData("", "string")]
    public async Task A_text_that_is_null_stays_an_empty_one(string directive, string type)
    {
        var code = $$$""""
            {{{directive}}}
            using System.Text.Json;
            public static class Program
            {
                public static {{{type}}} name;
                public static string Run() => $$"""{ "type": "AWS_ECS‸", "name": "{{name}}" }""";
            }
            """";
        var bench = new RefactoringBench();
        var changed = await bench.AfterAsync(code, ToAnonymous);
        Assert.Contains("""JsonSerializer.Serialize(new { type = "AWS_ECS", name = $"{name}" })""", changed);
        Assert.Equal("", (string?)bench.Run(changed)["name"]);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("string.Join(\", \", name, timeout)")]
    [InlineData("(flag ? name : timeout.ToString())")]
    [InlineData("Environment.MachineName")]
    public async Task A_text_that_is_never_null_is_the_value_itself(string expression) => Assert.Contains(
        $"name = {expression} }})",
        await new RefactoringBench().AfterAsync(Code("""" $$"""{ "type": "AWS_ECS‸", "name": "{{$}}" }""" """".Trim().Replace("$}}", expression + "}}"), "object"), ToAnonymous));

    [Fact]
    public async Task Nested_arrays_bring_no_warning_about_null()
    {
        const string Text = """" """{ "type": "AWS_ECS‸", "name": "x", "a": [{ "b": ["x", null] }, { "b": ["y"] }] }""" """";
        Assert.Contains("a = new object[] { new { b = new[] { \"x\", null } }, new { b = new[] { \"y\" } } }", await new RefactoringBench(isNullable: true).AfterAsync(Code(Text.Trim(), "object"), ToAnonymous));
    }

    [Theory]
    [InlineData("GetValue<long>()", false)]
    [InlineData("AsValue().TryGetValue(out double _)", false)]
    [InlineData("GetValue<string>()", true)]
    [InlineData("ToJsonString()", true)]
    public async Task Values_that_are_read_as_they_fit_are_parsed(string read, bool isOffered)
    {
        const string Code = """"
            using System.Text.Json.Nodes;
            class C
            {
                object M()
                {
                    var action = JsonNode.Parse("""{ "type": "AWS_ECS‸", "name": "Deploy", "timeout": 60 }""");
                    System.Console.WriteLine(action["timeout"].READ);
                    return action.ToJsonString();
                }
            }
            """";
        Assert.Equal(isOffered ? [ToJsonObject] : [], await new RefactoringBench().TitlesAsync(Code.Replace("READ", read)));
    }

    [Fact]
    public void Editors_find_the_provider()
    {
        Assert.Contains(LanguageNames.CSharp, typeof(PayloadRefactoringProvider).GetCustomAttribute<ExportCodeRefactoringProviderAttribute>()!.Languages);
        Assert.NotNull(typeof(PayloadRefactoringProvider).GetConstructor([]));
    }

    [Fact]
    public Task The_oldest_version_compiles() => VerifyAsync(
        "@\"{ \"\"type\"\": \"\"AWS_ECS‸\"\", \"\"name\"\": null, \"\"tags\"\": [1, null, {}] }\"",
        ToAnonymous,
        """JsonSerializer.Serialize(new { type = "AWS_ECS", name = (object)null, tags = new object[] { 1, null, new { } } })""",
        version: LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("", """JsonSerializer.Serialize(new { type = "AWS_ECS" })""", "System.Text.Json")]
    [InlineData("", """System.Text.Json.JsonSerializer.Serialize(new { type = "AWS_ECS" })""", "System")]
    [InlineData("", """JsonConvert.SerializeObject(new { type = "AWS_ECS" })""", "Newtonsoft.Json")]
    [InlineData("", """System.Text.Json.JsonSerializer.Serialize(new { type = "AWS_ECS" })""", "System.Text.Json", "JsonSerializer = System.String")]
    public async Task The_serializer_is_the_one_that_the_file_uses(string comment, string call, params string[] usings)
    {
        Assert.Empty(comment);
        var code = string.Concat(usings.Select(static name => $"using {name};\n")) + "public static class Program { public static string Run() => $; }";
        var changed = await new RefactoringBench().AfterAsync(code.Replace("$", """" """{ "type": "AWS_ECS‸" }""" """".Trim()), ToAnonymous);
        Assert.Equal(code.Replace("$", call), changed);
    }

    [Theory]
    [InlineData("""" """{ "type": "AWS_ECS‸", "name": "x", "a b": 1 }""" """")]
    [InlineData("""" """{ "type": "AWS_ECS‸", "name": "x", "$ref": 1 }""" """")]
    [InlineData("""" """{ "type": "AWS_ECS‸", "name": "x", "a\u200db": 1 }""" """")]
    public async Task A_name_that_C_has_not_stays_in_a_JsonObject(string text) => Assert.Equal([ToJsonObject], await TitlesAsync(text.Trim()));

    [Theory]
    [InlineData("no action", """" """{ "type": "image‸", "name": "x" }""" """")]
    [InlineData("malformed", """" """{ "type": "AWS_ECS‸", }""" """")]
    [InlineData("malformed", """" """{ "type": "AWS_ECS‸" """ """")]
    [InlineData("a name twice", """" """{ "type": "AWS_ECS‸", "name": "a", "name": "b" }""" """")]
    [InlineData("a number that C# has not", """" """{ "type": "AWS_ECS‸", "timeout": 1e400 }""" """")]
    [InlineData("a number that C# cuts", """" """{ "type": "AWS_ECS‸", "timeout": 0.12345678901234567890 }""" """")]
    [InlineData("a number that C# has not", """" """{ "type": "AWS_ECS‸", "timeout": 99999999999999999999 }""" """")]
    [InlineData("negative zero", """" """{ "type": "AWS_ECS‸", "timeout": -0 }""" """")]
    [InlineData("half a character", """" """{ "type": "AWS_ECS‸", "name": "\ud800" }""" """")]
    [InlineData("a bool is written as True", """" $$"""{ "type": "AWS_ECS‸", "disabled": {{flag}} }""" """")]
    [InlineData("a fraction has the comma of the culture", """" $$"""{ "type": "AWS_ECS‸", "timeout": {{ratio}} }""" """")]
    [InlineData("a format outside quotes", """" $$"""{ "type": "AWS_ECS‸", "timeout": {{timeout:x}} }""" """")]
    [InlineData("text outside quotes", """" $$"""{ "type": "AWS_ECS‸", "timeout": {{name}} }""" """")]
    [InlineData("glued to a digit", """" $$"""{ "type": "AWS_ECS‸", "timeout": 1{{timeout}} }""" """")]
    [InlineData("a name from a hole", """" $$"""{ "type": "AWS_ECS‸", "{{name}}": 1 }""" """")]
    [InlineData("members from a hole", """" $$"""{ "type": "AWS_ECS‸", {{name}} }""" """")]
    [InlineData("escaped already", """" $$"""{ "type": "AWS_ECS‸", "name": "{{JsonEncodedText.Encode(name)}}" }""" """")]
    [InlineData("escaped already", """" $$"""{ "type": "AWS_ECS‸", "name": "{{name.Replace("\"", "\\\"")}}" }""" """")]
    [InlineData("several values", """" $$"""{ "type": "AWS_ECS‸", "name": "x", "tags": ["{{string.Join("\", \"", name, Image)}}"] }""" """")]
    [InlineData("half a character in a name", """" """{ "type": "AWS_ECS‸", "name": "x", "\ud800": 1 }""" """")]
    [InlineData("a date, which Newtonsoft reads as one", """" JObject.Parse("""{ "type": "AWS_ECS‸", "name": "2026-01-02T03:04:05+05:00" }""") """")]
    [InlineData("a date, which Newtonsoft reads as one", """" JObject.Parse($$"""{ "type": "AWS_ECS‸", "name": "{{day:s}}" }""") """")]
    [InlineData("a constant with escapes", """" $$"""{ "type": "AWS_ECS‸", "name": "{{Quoted}}" }""" """")]
    [InlineData("a comment", "\"{ \\\"type\\\": \\\"AWS‸_ECS\\\", \" /* the name */ + \"\\\"name\\\": 1 }\"")]
    [InlineData("a comment", "\"{ \\\"type\\\": \\\"AWS‸_ECS\\\", \" + // the name\n    \"\\\"name\\\": 1 }\"")]
    [InlineData("numbers are added", "\"{ \\\"type\\\": \\\"AWS‸_ECS\\\", \\\"timeout\\\": \\\"\" + (timeout + 1) + \"\\\" }\"")]
    [InlineData("replaced later", """" """{ "type": "AWS_ECS‸", "name": "NAME" }""".Replace("NAME", name) """")]
    [InlineData("options", """" JsonNode.Parse("""{ "type": "AWS_ECS‸" }""", new JsonNodeOptions { PropertyNameCaseInsensitive = true }) """")]
    [InlineData("bytes", """" """{ "type": "AWS_ECS‸" }"""u8.ToArray() """")]
    [InlineData("only read", """" JsonDocument.Parse("""{ "type": "AWS_ECS‸" }""") """")]
    [InlineData("only compared", """" name == """{ "type": "AWS_ECS‸" }""" """")]
    [InlineData("a format", """ string.Format("{{ \"type\": \"AWS_ECS‸\", \"name\": \"{0}\" }}", name) """)]
    [InlineData("a handler writes it", """" FormattableString.Invariant($$"""{ "type": "AWS_ECS‸", "name": "{{name}}" }""") """")]
    public async Task Nothing_is_offered(string why, string expression)
    {
        Assert.NotEmpty(why);
        Assert.Empty(await TitlesAsync(expression.Trim()));
    }

    [Theory]
    [InlineData("const string Json = $; static string M() => Json;")]
    [InlineData("static string M(string json = $) => json;")]
    [InlineData("static string M(string json) { switch (json) { case $: return json; default: return null; } }")]
    [InlineData("static bool M(string json) => json is $;")]
    [InlineData("static string M() { const string json = $; return json; }")]
    [InlineData("[System.ComponentModel.DefaultValue($)] static string M() => null;")]
    [InlineData("static string M() { var json = $; return json.Replace(\"AWS\", \"GCP\"); }")]
    [InlineData("static string M() { // lang=json,buddy-action\n var json = $; return json.Replace(\"AWS\", \"GCP\"); }")]
    [InlineData("static System.Linq.Expressions.Expression<System.Func<string>> M() => () => $;")]
    public async Task Nothing_is_offered_where_the_text_has_to_stay(string member)
    {
        var text = """" """{ "type": "AWS_ECS‸", "name": "x" }""" """".Trim();
        Assert.Empty(await new RefactoringBench().TitlesAsync($"using System.Text.Json;\nclass C {{ {member.Replace("$", text)} }}"));
    }

    [Fact]
    public async Task Nothing_is_offered_beside_the_text() => Assert.Empty(await TitlesAsync(""" string.Concat(na‸me, "{ \"type\": \"AWS_ECS\" }") """.Trim()));

    [Fact]
    public async Task Default_settings_of_Newtonsoft_may_rename_the_fields()
    {
        const string Code = """"
            using Newtonsoft.Json;
            class C
            {
                static void Main() => JsonConvert.DefaultSettings = () => new JsonSerializerSettings();
                static string M() => """{ "type": "AWS_ECS‸" }""";
            }
            """";
        Assert.Equal([ToAnonymous, ToJsonObject], await new RefactoringBench().TitlesAsync(Code));
        Assert.Contains("System.Text.Json.JsonSerializer.Serialize(", await new RefactoringBench().AfterAsync(Code, ToAnonymous));
    }
}
