using System.Text.Json;
using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Serializers;

/// <summary>What System.Text.Json.Nodes really writes: what the readers of <c>JsonObject</c> and <c>JsonArray</c> rely on.</summary>
public class JsonNodeFactsTests
{
    private enum Trigger
    {
        ON_SUCCESS,
        ON_FAILURE,
    }

    [Fact]
    public void NamesAreKeptUnderEveryPolicy()
    {
        var node = new JsonObject { ["TriggerTime"] = "x", ["trigger_time"] = new JsonObject { ["Inner"] = 1 } };
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper,
        };

        Assert.Equal("""{"TriggerTime":"x","trigger_time":{"Inner":1}}""", JsonSerializer.Serialize(node, options));
        Assert.Equal("""{"TriggerTime":"x","trigger_time":{"Inner":1}}""", node.ToJsonString(options));
    }

    [Fact]
    public void ValuesConvert() => Writes(
        """{"a":"x","b":1,"c":true,"d":"c","e":null,"f":null,"g":1.5}""",
        new JsonObject { ["a"] = "x", ["b"] = 1, ["c"] = true, ["d"] = 'c', ["e"] = null, ["f"] = (string?)null, ["g"] = 1.5m });

    [Fact]
    public void PairsAreLikeIndexers() => Writes("""{"a":"x","b":[]}""", new JsonObject { { "a", "x" }, { "b", new JsonArray() } });

    [Fact]
    public void TheLastOfTwoIndexersWins() => Writes("""{"a":2}""", new JsonObject { ["a"] = 1, ["a"] = 2 });

    [Fact]
    public void TheSamePairTwiceThrows() => Assert.Throws<ArgumentException>(() => new JsonObject { { "a", 1 }, { "a", 2 } });

    [Fact]
    public void PairsOfAConstructorAreContent() =>
        Writes("""{"a":1,"b":2}""", new JsonObject([new("a", 1)]) { ["b"] = 2 });

    [Fact]
    public void OptionsAreNoContent() =>
        Writes("""{"a":1}""", new JsonObject(new JsonNodeOptions { PropertyNameCaseInsensitive = true }) { ["a"] = 1 });

    [Fact]
    public void Arrays()
    {
        Writes("""["a",1,{}]""", new JsonArray("a", 1, new JsonObject()));
        Writes("""["a",1,{}]""", new JsonArray { "a", 1, new JsonObject() });
        Writes("""["a"]""", new JsonArray(new JsonNodeOptions(), "a"));
        Writes("""["a",["b"]]""", new JsonArray("a", new JsonArray("b")));
    }

    [Fact]
    public void CreateWritesTheValue()
    {
        Writes("""{"a":"x","b":null,"c":{"type":1},"d":["x"]}""", new JsonObject
        {
            ["a"] = JsonValue.Create("x"),
            ["b"] = JsonValue.Create((string?)null),
            ["c"] = JsonValue.Create(new { type = 1 }),
            ["d"] = JsonValue.Create(new[] { "x" }),
        });
        Writes("""{"a":1}""", new JsonObject { ["a"] = JsonValue.Create(Trigger.ON_FAILURE) });
    }

    [Fact]
    public void SerializeToNodeWritesTheStaticType()
    {
        Writes("""{"identifier":"aws"}""", JsonSerializer.SerializeToNode(new { identifier = "aws" }));
        Writes("{}", JsonSerializer.SerializeToNode<object>(new object()));
        Writes("""{"Name":"n"}""", JsonSerializer.SerializeToNode<Base>(new Derived { Name = "n", Extra = "e" }));
        Writes("""{"Extra":"e","Name":"n"}""", JsonSerializer.SerializeToNode<object>(new Derived { Name = "n", Extra = "e" }));
    }

    [Fact]
    public void ACopyCanChange()
    {
        var node = JsonSerializer.SerializeToNode(new { identifier = "aws" })!.AsObject();
        node["name"] = "n";
        node.Remove("identifier");

        Writes("""{"name":"n"}""", node);
    }

    private static void Writes(string json, JsonNode? node) => Assert.Equal(json, node?.ToJsonString());

    private class Base
    {
        public string? Name { get; set; }
    }

    private sealed class Derived : Base
    {
        public string? Extra { get; set; }
    }
}
