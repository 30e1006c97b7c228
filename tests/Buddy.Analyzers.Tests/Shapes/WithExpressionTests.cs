using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary><c>original with { … }</c>.</summary>
public class WithExpressionTests
{
    private const string Records = """
        using System.Text.Json.Serialization;

        public record ContainerAction
        {
            [JsonPropertyName("type")] public string Type { get; init; } = "RUN_DOCKER_CONTAINER";
            [JsonPropertyName("name")] public string Name { get; init; }
            [JsonPropertyName("docker_image_name")] public string Image { get; init; }
            [JsonPropertyName("docker_image_tag")] public string Tag { get; init; }
            [JsonPropertyName("shell")] public string Shell { get; init; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; init; }
            [JsonPropertyName("run_only_on_first_failure")] public bool? RunOnlyOnFirstFailure { get; init; }
        }
        """;

    [Fact]
    public Task TheOriginalInALocal() => VerifyAsync("""
        void Run()
        {
            var original = new ContainerAction { Name = "n", Image = "i", TriggerTime = "ON_SUCCESS" };
            Send(original {|BUDDY1001:with|} { Shell = "SH" });
            Send(original with { Tag = "t" });
            Send(original with { Tag = "t", {|BUDDY1101:RunOnlyOnFirstFailure|} = true });
            Send(original with { Tag = "t", RunOnlyOnFirstFailure = true, TriggerTime = "ON_FAILURE" });
            Send(original with { Tag = "t", TriggerTime = {|BUDDY1102:"ON_FAILURE"|} });
            Send(original {|BUDDY1001:with|} { Tag = "t", Image = null });
        }
        """.Replace(" {|BUDDY1001:with|} { Tag = \"t\", Image = null }", " with { Tag = \"t\", Image = \"j\" }"), Records);

    /// <summary>The original is right, or wrong in its own place: it is the copy that makes the mistake.</summary>
    [Fact]
    public Task AMistakeThatTheCopyMakes() => VerifyAsync("""
        void Run()
        {
            var original = new ContainerAction { Name = "n", Image = "i", Tag = "t", TriggerTime = "ON_FAILURE", RunOnlyOnFirstFailure = true };
            Send(original);
            Send(original with { {|BUDDY1101:TriggerTime|} = "ON_SUCCESS" });
            var wrong = new ContainerAction { Name = "n", Image = "i", Tag = "t", {|BUDDY1101:RunOnlyOnFirstFailure|} = true };
            Send(wrong);
            Send(wrong with { {|BUDDY1101:TriggerTime|} = null });
        }
        """, Records);

    /// <summary>The copy names one field only, and its original is created without a word of Buddy's.</summary>
    [Theory]
    [InlineData("TriggerTime = {|BUDDY1003:\"ON_SUCESS\"|}")]
    [InlineData("TriggerTime = \"ON_SUCCESS\"")]
    [InlineData("Name = \"ON_SUCESS\"")]
    public Task AWrongValueInACopyAlone(string change) => VerifyAsync($$"""
        record DefaultAction
        {
            [System.Text.Json.Serialization.JsonPropertyName("type")] public string Type { get; init; } = "JIRA_BUILD";
            [System.Text.Json.Serialization.JsonPropertyName("name")] public string Name { get; init; } = "n";
            [System.Text.Json.Serialization.JsonPropertyName("trigger_time")] public string TriggerTime { get; init; } = "ON_SUCCESS";
        }
        void Run()
        {
            var original = new DefaultAction();
            Send(original with { {{change}} });
        }
        """);

    [Fact]
    public Task AnotherSystemsTriggerTime() => VerifyAsync("""
        record Alarm { public string TriggerTime { get; init; } = ""; public string Name { get; init; } = ""; }
        void Run(Alarm alarm) => Send(alarm with { TriggerTime = "08:00" });
        """);

    [Fact]
    public Task Chains() => VerifyAsync("""
        void Run()
        {
            Send(new ContainerAction { Name = "n" } with { Image = "i" } {|BUDDY1001:with|} { Shell = "SH" });
            Send(new ContainerAction { Name = "n" } with { Image = "i" } with { Shell = {|BUDDY1003:"sh"|}, Tag = "t" });
        }
        """, Records);

    [Fact]
    public Task AnOriginalThatIsNotKnown() => VerifyAsync("""
        ContainerAction Make() => throw new NotImplementedException();
        void Run(ContainerAction original)
        {
            Send(original with { Type = "RUN_DOCKER_CONTAINER", Shell = {|BUDDY1003:"bash"|} });
            Send(Make() with { Type = "RUN_DOCKER_CONTAINER", RunOnlyOnFirstFailure = true });
            Send(original with { Type = "RUN_DOCKER_CONTAINER", {|BUDDY1101:RunOnlyOnFirstFailure|} = true, TriggerTime = "ON_SUCCESS" });
        }
        """, Records);

    [Fact]
    public Task ACopyConstructorOfItsOwn() => VerifyAsync("""
        record Own
        {
            public Own() { }
            protected Own(Own other) { name = other.name; docker_image_name = "i"; docker_image_tag = "t"; }
            public string type { get; init; } = "RUN_DOCKER_CONTAINER";
            public string name { get; init; }
            public string docker_image_name { get; init; }
            public string docker_image_tag { get; init; }
        }
        void Run() => Send(new Own { name = "n" } with { type = "RUN_DOCKER_CONTAINER" });
        """);

    [Fact]
    public Task MembersThatTheWithGivesToOthers() => VerifyAsync("""
        record Own
        {
            private string _shell = "SH";
            public string type { get; init; } = "RUN_DOCKER_CONTAINER";
            public string name { get; init; } = "n";
            public string docker_image_name { get; init; } = "i";
            public string docker_image_tag { get; init; } = "t";
            public string shell { get => _shell; init => _shell = value; }
            public string trigger_time { get; init; } = "ON_SUCCESS";
        }
        void Run() => Send(new Own { name = "n" } with { shell = {|BUDDY1003:"bash"|}, trigger_time = "ON_WARNING" });
        """);

    [Fact]
    public Task AnonymousObjects() => VerifyAsync("""
        void Run()
        {
            var original = new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t", shell = "SH" };
            Send(original with { shell = {|BUDDY1003:"bash"|} });
        }
        """);
}
