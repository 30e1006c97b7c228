using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using NewtonsoftConverter = Newtonsoft.Json.JsonConverterAttribute;
using StjConverter = System.Text.Json.Serialization.JsonConverterAttribute;

namespace Buddy.Analyzers.Tests.Serializers;

/// <summary>What an enum member becomes: the facts in EnumReader.</summary>
public class EnumTextTests
{
    [Fact]
    public void WithoutConverterANumber()
    {
        Assert.Equal("""{"A":1}""", Wire.SystemTextJson(new { A = When.OnFailure }));
        Assert.Equal("""{"A":1}""", Wire.Newtonsoft(new { A = When.OnFailure }));
    }

    [Fact]
    public void EachSerializerReadsItsOwnNames()
    {
        Assert.Equal("""{"Name":"STJ","Member":"Member","Plain":"ON_FAILURE","Nullable":"STJ"}""", Wire.SystemTextJson(new Stj()));
        Assert.Equal("""{"Name":"Name","Member":"MEMBER","Plain":"ON_FAILURE","Nullable":"MEMBER"}""", Wire.Newtonsoft(new Newton()));
    }

    [Fact]
    public void TheOtherSerializersConverterIsPassedOver()
    {
        Assert.Equal("""{"Name":0,"Member":1,"Plain":2,"Nullable":1}""", Wire.SystemTextJson(new Newton()));
        Assert.Equal("""{"Name":0,"Member":1,"Plain":2,"Nullable":0}""", Wire.Newtonsoft(new Stj()));
    }

    [Fact]
    public void AConverterOfTheTypeCountsForItsMembersAndLists() =>
        Assert.Equal("""{"A":"OnFailure","B":["OnFailure"]}""", Wire.SystemTextJson(new { A = Typed.OnFailure, B = new[] { Typed.OnFailure } }));

    [Fact]
    public void TheConverterOfTheMemberLeads() => Assert.Equal("""{"A":1}""", Wire.SystemTextJson(new Numbered()));

    [Fact]
    public void NamingPolicies()
    {
        var upper = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } };
        Assert.Equal("\"ON_FAILURE\"", JsonSerializer.Serialize(When.OnFailure, upper));
        Assert.Equal("\"ON_FAILURE\"", JsonSerializer.Serialize(Names.ON_FAILURE, upper));
        Assert.Equal("\"STJ\"", JsonSerializer.Serialize(Names.Name, upper));
        Assert.Equal("\"oN_FAILURE\"", JsonSerializer.Serialize(Names.ON_FAILURE, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } }));
        Assert.Equal("""{"A":"on_failure"}""", Wire.Newtonsoft(new Strategy()));
    }

    private enum When
    {
        Always,
        OnFailure,
    }

    private enum Names
    {
        [JsonStringEnumMemberName("STJ")] Name,
        [EnumMember(Value = "MEMBER")] Member,
        ON_FAILURE,
    }

    [StjConverter(typeof(JsonStringEnumConverter))]
    private enum Typed
    {
        Always,
        OnFailure,
    }

    private sealed class Stj
    {
        [StjConverter(typeof(JsonStringEnumConverter))] public Names Name { get; set; } = Names.Name;

        [StjConverter(typeof(JsonStringEnumConverter<Names>))] public Names Member { get; set; } = Names.Member;

        [StjConverter(typeof(JsonStringEnumConverter))] public Names Plain { get; set; } = Names.ON_FAILURE;

        [StjConverter(typeof(JsonStringEnumConverter))] public Names? Nullable { get; set; } = Names.Name;
    }

    private sealed class Newton
    {
        [NewtonsoftConverter(typeof(StringEnumConverter))] public Names Name { get; set; } = Names.Name;

        [NewtonsoftConverter(typeof(StringEnumConverter))] public Names Member { get; set; } = Names.Member;

        [NewtonsoftConverter(typeof(StringEnumConverter))] public Names Plain { get; set; } = Names.ON_FAILURE;

        [NewtonsoftConverter(typeof(StringEnumConverter))] public Names? Nullable { get; set; } = Names.Member;
    }

    private sealed class Numbered
    {
        [StjConverter(typeof(JsonNumberEnumConverter<Typed>))] public Typed A { get; set; } = Typed.OnFailure;
    }

    private sealed class Strategy
    {
        [NewtonsoftConverter(typeof(StringEnumConverter), typeof(SnakeCaseNamingStrategy))] public When A { get; set; } = When.OnFailure;
    }
}
