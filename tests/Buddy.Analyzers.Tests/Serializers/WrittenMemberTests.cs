using System.ComponentModel;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Newtonsoft.Json;
using NewtonsoftIgnore = Newtonsoft.Json.JsonIgnoreAttribute;
using StjIgnore = System.Text.Json.Serialization.JsonIgnoreAttribute;

namespace Buddy.Analyzers.Tests.Serializers;

/// <summary>Which members go over the wire at all: the facts in WrittenMembers.</summary>
public class WrittenMemberTests
{
    [Fact]
    public void GetOnlyPrivateSetAndInheritedPropertiesAreWritten()
    {
        const string Json = """{"B":"b","A":"a"}""";
        Assert.Equal(Json, Wire.SystemTextJson(new Derived()));
        Assert.Equal("""{"B":"b","A":"a"}""", Wire.Newtonsoft(new Derived()));
    }

    [Fact]
    public void FieldsAreNewtonsoftsAlone()
    {
        Assert.Equal("{}", Wire.SystemTextJson(new Field()));
        Assert.Equal("""{"A":"a"}""", Wire.Newtonsoft(new Field()));
        Assert.Equal("""{"A":"a"}""", System.Text.Json.JsonSerializer.Serialize(new Field(), new System.Text.Json.JsonSerializerOptions { IncludeFields = true }));
    }

    [Fact]
    public void PrivateMembersWhereTheOwnAttributeAsks()
    {
        Assert.Equal("""{"A":"a"}""", Wire.SystemTextJson(new Included()));
        Assert.Equal("""{"B":"b"}""", Wire.Newtonsoft(new Included()));
    }

    [Fact]
    public void EachSerializerIgnoresByItsOwnAttribute()
    {
        Assert.Equal("""{"B":"b","C":"c"}""", Wire.SystemTextJson(new Ignored()));
        Assert.Equal("""{"A":"a"}""", Wire.Newtonsoft(new Ignored()));
    }

    [Fact]
    public void IgnoreConditions()
    {
        Assert.Equal("""{"Never":0,"WhenReading":0}""", Wire.SystemTextJson(new Conditions()));
        Assert.Equal(
            """{"Never":1,"WhenWritingDefault":1,"WhenWritingNull":"","WhenReading":1}""",
            Wire.SystemTextJson(new Conditions { Never = 1, WhenWritingDefault = 1, WhenWritingNull = "", Always = 1, WhenWriting = 1, WhenReading = 1 }));
    }

    [Fact]
    public void ShouldSerializeAndSpecifiedAreNewtonsofts()
    {
        Assert.Equal("""{"A":"a","B":"b","BSpecified":false}""", Wire.SystemTextJson(new Conditional()));
        Assert.Equal("""{"BSpecified":false}""", Wire.Newtonsoft(new Conditional()));
    }

    [Fact]
    public void ShouldSerializeOfADerivedTypeDoesNotCount() => Assert.Equal("""{"A":"a"}""", Wire.Newtonsoft(new LateCondition()));

    [Fact]
    public void UnsetValuesOfValueTypesAreSentUnlessDefaultsAreDropped()
    {
        Assert.Equal("""{"Flag":false,"Number":0,"MaybeFlag":null}""", Wire.SystemTextJson(new Values()));
        Assert.Equal("""{"Flag":false,"Number":0,"MaybeFlag":null}""", Wire.Newtonsoft(new Values()));
        var explicitFalse = new Values { Flag = false, MaybeFlag = false };
        Assert.Equal(
            """{"MaybeFlag":false}""",
            System.Text.Json.JsonSerializer.Serialize(explicitFalse, new System.Text.Json.JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault }));
        Assert.Equal(
            """{"Flag":false,"Number":0,"MaybeFlag":false}""",
            System.Text.Json.JsonSerializer.Serialize(explicitFalse, new System.Text.Json.JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }));
        Assert.Equal(
            """{"MaybeFlag":false}""",
            JsonConvert.SerializeObject(explicitFalse, new JsonSerializerSettings { DefaultValueHandling = DefaultValueHandling.Ignore }));
    }

    [Fact]
    public void DefaultValueHandlingDropsADeclaredDefault() => Assert.Equal("{}", Wire.Newtonsoft(new DeclaredDefault()));

    [Fact]
    public void ExtensionDataIsWrittenBesideTheMembers()
    {
        var stj = new StjExtension { More = { ["region"] = "us-east-1" } };
        var newtonsoft = new NewtonsoftExtension { More = { ["region"] = "us-east-1" } };
        Assert.Equal("""{"region":"us-east-1"}""", Wire.SystemTextJson(stj));
        Assert.Equal("""{"region":"us-east-1"}""", Wire.Newtonsoft(newtonsoft));
    }

    [Fact]
    public void DerivedMembersAreLostUnderTheBaseType()
    {
        Base value = new Derived();
        Assert.Equal("""{"A":"a"}""", Wire.SystemTextJson(value));
        Assert.Equal("""{"B":"b","A":"a"}""", Wire.SystemTextJson<object>(value));
    }

    private class Base
    {
        public string A { get; private set; } = "a";
    }

    private sealed class Derived : Base
    {
        public string B => "b";

        public static string S => "s";

        internal string I => "i";
    }

    private sealed class Field
    {
        public string A = "a";
    }

    private sealed class Included
    {
        [JsonInclude] private string A { get; set; } = "a";

        [JsonProperty] private string B { get; set; } = "b";
    }

    private sealed class Ignored
    {
        [StjIgnore] public string A { get; set; } = "a";

        [NewtonsoftIgnore] public string B { get; set; } = "b";

        [IgnoreDataMember] public string C { get; set; } = "c";
    }

    private sealed class Conditions
    {
        [StjIgnore(Condition = JsonIgnoreCondition.Never)] public int Never { get; set; }

        [StjIgnore(Condition = JsonIgnoreCondition.Always)] public int Always { get; set; }

        [StjIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int WhenWritingDefault { get; set; }

        [StjIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? WhenWritingNull { get; set; }

        [StjIgnore(Condition = JsonIgnoreCondition.WhenWriting)] public int WhenWriting { get; set; }

        [StjIgnore(Condition = JsonIgnoreCondition.WhenReading)] public int WhenReading { get; set; }
    }

    private sealed class Conditional
    {
        public string A { get; set; } = "a";

        public string B { get; set; } = "b";

        public bool BSpecified { get; set; }

        public bool ShouldSerializeA() => false;
    }

    private class NoCondition
    {
        public string A { get; set; } = "a";
    }

    private sealed class LateCondition : NoCondition
    {
        public bool ShouldSerializeA() => false;
    }

    private sealed class Values
    {
        public bool Flag { get; set; }

        public int Number { get; set; }

        public bool? MaybeFlag { get; set; }
    }

    private sealed class DeclaredDefault
    {
        [DefaultValue("us-east-1"), JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
        public string Region { get; set; } = "us-east-1";
    }

    private sealed class StjExtension
    {
        [System.Text.Json.Serialization.JsonExtensionData] public Dictionary<string, object> More { get; set; } = [];
    }

    private sealed class NewtonsoftExtension
    {
        [Newtonsoft.Json.JsonExtensionData] public Dictionary<string, object> More { get; set; } = [];
    }
}
