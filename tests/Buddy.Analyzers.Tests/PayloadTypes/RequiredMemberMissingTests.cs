using Microsoft.CodeAnalysis;
using static Buddy.Analyzers.Tests.ActionCode;
using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>BUDDY1404 at classes and records.</summary>
public class RequiredMemberMissingTests
{
    private const string Sent = "Task Add(Ecs ecs) => http.PostAsJsonAsync(url, ecs);";

    private const string Members = """
        [JsonPropertyName("name")] public string Name { get; set; }
        [JsonPropertyName("integration")] public object Integration { get; set; }
        [JsonPropertyName("region")] public string Region { get; set; }
        [JsonPropertyName("local_path")] public string LocalPath { get; set; }
        """;

    [Theory]
    [InlineData("""class {|#0:Ecs|} { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", Sent)]
    [InlineData("""class {|#0:Ecs|} { [JsonPropertyName("type")] public string Type { get; } = "AWS_ECS";""" + Members + "}", Sent)]
    [InlineData("""class {|#0:Ecs|} { [JsonPropertyName("type")] public string Type { get; set; } = "AWS_ECS";""" + Members + "}", Sent)]
    [InlineData("""class {|#0:Ecs|} { [JsonPropertyName("type")] public string Type { get; set; } public Ecs() { Type = "AWS_ECS"; }""" + Members + "}", Sent)]
    [InlineData("""record {|#0:Ecs|} { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", Sent)]
    [InlineData("""class Base { [JsonPropertyName("type")] public string Type { get; } protected Base(string type) => Type = type; } class {|#0:Ecs|} : Base { public Ecs() : base("AWS_ECS") { } """ + Members + "}", Sent)]
    [InlineData("""abstract class Base { [JsonPropertyName("type")] public abstract string Type { get; } } class {|#0:Ecs|} : Base { [JsonPropertyName("type")] public override string Type => "AWS_ECS"; """ + Members + "}", Sent)]
    [InlineData("""[JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(EcsAction), "AWS_ECS")] class Base { } class {|#0:EcsAction|} : Base { """ + Members + "}", "Task Add(EcsAction ecs) => http.PostAsJsonAsync<Base>(url, ecs);", "EcsAction")]
    public Task ATypeThatLacksMembers(string type, string sending, string name = "Ecs") => VerifyAsync(
        type, sending, Told("BUDDY1404", 0, $"'{name}' has no member for required fields 'cluster', 'service' of the action 'AWS_ECS'", DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("AWS_ECS", "'cluster', 'service'", "void Add() => Send(new Ecs { Name = \"n\" }); static extern void Send(object any);")]
    [InlineData("NATIVE_BUILD_LINUX", "'commands', 'distribution', 'working_directory'", Sent)]
    public Task WhatIsOnlyLikelyIsASuggestion(string action, string fields, string sending) => VerifyAsync(
        $$"""class {|#0:Ecs|} { [JsonPropertyName("type")] public string Type => "{{action}}"; {{Members}} }""",
        sending,
        Told("BUDDY1404", 0, $"'Ecs' has no member for required fields {fields} of the action '{action}'", DiagnosticSeverity.Info));

    [Theory]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type => "AWS_ECS"; [JsonPropertyName("cluster")] public string C { get; set; } [JsonPropertyName("service")] public string S { get; set; }""" + Members + "}", Sent)]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type => "AWS_ECS"; [System.Text.Json.Serialization.JsonExtensionData] public Dictionary<string, object> Rest { get; set; }""" + Members + "}", Sent)]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type { get; set; } = "AWS_ECS";""" + Members + "}", Sent + """ Ecs Other() => new Ecs { Type = "RUN_DOCKER_CONTAINER" };""")]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type { get; set; } = "AWS_ECS";""" + Members + "}", Sent + """ Ecs Other(string type) => new Ecs { Type = type };""")]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type { get; set; }""" + Members + "}", Sent)]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type { get; set; }""" + Members + "}", """Task Add() => http.PostAsJsonAsync(url, new Ecs { Type = "AWS_ECS", Name = "n" });""")]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", "Ecs Read(string text) => JsonSerializer.Deserialize<Ecs>(text);")]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", "Ecs New() => new Ecs();")]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", "Task Change(Ecs ecs) => http.PatchAsJsonAsync(url + \"/1\", ecs);")]
    [InlineData("""abstract class Ecs { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", Sent)]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "} class More : Ecs { }", Sent)]
    [InlineData("""partial class Ecs { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "} partial class Ecs { }", Sent)]
    [InlineData("""class Ecs : Exception { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", Sent)]
    [InlineData("""class Ecs<T> { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", "Task Add(Ecs<int> ecs) => http.PostAsJsonAsync(url, ecs);")]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type => "ATOP";""" + Members + "}", Sent)]
    [InlineData("""class UpdateEcs { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", "Task Add(UpdateEcs ecs) => http.PostAsJsonAsync(url, ecs);")]
    [InlineData("""class Ecs { [JsonPropertyName("type")] public string Type => "AWS_ECS";""" + Members + "}", "void Add() => Drop(new Ecs { Name = \"n\" }); void Drop(object any) { }")]
    public Task ATypeThatMayHaveThem(string type, string sending) => VerifyAsync(type, sending);

    [Fact]
    public Task WhatOtherFieldsStandFor() => VerifyAsync(
        """
        class Run { [JsonPropertyName("type")] public string Type => "RUN_DOCKER_CONTAINER"; [JsonPropertyName("name")] public string Name { get; set; } [JsonPropertyName("image_location")] public string Location { get; set; } [JsonPropertyName("docker_registry")] public string Registry { get; set; } }
        class {|#0:Bare|} { [JsonPropertyName("type")] public string Type => "RUN_DOCKER_CONTAINER"; [JsonPropertyName("name")] public string Name { get; set; } [JsonPropertyName("shell")] public string Shell { get; set; } }
        """,
        "Task Add(Run run, Bare bare) => Task.WhenAll(http.PostAsJsonAsync(url, run), http.PostAsJsonAsync(url, bare));",
        Told("BUDDY1404", 0, "'Bare' has no member for required fields 'docker_image_name', 'docker_image_tag' of the action 'RUN_DOCKER_CONTAINER'"));

    [Fact]
    public Task ByAPolicyTheNamesCount() => VerifyAsync(
        """class Ecs { public string Type => "AWS_ECS"; public string Name { get; set; } public object Integration { get; set; } public string Region { get; set; } public string LocalPath { get; set; } public string Cluster { get; set; } public string Service { get; set; } }""",
        "Task Add(Ecs ecs) => http.PostAsJsonAsync(url, ecs, snake);");

    [Fact]
    public Task AddsPropertiesOnTheLineOfTheirAttributes() => VerifyFixAsync(
        """
        class {|BUDDY1404:Ecs|}
        {
            [JsonPropertyName("type")] public string Type => "AWS_ECS";
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("integration")] public object Integration { get; set; }
            [JsonPropertyName("region")] public string Region { get; set; } // where
        }
        """,
        """
        class Ecs
        {
            [JsonPropertyName("type")] public string Type => "AWS_ECS";
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("integration")] public object Integration { get; set; }
            [JsonPropertyName("region")] public string Region { get; set; } // where
            [JsonPropertyName("local_path")] public string LocalPath { get; set; }
            [JsonPropertyName("cluster")] public string Cluster { get; set; }
            [JsonPropertyName("service")] public string Service { get; set; }
        }
        """,
        Sent);

    /// <summary>The serializer's own names are seen, whatever the other members are called.</summary>
    [Fact]
    public Task AddsPropertiesThatAreSentUnderTheirNames() => VerifyFixAsync(
        """
        class {|BUDDY1404:Ecs|}
        {
            public string Type => "AWS_ECS";
            public string Name { get; set; }
            public object Integration { get; set; }
            public string Region { get; set; }
            public string Cluster { get; set; }
            [JsonIgnore] public string LastError { get; set; }
        }
        """,
        """
        class Ecs
        {
            public string Type => "AWS_ECS";
            public string Name { get; set; }
            public object Integration { get; set; }
            public string Region { get; set; }
            public string Cluster { get; set; }
            [JsonIgnore] public string LastError { get; set; }
            [JsonPropertyName("local_path")] public string LocalPath { get; set; }
            public string Service { get; set; }
        }
        """,
        Sent);

    [Fact]
    public Task AddsPropertiesUnderTheirAttributes() => VerifyFixAsync(
        """
        #nullable enable
        class {|BUDDY1404:Ecs|}
        {
            [JsonProperty("type")]
            public string Type => "AWS_ECS";

            [JsonProperty("name")]
            public string? Name { get; set; }

            [JsonProperty("region")]
            public string? Region { get; set; }

            void Nothing() { }
        }
        class {|BUDDY1404:Other|} { [JsonProperty("type")] public string Type => "JIRA_BUILD"; [JsonProperty("run_next")] public string? Next { get; set; } }
        #nullable disable
        """,
        """
        #nullable enable
        class Ecs
        {
            [JsonProperty("type")]
            public string Type => "AWS_ECS";

            [JsonProperty("name")]
            public string? Name { get; set; }

            [JsonProperty("region")]
            public string? Region { get; set; }

            [JsonProperty("integration")]
            public object? Integration { get; set; }

            [JsonProperty("local_path")]
            public string? LocalPath { get; set; }

            [JsonProperty("cluster")]
            public string? Cluster { get; set; }

            [JsonProperty("service")]
            public string? Service { get; set; }

            void Nothing() { }
        }
        class Other { [JsonProperty("type")] public string Type => "JIRA_BUILD"; [JsonProperty("run_next")] public string? Next { get; set; } [JsonProperty("name")] public string? Name { get; set; } }
        #nullable disable
        """,
        "Task Add(Ecs ecs, Other other) => Task.WhenAll(Post(ecs), Post(other)); Task Post(object body) => http.PostAsync(url, new StringContent(JsonConvert.SerializeObject(body)));");

    [Theory]
    [InlineData("class {|BUDDY1404:Ecs|} { public string type => \"JIRA_BUILD\"; public string run_next { get; set; } }", "class Ecs { public string type => \"JIRA_BUILD\"; public string run_next { get; set; } public string name { get; set; } }", Sent)]
    [InlineData("class {|BUDDY1404:Ecs|} { public string Type => \"JIRA_BUILD\"; public string RunNext { get; set; } }", "class Ecs { public string Type => \"JIRA_BUILD\"; public string RunNext { get; set; } public string Name { get; set; } }", "Task Add(Ecs ecs) => http.PostAsJsonAsync(url, ecs, snake);")]
    public Task InTheSpellingOfItsNeighbours(string type, string fixedType, string sending) => VerifyFixAsync(type, fixedType, sending);

    [Theory]
    [InlineData("public string Name { set { } }")]
    [InlineData("public string RunNext { get; set; } private string Name() => null;")]
    public Task NotUnderANameThatIsTaken(string member)
    {
        var type = $"class {{|BUDDY1404:Ecs|}} {{ public string Type => \"JIRA_BUILD\"; {member} }}";
        return VerifyFixAsync(type, type, "Task Add(Ecs ecs) => http.PostAsJsonAsync(url, ecs, snake);");
    }
}
