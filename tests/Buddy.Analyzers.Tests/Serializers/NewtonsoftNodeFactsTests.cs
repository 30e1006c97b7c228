using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Buddy.Analyzers.Tests.Serializers;

/// <summary>What Newtonsoft.Json.Linq really writes: the facts that the readers of <c>JObject</c> and <c>JArray</c> rely on.</summary>
public class NewtonsoftNodeFactsTests
{
    private enum Trigger
    {
        ON_SUCCESS,
        ON_FAILURE,
    }

    [Fact]
    public void NamesAreKeptUnderEveryStrategy()
    {
        var resolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy(true, true) };
        var node = new JObject { ["TriggerTime"] = new JObject { ["Inner"] = 1 } };

        var json = JsonConvert.SerializeObject(node, new JsonSerializerSettings { ContractResolver = resolver });

        Assert.Equal("""{"TriggerTime":{"Inner":1}}""", json);
    }

    [Fact]
    public void ValuesConvert() => Writes(
        """{"a":"x","b":1,"c":true,"d":99,"e":null,"f":null}""",
        new JObject { ["a"] = "x", ["b"] = 1, ["c"] = true, ["d"] = 'c', ["e"] = null, ["f"] = (string?)null });

    [Fact]
    public void AllFormsAreAlike()
    {
        Writes("""{"a":"x"}""", new JObject { { "a", "x" } });
        Writes("""{"a":"x"}""", new JObject { new JProperty("a", "x") });
        Writes("""{"a":"x"}""", new JObject(new JProperty("a", "x")));
        Writes("""{"a":"x","b":1}""", new JObject(new JProperty("a", "x"), new JProperty("b", 1)));
        Writes("""{"a":"x","b":1}""", new JObject(new[] { new JProperty("a", "x"), new JProperty("b", 1) }));
        Writes("""{"a":"x","b":1}""", new JObject(new JProperty("a", "x")) { ["b"] = 1 });
    }

    [Fact]
    public void TheLastOfTwoIndexersWins() => Writes("""{"a":2}""", new JObject { ["a"] = 1, ["a"] = 2 });

    [Fact]
    public void TheSameNameTwiceThrowsElsewhere()
    {
        Assert.Throws<ArgumentException>(() => new JObject { { "a", 1 }, { "a", 2 } });
        Assert.Throws<ArgumentException>(() => new JObject(new JProperty("a", 1), new JProperty("a", 2)));
    }

    [Fact]
    public void APropertyHoldsItsContent()
    {
        Writes("""{"a":null}""", new JObject(new JProperty("a", null!)));
        Writes("""{"a":[]}""", new JObject(new JProperty("a")));
        Writes("""{"a":["x","y"]}""", new JObject(new JProperty("a", "x", "y")));
        Writes("""{"a":["x"]}""", new JObject(new JProperty("a", (object)new[] { "x" })));
        Writes("""{"a":["x"]}""", new JObject(new JProperty("a", new[] { "x" })));
        Writes("""{"a":["x"]}""", new JObject(new JProperty("a", new List<string> { "x" })));
        Writes("""{"a":1}""", new JObject(new JProperty("a", Trigger.ON_FAILURE)));
        Assert.Throws<ArgumentException>(() => new JProperty("a", new { b = 1 }));
    }

    [Fact]
    public void CollectionsAreLaidOutFlatAndNodesAreNot()
    {
        Writes("""["a",1]""", new JArray("a", 1));
        Writes("""["a",1]""", new JArray { "a", 1 });
        Writes("""["a","b","c"]""", new JArray("a", new[] { "b", "c" }));
        Writes("""["a",["b","c"]]""", new JArray("a", new JArray("b", "c")));
        Writes("""["a"]""", new JArray(new JArray("a")));
        Writes("""[{"a":1}]""", new JArray(new JObject { ["a"] = 1 }));
    }

    [Fact]
    public void ValuesOfTheLibrary()
    {
        Writes("""["x",5,"c",null]""", new JArray(new JValue("x"), new JValue(5), new JValue('c'), JValue.CreateNull()));
        Writes("""["x"]""", new JArray(JValue.CreateString("x")));
        Writes("""["x",{"type":1}]""", new JArray(JToken.FromObject("x"), JToken.FromObject(new { type = 1 })));
    }

    [Fact]
    public void FromObjectNamesAsNewtonsoftDoes()
    {
        Writes("""{"hash_id":"x","Plain":1,"Trigger":1}""", JObject.FromObject(new Dto()));
        Writes("""{"identifier":"aws"}""", JObject.FromObject(new { identifier = "aws" }));
    }

    [Fact]
    public void ACopyCanChange()
    {
        var node = JObject.FromObject(new { identifier = "aws" });
        node["name"] = "n";
        node.Remove("identifier");

        Writes("""{"name":"n"}""", node);
    }

    private static void Writes(string json, JToken node) => Assert.Equal(json, node.ToString(Formatting.None));

    private sealed class Dto
    {
        [JsonProperty("hash_id")]
        public string HashId { get; set; } = "x";

        [System.Text.Json.Serialization.JsonPropertyName("plain")]
        public int Plain { get; set; } = 1;

        public Trigger Trigger { get; set; } = Trigger.ON_FAILURE;
    }
}
