using Microsoft.CodeAnalysis.CSharp;
using static Buddy.Analyzers.Tests.Refactorings.ConversionCase;

namespace Buddy.Analyzers.Tests.Refactorings;

/// <summary>An object whose values are all constant becomes the text that is written of it.</summary>
public class ObjectConversionTests
{
    [Theory]
    [InlineData("""JsonSerializer.Serialize(new { ‸type = "AWS_ECS", name = "a\"b", timeout = 60 })""", """" """{ "type": "AWS_ECS", "name": "a\"b", "timeout": 60 }""" """")]
    [InlineData("""JsonSerializer.Serialize(new { type = "AWS_ECS‸", @class = Image, a = 1.5, b = -2m, c = 'x', d = true, e = (string)null, f = 5UL, g = 1e20 })""", """" """{ "type": "AWS_ECS", "class": "node", "a": 1.5, "b": -2, "c": "x", "d": true, "e": null, "f": 5, "g": 1E+20 }""" """")]
    [InlineData("""JsonSerializer.Serialize(new { type = "AWS_ECS", integration = new { identifier = "aws‸" }, tags = new[] { "a", "b" }, mixed = new object[] { 1, null }, none = new object[0], empty = new { } })""", """" """{ "type": "AWS_ECS", "integration": { "identifier": "aws" }, "tags": ["a", "b"], "mixed": [1, null], "none": [], "empty": {} }""" """")]
    [InlineData("""JsonSerializer.Serialize<object>(new { type = "AWS_ECS‸", Name = "x" })""", """" """{ "type": "AWS_ECS", "Name": "x" }""" """")]
    [InlineData("""Newtonsoft.Json.JsonConvert.SerializeObject(new { type = "AWS_ECS‸", timeout = 1.5 })""", """" """{ "type": "AWS_ECS", "timeout": 1.5 }""" """")]
    [InlineData("""new JsonObject { ["type"] = "AWS_ECS‸", ["name"] = "x", ["none"] = null, ["tags"] = new JsonArray("a", 1) }.ToJsonString()""", """" """{ "type": "AWS_ECS", "name": "x", "none": null, "tags": ["a", 1] }""" """")]
    [InlineData("""new JsonObject { { "type", "AWS_ECS‸" }, { "timeout", 60 } }.ToJsonString()""", """" """{ "type": "AWS_ECS", "timeout": 60 }""" """")]
    [InlineData("""JsonSerializer.Serialize(new { actions = new[] { new { type = "AWS_ECS‸" } } })""", """" """{ "actions": [{ "type": "AWS_ECS" }] }""" """")]
    public Task An_object_becomes_text(string before, string after) => VerifyAsync(before, ToText, after.Trim());

    [Theory]
    [InlineData("JsonObject", """new JsonObject { ["type"] = "AWS_ECS‸" }""", """" JsonNode.Parse("""{ "type": "AWS_ECS" }""").AsObject() """", false)]
    [InlineData("JsonNode", """new JsonObject { ["type"] = "AWS_ECS‸" }""", """" JsonNode.Parse("""{ "type": "AWS_ECS" }""") """", false)]
    [InlineData("JsonObject", """new() { ["type"] = "AWS_ECS‸" }""", """" JsonNode.Parse("""{ "type": "AWS_ECS" }""")!.AsObject() """", true)]
    [InlineData("JsonNode", """new JsonObject { ["type"] = "AWS_ECS‸" }""", """" JsonNode.Parse("""{ "type": "AWS_ECS" }""")! """", true)]
    public Task A_node_is_parsed(string type, string before, string after, bool isNullable) => VerifyAsync(before, ToText, after.Trim(), type, isNullable: isNullable);

    [Fact]
    public Task Lines_of_the_code_become_lines_of_the_text() => VerifyAsync(
        """
        JsonSerializer.Serialize(new
        {
            type = "AWS_ECS‸",
            integration = new { identifier = "aws" },
            trigger_conditions = new[]
            {
                new
                {
                    trigger_condition = "ON_CHANGE",
                },
            },
        })
        """,
        ToText,
        """"
        """
            {
                "type": "AWS_ECS",
                "integration": { "identifier": "aws" },
                "trigger_conditions": [
                    {
                        "trigger_condition": "ON_CHANGE"
                    }
                ]
            }
            """
        """");

    [Fact]
    public Task Before_raw_literals_the_text_is_verbatim() => VerifyAsync(
        """
        JsonSerializer.Serialize(new
        {
            type = "AWS_ECS‸",
            name = "a\"b",
        })
        """,
        ToText,
        "@\"{\n        \"\"type\"\": \"\"AWS_ECS\"\",\n        \"\"name\"\": \"\"a\\\"\"b\"\"\n    }\"",
        version: LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("no action", """JsonSerializer.Serialize(new { type = "image‸" })""")]
    [InlineData("a value that is not constant", """JsonSerializer.Serialize(new { type = "AWS_ECS‸", name })""")]
    [InlineData("a value that is not constant", """JsonSerializer.Serialize(new { type = "AWS_ECS‸", name = $"v{timeout}" })""")]
    [InlineData("a call", """JsonSerializer.Serialize(new { type = "AWS_ECS‸", name = Environment.GetEnvironmentVariable("NAME") })""")]
    [InlineData("an enum", """JsonSerializer.Serialize(new { type = "AWS_ECS‸", day = DayOfWeek.Friday })""")]
    [InlineData("a float, which is written shorter", """JsonSerializer.Serialize(new { type = "AWS_ECS‸", ratio = 0.1f })""")]
    [InlineData("bytes, which become Base64", """JsonSerializer.Serialize(new { type = "AWS_ECS‸", data = new byte[] { 1 } })""")]
    [InlineData("a set, which keeps each item once", """JsonSerializer.Serialize(new { type = "AWS_ECS‸", name = "x", tags = new System.Collections.Generic.HashSet<string> { "x", "x" } })""")]
    [InlineData("options", """JsonSerializer.Serialize(new { type = "AWS_ECS‸" }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase })""")]
    [InlineData("options", """Newtonsoft.Json.JsonConvert.SerializeObject(new { type = "AWS_ECS‸" }, Newtonsoft.Json.Formatting.Indented)""")]
    [InlineData("bytes", """JsonSerializer.SerializeToUtf8Bytes(new { type = "AWS_ECS‸" })""")]
    [InlineData("a comment", """JsonSerializer.Serialize(new { type = "AWS_ECS‸" /* the type */ })""")]
    [InlineData("a directive", "JsonSerializer.Serialize(new\n{\n#if DEBUG\n    name = 1,\n#endif\n    type = \"AWS_ECS‸\",\n})")]
    [InlineData("not serialized there", """new { type = "AWS_ECS‸" }""")]
    [InlineData("options of the node", """new JsonObject(new JsonNodeOptions { PropertyNameCaseInsensitive = true }) { ["type"] = "AWS_ECS‸" }""")]
    [InlineData("a name twice", """new JsonObject { ["type"] = "AWS_ECS‸", ["type"] = "SLEEP" }""")]
    [InlineData("a name that is not constant", """new JsonObject { ["type"] = "AWS_ECS‸", [name] = 1 }""")]
    [InlineData("indented", """new JsonObject { ["type"] = "AWS_ECS‸" }.ToJsonString(new JsonSerializerOptions())""")]
    public async Task Nothing_is_offered(string why, string expression)
    {
        Assert.NotEmpty(why);
        Assert.Empty(await TitlesAsync(expression));
    }
}
