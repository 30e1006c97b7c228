using System.ComponentModel;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buddy.Analyzers.Tests.Serializers;

/// <summary>Types and members that are written in a way of their own, and the discriminator that System.Text.Json itself writes.</summary>
public class OwnWayTests
{
    [Fact]
    public void AConverterOfABaseTypeCountsForNewtonsoftAlone()
    {
        Assert.Equal("""{"A":"a"}""", Wire.SystemTextJson(new StjDerived()));
        Assert.Equal("\"own\"", Wire.Newtonsoft(new NewtonsoftDerived()));
    }

    [Fact]
    public void NumberHandlingMakesStrings() => Assert.Equal("""{"A":"5"}""", Wire.SystemTextJson(new Numbers()));

    [Fact]
    public void NewtonsoftAsksTypeConvertersAndISerializable()
    {
        Assert.Equal("\"text\"", Wire.Newtonsoft(new Convertible()));
        Assert.Equal("""{"region":"us-east-1"}""", Wire.Newtonsoft(new OwnData()));
        Assert.Equal("""{"A":"a"}""", Wire.SystemTextJson(new OwnData()));
    }

    [Fact]
    public void EnumerablesAreArrays() => Assert.Equal("""["x"]""", Wire.SystemTextJson(new Many()));

    [Fact]
    public void TheDiscriminatorIsWrittenUnderTheBaseTypeAlone()
    {
        Assert.Equal("""{"type":"AWS_ECS","Name":"n"}""", Wire.SystemTextJson<Polymorphic>(new Ecs()));
        Assert.Equal("""{"type":"AWS_ECS","Name":"n"}""", Wire.SystemTextJson<IPolymorphic>(new Ecs2()));
        Assert.Equal("""{"Name":"n"}""", Wire.SystemTextJson(new Ecs()));
        Assert.Equal("""{"Name":"n"}""", Wire.Newtonsoft(new Ecs()));
    }

    [System.Text.Json.Serialization.JsonConverter(typeof(StjOwn))]
    private class StjBase
    {
        public string A => "a";
    }

    private sealed class StjDerived : StjBase;

    private sealed class StjOwn : System.Text.Json.Serialization.JsonConverter<StjBase>
    {
        public override StjBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => null;

        public override void Write(Utf8JsonWriter writer, StjBase value, JsonSerializerOptions options) => writer.WriteStringValue("own");
    }

    [Newtonsoft.Json.JsonConverter(typeof(NewtonsoftOwn))]
    private class NewtonsoftBase;

    private sealed class NewtonsoftDerived : NewtonsoftBase;

    private sealed class NewtonsoftOwn : Newtonsoft.Json.JsonConverter
    {
        public override bool CanConvert(Type objectType) => true;

        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) => null;

        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) => writer.WriteValue("own");
    }

    private sealed class Numbers
    {
        [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int A { get; set; } = 5;
    }

    [TypeConverter(typeof(ToText))]
    private sealed class Convertible
    {
        public string A => "a";
    }

    private sealed class ToText : TypeConverter
    {
        public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => destinationType == typeof(string);

        public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) => "text";
    }

    [Serializable]
    private sealed class OwnData : ISerializable
    {
        public string A => "a";

        public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("region", "us-east-1");
    }

    private sealed class Many : List<string>
    {
        public Many() => Add("x");

        public string A => "a";
    }

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(Ecs), "AWS_ECS")]
    private class Polymorphic
    {
        public string Name => "n";
    }

    private sealed class Ecs : Polymorphic;

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(Ecs2), "AWS_ECS")]
    private interface IPolymorphic
    {
        string Name { get; }
    }

    private sealed class Ecs2 : IPolymorphic
    {
        public string Name => "n";
    }
}
