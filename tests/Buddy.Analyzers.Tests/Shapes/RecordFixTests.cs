using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Corrections of constructor arguments, of initialisers behind them, and inside <c>with</c>.</summary>
public class RecordFixTests
{
    private const string Types = """
        using System.Text.Json.Serialization;

        public enum When { OnEveryExecution, [JsonStringEnumMemberName("ON_SUCCESS")] OnSuccess, [JsonStringEnumMemberName("ON_FAILURE")] OnFailure, [JsonStringEnumMemberName("ON_SUCESS")] Success }

        public record ContainerAction(
            [property: JsonPropertyName("name")] string Name,
            [property: JsonPropertyName("docker_image_name")] string Image = null,
            [property: JsonPropertyName("docker_image_tag")] string Tag = null,
            [property: JsonPropertyName("shell")] string Shell = null,
            [property: JsonPropertyName("trigger_time"), JsonConverter(typeof(JsonStringEnumConverter))] When? TriggerTime = null)
        {
            [JsonPropertyName("type")] public string Type { get; } = "RUN_DOCKER_CONTAINER";
            [JsonPropertyName("run_only_on_first_failure")] public bool? RunOnlyOnFirstFailure { get; init; }
            [JsonPropertyName("image_location")] public string ImageLocation { get; init; }
            [JsonPropertyName("docker_registry")] public string Registry { get; init; }
        }
        """;

    [Fact]
    public Task NamedArgumentsOrAnInitialiserBehindThem() => VerifyFixAsync("""
        void Run()
        {
            Send({|BUDDY1001:new|} ContainerAction("n", "i"));
            Send({|BUDDY1001:new|} ContainerAction("n", "i") { TriggerTime = When.OnSuccess });
        }
        """, """
        void Run()
        {
            Send(new ContainerAction("n", "i", Tag: "<docker_image_tag>"));
            Send(new ContainerAction("n", "i") { TriggerTime = When.OnSuccess, Tag = "<docker_image_tag>" });
        }
        """, null, Types);

    [Fact]
    public Task Arguments() => VerifyFixAsync("""
        void Run()
        {
            Send(new ContainerAction("n", "i", "t", {|BUDDY1003:"bash"|}));
            Send(new ContainerAction("n", "i", "t", Shell: {|BUDDY1003:"powershell"|}));
            Send(new ContainerAction("n", "i", "t", TriggerTime: {|BUDDY1003:When.Success|}));
        }
        """, """
        void Run()
        {
            Send(new ContainerAction("n", "i", "t", "BASH"));
            Send(new ContainerAction("n", "i", "t", Shell: "POWERSHELL"));
            Send(new ContainerAction("n", "i", "t", TriggerTime: When.OnSuccess));
        }
        """, "BUDDY1003:nearest", Types);

    [Fact]
    public Task SetAnEnumMember() => VerifyFixAsync("""
        void Run()
        {
            Send(new ContainerAction("n", "i", "t") { {|BUDDY1101:RunOnlyOnFirstFailure|} = true, TriggerTime = When.OnSuccess });
            Send(new ContainerAction("n", "i", "t", TriggerTime: When.OnSuccess) { {|BUDDY1101:RunOnlyOnFirstFailure|} = true });
        }
        """, """
        void Run()
        {
            Send(new ContainerAction("n", "i", "t") { RunOnlyOnFirstFailure = true, TriggerTime = When.OnFailure });
            Send(new ContainerAction("n", "i", "t", TriggerTime: When.OnFailure) { RunOnlyOnFirstFailure = true });
        }
        """, "BUDDY1101:set on request", Types);

    [Fact]
    public Task InsideWith() => VerifyFixAsync("""
        void Run()
        {
            var original = new ContainerAction("n", "i", TriggerTime: When.OnSuccess);
            Send(original {|BUDDY1001:with|} { Shell = "SH" });
            Send(original {|BUDDY1001:with|}
            {
                Shell = "SH",
            });
        }
        """, """
        void Run()
        {
            var original = new ContainerAction("n", "i", TriggerTime: When.OnSuccess);
            Send(original with { Shell = "SH", Tag = "<docker_image_tag>" });
            Send(original with
            {
                Shell = "SH",
                Tag = "<docker_image_tag>",
            });
        }
        """, null, Types);

    [Fact]
    public Task WithSetsWhatTheOriginalHas() => VerifyFixAsync("""
        void Run()
        {
            var original = new ContainerAction("n", "i", "t", TriggerTime: When.OnSuccess);
            Send(original with { {|BUDDY1101:RunOnlyOnFirstFailure|} = true });
        }
        """, """
        void Run()
        {
            var original = new ContainerAction("n", "i", "t", TriggerTime: When.OnSuccess);
            Send(original with { RunOnlyOnFirstFailure = true, TriggerTime = When.OnFailure });
        }
        """, "BUDDY1101:set on request", Types);

    [Fact]
    public Task WithLosesAMember() => VerifyFixAsync("""
        void Run(ContainerAction original)
        {
            var made = new ContainerAction("n", "i", "t");
            Send(made with { {|BUDDY1103:ImageLocation|} = "PUBLIC_REGISTRY", Shell = "SH" });
        }
        """, """
        void Run(ContainerAction original)
        {
            var made = new ContainerAction("n", "i", "t");
            Send(made with { Shell = "SH" });
        }
        """, "BUDDY1103:remove on request", Types);
}
