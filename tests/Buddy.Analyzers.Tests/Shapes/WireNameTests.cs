using Buddy.Analyzers.Payloads.Semantics;







using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Which member is which field: attributes, serializers, and what is not written.</summary>
public class WireNameTests
{
    private const string Usings = """
        using System.Collections.Generic;
        using System.Runtime.Serialization;
        using System.Text.Json.Serialization;
        using Stj = System.Text.Json.Serialization;
        using Newton = Newtonsoft.Json;

        """;

    private const string Missing = """void Run() => Send({|BUDDY1001:new|} OwnAction { Name = "n", Image = "i" });""";
    private const string Silent = """void Run() => Send(new OwnAction { Name = "n", Image = "i" });""";

    /// <summary>A container action whose tag, which nobody sets, is declared as the test has it.</summary>
    private static string Class(string tag, string before = "", string name = "JsonPropertyName") => Usings + $$"""
        {{before}} public class OwnAction
        {
            [{{name}}("type")] public string Type => "RUN_DOCKER_CONTAINER";
            [{{name}}("name")] public string Name { get; set; }
            [{{name}}("docker_image_name")] public string Image { get; set; }
            {{tag}}
        }
        """;

    [Theory]
    [InlineData("JsonPropertyName")]
    [InlineData("Newton.JsonProperty")]
    public Task Attributes(string name) => VerifyAsync(Missing, Class($"[{name}(\"docker_image_tag\")] public string Tag {{ get; set; }}", name: name));

    [Fact]
    public Task NamedArgument() => VerifyAsync(
        Missing, Class("[Newton.JsonProperty(PropertyName = \"docker_image_tag\", Order = 3)] public string Tag { get; set; }", name: "Newton.JsonProperty"));

    [Fact]
    public Task DataMembers() => VerifyAsync(Missing, Usings + """
        [DataContract]
        public class OwnAction
        {
            [DataMember(Name = "type")] public string Type => "RUN_DOCKER_CONTAINER";
            [DataMember(Name = "name")] public string Name { get; set; }
            [DataMember(Name = "docker_image_name")] public string Image { get; set; }
            [DataMember(Name = "docker_image_tag")] public string Tag { get; set; }
        }
        """);

    [Fact]
    public Task InheritedMembers() => VerifyAsync("""
        void Run() => Send({|BUDDY1001:new|} DerivedAction { Name = "n", Image = "i", Shell = {|BUDDY1003:"bash"|} });
        """, Class("[JsonPropertyName(\"docker_image_tag\")] public string Tag { get; set; }")
        + "public class DerivedAction : OwnAction { [JsonPropertyName(\"shell\")] public string Shell { get; set; } }");

    [Fact]
    public Task PlainSnakeCase() => VerifyAsync("""
        class Own { public string type { get; set; } public string name { get; set; } public string docker_image_name { get; set; } public string docker_image_tag { get; set; } }
        void Run() => Send(new Own { type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, name = "n", docker_image_name = "i" });
        """);

    [Fact]
    public Task PascalCaseWithoutAttributes() => VerifyAsync("""
        class OwnAction { public string Type { get; set; } public string Name { get; set; } public string DockerImageName { get; set; } public string TriggerTime { get; set; } }
        void Run()
        {
            Send(new OwnAction { Type = "RUN_DOCKER_CONTAINER", Name = "n", TriggerTime = "ON_SUCESS" });
            client.PostAsJsonAsync("workspaces/w/projects/p/pipelines/1/actions", new OwnAction { Type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, Name = "n", TriggerTime = "ON_SUCESS" });
        }
        """);

    [Theory]
    [InlineData("public string DockerImageTag { get; set; } = \"t\";")]
    [InlineData("[Newton.JsonProperty(\"docker_image_tag\")] public string Tag { get; set; } = \"t\";")]
    [InlineData("[JsonExtensionData] public Dictionary<string, object> More { get; set; } = new();")]
    [InlineData("[JsonPropertyName(\"docker_image_tag\"), Newton.JsonProperty(\"tag\")] public string Tag { get; set; } = \"t\";")]
    [InlineData("[Newton.JsonIgnore] public string docker_image_tag { get; set; } = \"t\";")]
    public Task AMemberThatMayStandForTheFieldIsNotMissing(string tag) => VerifyAsync(Silent, Class(tag));

