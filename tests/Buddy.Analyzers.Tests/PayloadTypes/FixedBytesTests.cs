using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>What the rules about payload types say of the wire is what the serializers write: before a fix the wrong bytes, after it the right ones.</summary>
public class FixedBytesTests
{
    private const string Web = "JsonContent.Create(value).ReadAsStringAsync().Result";
    private const string Newtonsoft = "Newtonsoft.Json.JsonConvert.SerializeObject(value)";

    [Theory]
    [InlineData("public string TriggerTime => \"a\";", Web, """{"triggerTime":"a"}""")]
    [InlineData("""[JsonPropertyName("trigger_time")] public string TriggerTime => "a";""", Web, """{"trigger_time":"a"}""")]
    [InlineData("""[Newtonsoft.Json.JsonProperty("trigger_time")] public string TriggerTime => "a";""", Web, """{"triggerTime":"a"}""")]
    [InlineData("""[JsonPropertyName("trigger_time")] public string TriggerTime => "a";""", Newtonsoft, """{"TriggerTime":"a"}""")]
    [InlineData("""[Newtonsoft.Json.JsonProperty("trigger_time")] public string TriggerTime => "a";""", Newtonsoft, """{"trigger_time":"a"}""")]
    [InlineData("""[Newtonsoft.Json.JsonProperty("trigger_time", NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore)] public string TriggerTime => null;""", Newtonsoft, "{}")]
    [InlineData("public When W => When.OnFailure;", Web, """{"w":1}""")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public When W => When.OnFailure;", Web, """{"w":"OnFailure"}""")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public When? W => When.OnFailure;", Web, """{"w":"OnFailure"}""")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public Named W => Named.OnFailure;", Web, """{"w":"ON_FAILURE"}""")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public ForNewtonsoft W => ForNewtonsoft.OnFailure;", Web, """{"w":"OnFailure"}""")]
    [InlineData("[Newtonsoft.Json.JsonConverter(typeof(Newtonsoft.Json.Converters.StringEnumConverter))] public ForNewtonsoft W => ForNewtonsoft.OnFailure;", Newtonsoft, """{"W":"ON_FAILURE"}""")]
    [InlineData("[Newtonsoft.Json.JsonConverter(typeof(Newtonsoft.Json.Converters.StringEnumConverter))] public Named W => Named.OnFailure;", Newtonsoft, """{"W":"OnFailure"}""")]
    [InlineData("public bool B { get; set; }", Web, """{"b":false}""")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool B { get; set; } = false;", Web, "{}")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public bool? B { get; set; }", Web, "{}")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public bool? B { get; set; } = false;", Web, """{"b":false}""")]
    [InlineData("[Newtonsoft.Json.JsonProperty(NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore)] public bool? B { get; set; } = false;", Newtonsoft, """{"B":false}""")]
    public void OneMember(string member, string call, string json) => Assert.Equal(json, Run($"public class Payload {{ {member} }}", call));

    [Theory]
    [InlineData("JsonContent.Create<Base>(new Derived())", """{"name":"n"}""")]
    [InlineData("JsonContent.Create<object>(new Derived())", """{"cluster":"c","name":"n"}""")]
    [InlineData("JsonContent.Create<Poly>(new PolyDerived())", """{"type":"AWS_ECS","cluster":"c"}""")]
    [InlineData("JsonContent.Create(new PolyDerived())", """{"cluster":"c"}""")]
    public void ABaseType(string content, string json) => Assert.Equal(json, Run(
        """
        public class Payload { }
        public class Base { public string Name => "n"; }
        public class Derived : Base { public string Cluster => "c"; }
        [JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(PolyDerived), "AWS_ECS")] public class Poly { }
        public class PolyDerived : Poly { public string Cluster => "c"; }
        """,
        content + ".ReadAsStringAsync().Result"));

    private static string Run(string types, string call)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using System.Net.Http.Json;
            using System.Runtime.Serialization;
            using System.Text.Json.Serialization;
            {{types}}
            public enum When { None, OnFailure }
            public enum Named { None, [JsonStringEnumMemberName("ON_FAILURE")] OnFailure }
            public enum ForNewtonsoft { None, [EnumMember(Value = "ON_FAILURE")] OnFailure }
            public static class Form { public static string Run() { var value = new Payload(); return {{call}}; } }
            """);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create("Form", [tree], RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("Form", isCollectible: true);
        try
        {
            return JsonNode.Parse((string)context.LoadFromStream(image).GetType("Form", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null)!)!.ToJsonString();
        }
        finally
        {
            context.Unload();
        }
    }
}
