using System.Runtime.Loader;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Tests.Serializers;

/// <summary>The System.Text.Json of .NET 8 and 9 beside the framework's: what the readers count on holds for all of them.</summary>
public class OlderVersionTests
{
    private const string Members = """
        public string TriggerTime => "a";
        [JsonPropertyName("b")] public string Named => "b";
        [Newtonsoft.Json.JsonProperty("c")] public string Other => "c";
        public When Number => When.OnFailure;
        [JsonConverter(typeof(JsonStringEnumConverter))] public When Text => When.OnFailure;
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public bool Dropped { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public bool? Null { get; set; }
        public bool Zero { get; set; }
        """;

    [Theory]
    [InlineData("8.0.5")]
    [InlineData("9.0.0")]
    [InlineData(null)]
    public void NamesEnumsAndDefaults(string? version)
    {
        Assert.Equal(
            """{"triggerTime":"a","b":"b","other":"c","number":1,"text":"OnFailure","zero":false}""",
            Run(version, Members, "new JsonSerializerOptions(JsonSerializerDefaults.Web)"));
        Assert.Equal(
            """{"trigger_time":"a","b":"b","other":"c","number":"ON_FAILURE","text":"OnFailure"}""",
            Run(version, Members, "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } }"));
    }

    [Theory]
    [InlineData("8.0.5", false)]
    [InlineData("9.0.0", true)]
    [InlineData(null, true)]
    public void TheTextOfAnEnumMember(string? version, bool hasAttribute)
    {
        Assert.Equal(hasAttribute, Compile(version, "", "null").GetTypeByMetadataName("System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute") is not null);
        if (hasAttribute)
        {
            Assert.Equal(
                """{"Text":"NAMED"}""",
                Run(version, """public enum E { [JsonStringEnumMemberName("NAMED")] A } [JsonConverter(typeof(JsonStringEnumConverter))] public E Text => E.A;""", "null"));
        }
    }

    private static string Run(string? version, string members, string options)
    {
        using var image = new MemoryStream();
        var result = Compile(version, members, options).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("Version", isCollectible: true);
        try
        {
            if (version is not null)
                context.LoadFromAssemblyPath(FileOf(version));
            return (string)context.LoadFromStream(image).GetType("Form", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static CSharpCompilation Compile(string? version, string members, string options)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""
            using System.Text.Json;
            using System.Text.Json.Serialization;
            public enum When { None, OnFailure }
            public class Payload { {{members}} }
            public static class Form { public static string Run() => JsonSerializer.Serialize(new Payload(), (JsonSerializerOptions){{options}}); }
            """);
        var references = version is null
            ? RuntimeReferences.All
            : RuntimeReferences.All.Where(static reference => Path.GetFileName(reference.Display) != "System.Text.Json.dll").Append(MetadataReference.CreateFromFile(FileOf(version)));
        return CSharpCompilation.Create("Form", [tree], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    /// <summary>The build lays them beside the tests.</summary>
    private static string FileOf(string version) => Path.Combine(AppContext.BaseDirectory, "serializers", version, "System.Text.Json.dll");
}
