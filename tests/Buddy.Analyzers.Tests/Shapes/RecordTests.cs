using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Records with positional properties.</summary>
public class RecordTests
{
    private const string Records = """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        public record Integration([property: JsonPropertyName("identifier")] string Identifier);

        public abstract record BuddyAction([property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("name")] string Name)
        {
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; init; }
            [JsonPropertyName("run_only_on_first_failure")] public bool? RunOnlyOnFirstFailure { get; init; }
        }

        public record EcsAction(
            string Name,
            [property: JsonPropertyName("integration")] Integration Integration,
            [property: JsonPropertyName("region")] string Region,
            [property: JsonPropertyName("local_path")] string LocalPath,
            [property: JsonPropertyName("cluster")] string Cluster = null,
            [property: JsonPropertyName("service")] string Service = null) : BuddyAction("AWS_ECS", Name);

        public sealed record ContainerAction([property: JsonPropertyName("docker_image_name")] string Image, [property: JsonPropertyName("docker_image_tag")] string Tag)
            : BuddyAction("RUN_DOCKER_CONTAINER", Image)
        {
            [JsonPropertyName("shell")] public string Shell { get; init; } = "BASH";
        }

        public record struct Small(string type, string name, string shell = null);
        """;

    [Fact]
    public Task Positional() => VerifyAsync("""
        void Run()
        {
            Send({|BUDDY1001:new|} EcsAction("n", new Integration("i"), "us-east-1", "p"));
            Send({|BUDDY1001:new|} EcsAction("n", new("i"), "us-east-1", "p", Service: "s"));
            Send(new EcsAction("n", new("i"), "us-east-1", "p", "c", "s"));
        }
        """, Records);

    [Fact]
    public Task PositionalAndInitialiser() => VerifyAsync("""
        void Run()
        {
            Send({|BUDDY1001:new|} EcsAction("n", new("i"), "us-east-1", "p") { Cluster = "c", TriggerTime = {|BUDDY1003:"ON_SUCESS"|} });
            Send(new EcsAction("n", new("i"), "us-east-1", "p") { Cluster = "c", Service = "s", TriggerTime = {|BUDDY1102:"ON_FAILURE"|} });
            Send(new ContainerAction("i", "t") { {|BUDDY1101:RunOnlyOnFirstFailure|} = true, Shell = {|BUDDY1003:"bash"|} });
        }
        """, Records);

    [Fact]
    public Task Structs() => VerifyAsync("""
        void Run() => Send(new Small({|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, "n", {|BUDDY1003:"bash"|}));
        """, Records);

    [Fact]
    public Task PropertiesDeclaredInTheBody() => VerifyAsync("""
        record Own(string type, string docker_image_name)
        {
            public string docker_image_name { get; init; } = docker_image_name.Trim();
            public string name { get; init; } = type;
            public string shell { get; init; }
        }
        void Run() => Send(new Own({|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, "i") { shell = {|BUDDY1003:"bash"|} });
        """);

    [Fact]
    public Task EqualityContractIsNoField() => VerifyAsync("""
        void Run() => Send(new ContainerAction("i", "t"));
        """, Records);
}
