using System.Net.Http.Json;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Buddy.Analyzers.Tests.Serializers;

/// <summary>Which name a member goes over the wire under: the table in WireNames.</summary>
public class MemberNameTests
{
    [Fact]
    public async Task WebDefaultsWriteCamelCase() => Assert.Equal(
        """{"triggerTime":1,"trigger_time":2}""",
        await JsonContent.Create(new { TriggerTime = 1, trigger_time = 2 }).ReadAsStringAsync());

    [Fact]
    public void DefaultsKeepNames()
    {
        var payload = new { TriggerTime = 1, trigger_time = 2 };
        Assert.Equal("""{"TriggerTime":1,"trigger_time":2}""", Wire.SystemTextJson(payload));
        Assert.Equal("""{"TriggerTime":1,"trigger_time":2}""", Wire.Newtonsoft(payload));
    }

    [Fact]
    public void NoCommonPolicyChangesNamesWithoutCapitals()
    {
        var payload = new { trigger_time = 1, name = 2, amazon_s3 = 3 };
        const string Kept = """{"trigger_time":1,"name":2,"amazon_s3":3}""";
        foreach (var policy in new[] { JsonNamingPolicy.CamelCase, JsonNamingPolicy.SnakeCaseLower })
            Assert.Equal(Kept, JsonSerializer.Serialize(payload, new JsonSerializerOptions { PropertyNamingPolicy = policy }));
        foreach (NamingStrategy strategy in new NamingStrategy[] { new CamelCaseNamingStrategy(), new SnakeCaseNamingStrategy(), new DefaultNamingStrategy() })
            Assert.Equal(Kept, JsonConvert.SerializeObject(payload, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = strategy } }));
    }

    [Fact]
    public void SnakeCasePoliciesWriteTheApisNames()
    {
        var payload = new { TriggerTime = 1, RunOnlyOnFirstFailure = 2 };
        const string Snake = """{"trigger_time":1,"run_only_on_first_failure":2}""";
        Assert.Equal(Snake, JsonSerializer.Serialize(payload, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }));
        Assert.Equal(Snake, JsonConvert.SerializeObject(payload, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } }));
    }

    [Fact]
    public void EachSerializerReadsItsOwnAttribute()
    {
        Assert.Equal("""{"stj":null,"B":null,"C":null}""", Wire.SystemTextJson(new Named()));
        Assert.Equal("""{"A":null,"newton":null,"C":null}""", Wire.Newtonsoft(new Named()));
    }

    [Fact]
    public void DataMemberNeedsDataContract()
    {
        Assert.Equal("""{"A":null,"B":null}""", Wire.SystemTextJson(new Contract()));
        Assert.Equal("""{"data":null}""", Wire.Newtonsoft(new Contract()));
    }

    [Fact]
    public void OptInLeavesOutWhatIsNotNamed() => Assert.Equal("""{"a":null}""", Wire.Newtonsoft(new OptIn()));

    [Fact]
    public void NamedAttributesInANamedArgument() => Assert.Equal("""{"named":null}""", Wire.Newtonsoft(new NamedArgument()));

    [Fact]
    public void NamingStrategyOfTheType() => Assert.Equal("""{"trigger_time":null,"X":null}""", Wire.Newtonsoft(new Strategy()));

    [Fact]
    public void AnOverrideWithoutAttributeIsWrittenTwiceBySystemTextJson()
    {
        Assert.Equal("""{"Type":"b","kind":"b"}""", Wire.SystemTextJson(new Override()));
        Assert.Equal("""{"kind":"b"}""", Wire.Newtonsoft(new Override()));
    }

    [Fact]
    public void MembersThatHideOthersAreWrittenBesideThemUnlessTheyShareTheName()
    {
        Assert.Equal("""{"type":"b","kind":"a"}""", Wire.SystemTextJson(new Hiding()));
        Assert.Equal("""{"type":"b","kind":"a"}""", Wire.Newtonsoft(new Hiding()));
        Assert.Equal("""{"kind":"b"}""", Wire.SystemTextJson(new HidingByName()));
        Assert.Equal("""{"kind":"b"}""", Wire.Newtonsoft(new HidingByName()));
    }

    private sealed class Named
    {
        [JsonPropertyName("stj")] public string? A { get; set; }

        [JsonProperty("newton")] public string? B { get; set; }

        [DataMember(Name = "data")] public string? C { get; set; }
    }

    [DataContract]
    private sealed class Contract
    {
        [DataMember(Name = "data")] public string? A { get; set; }

        public string? B { get; set; }
    }

    [JsonObject(MemberSerialization.OptIn)]
    private sealed class OptIn
    {
        [JsonProperty("a")] public string? A { get; set; }

        public string? B { get; set; }
    }

    private sealed class NamedArgument
    {
        [JsonProperty(PropertyName = "named")] public string? A { get; set; }
    }

    [JsonObject(NamingStrategyType = typeof(SnakeCaseNamingStrategy))]
    private sealed class Strategy
    {
        public string? TriggerTime { get; set; }

        [JsonProperty("X")] public string? Named { get; set; }
    }

    private class Base
    {
        [JsonPropertyName("kind"), JsonProperty("kind")] public virtual string Type => "a";
    }

    private sealed class Override : Base
    {
        public override string Type => "b";
    }

    private class Hidden
    {
        [JsonPropertyName("kind"), JsonProperty("kind")] public string Type => "a";
    }

    private sealed class Hiding : Hidden
    {
        [JsonPropertyName("type"), JsonProperty("type")] public new string Type => "b";
    }

    private sealed class HidingByName : Hidden
    {
        [JsonPropertyName("kind"), JsonProperty("kind")] public new string Type => "b";
    }
}