    [Theory]
    [InlineData("public string DockerImageTag { get; set; }")]
    [InlineData("[JsonIgnore] public string docker_image_tag { get; set; } = \"t\";")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Always)] public string docker_image_tag { get; set; } = \"t\";")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonPropertyName(\"docker_image_tag\")] public string Tag { get; set; }")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyName(\"docker_image_tag\")] public string Tag { get; set; }")]
    [InlineData("public static string docker_image_tag { get; set; } = \"t\";")]
    [InlineData("internal string docker_image_tag { get; set; } = \"t\";")]
    [InlineData("public string docker_image_tag { set { } }")]
    public Task AMemberThatIsNotWrittenIsMissing(string tag) => VerifyAsync(Missing, Class(tag));

    [Theory]
    [InlineData("[JsonInclude] private string docker_image_tag { get; set; } = \"t\";")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string docker_image_tag { get; set; } = \"t\";")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public string docker_image_tag { get; set; } = \"t\";")]
    [InlineData("public string docker_image_tag = \"t\";")]
    public Task AMemberThatIsWrittenIsNotMissing(string tag) => VerifyAsync(Silent, Class(tag));

    [Fact]
    public Task WhenBothSetsDisagree() => VerifyAsync(
        """void Run() => Send(new OwnAction { Name = "n", Image = "i", X = "bash", Tag = "t" });""",
        Class("""
            [JsonPropertyName("shell"), Newton.JsonProperty("command_shell")] public string X { get; set; }
            [JsonPropertyName("docker_image_tag")] public string Tag { get; set; }
            """));

    [Fact]
    public Task TheOtherSerializersAttributes() => VerifyAsync("""
        string Run() => Newtonsoft.Json.JsonConvert.SerializeObject(new OwnAction { Name = "n" });
        string Run2() => System.Text.Json.JsonSerializer.Serialize(new OtherAction { Name = "n" });
        """,
        Class("[JsonPropertyName(\"docker_image_tag\")] public string Tag { get; set; }"),
        Class("[Newton.JsonProperty(\"docker_image_tag\")] public string Tag { get; set; }", name: "Newton.JsonProperty").Replace("OwnAction", "OtherAction"));

    [Fact]
    public Task TheOwnSerializersAttributes() => VerifyAsync("""
        string Run() => System.Text.Json.JsonSerializer.Serialize({|BUDDY1001:new|} OwnAction { Name = "n" });
        string Run2() => Newtonsoft.Json.JsonConvert.SerializeObject({|BUDDY1001:new|} OtherAction { Name = "n" });
        """,
        Class("[JsonPropertyName(\"docker_image_tag\")] public string Tag { get; set; }"),
        Class("[Newton.JsonProperty(\"docker_image_tag\")] public string Tag { get; set; }", name: "Newton.JsonProperty").Replace("OwnAction", "OtherAction"));

    [Fact]
    public Task ShouldSerialize() => VerifyAsync(
        """void Run() => Send(new OwnAction { Name = "n", Image = "i", Tag = "t", TriggerTime = "ON_SUCCESS", Once = true });""",
        Class("""
            [Newton.JsonProperty("docker_image_tag")] public string Tag { get; set; }
            [Newton.JsonProperty("trigger_time")] public string TriggerTime { get; set; }
            [Newton.JsonProperty("run_only_on_first_failure")] public bool Once { get; set; }
            public bool ShouldSerializeOnce() => TriggerTime == "ON_FAILURE";
            """, name: "Newton.JsonProperty"));

    [Theory]
    [InlineData("[JsonConverter(typeof(OwnConverter))]", "JsonPropertyName")]
    [InlineData("[Newton.JsonConverter(typeof(OwnConverter))]", "Newton.JsonProperty")]
    [InlineData("[Own]", "JsonPropertyName")]
    public Task AConverterOfTheType(string converter, string name) => VerifyAsync(
        Silent,
        Class("", converter, name),
        "class OwnConverter { } class OwnAttribute : System.Text.Json.Serialization.JsonConverterAttribute { }");

    [Fact]
    public Task AConverterOfAMember() => VerifyAsync(
        """void Run() => Send(new OwnAction { Name = "n", Image = "i", Tag = "t", Time = "success", Conditions = "VAR_IS" });""",
        Class("""
            [JsonPropertyName("docker_image_tag")] public string Tag { get; set; }
            [JsonPropertyName("trigger_time"), JsonConverter(typeof(OwnConverter))] public string Time { get; set; }
            [JsonPropertyName("trigger_conditions"), JsonConverter(typeof(OwnConverter))] public string Conditions { get; set; }
            """),
        "class OwnConverter { }");

    [Fact]
    public Task CollectionsAreNoObjects() => VerifyAsync(
        """void Run() => Send(new OwnAction { Name = "n", Image = "i" });""",
        Class("").Replace("class OwnAction", "class OwnAction : List<string>"));

    [Fact]
    public Task KeywordsAsNames() => VerifyAsync("""
        class Own { public string @type { get; set; } public string name { get; set; } public string shell { get; set; } public string @class { get; set; } }
        void Run() => Send(new Own { @type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, shell = {|BUDDY1003:"bash"|} });
        """);

    [Fact]
    public Task AnOverrideWithAnotherName() => VerifyAsync(
        """void Run() => Send(new DerivedAction { Name = "n", Image = "i" });""",
        Class("[JsonPropertyName(\"docker_image_tag\")] public virtual string Tag { get; set; }")
        + "public class DerivedAction : OwnAction { public override string Tag { get; set; } = \"t\"; }");
}
