using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class FieldsExcludeTests
{
    private const string Id = "BUDDY1104";

    public static TheoryData<ActionShape> Shapes => [.. Enum.GetValues<ActionShape>()];

    [Theory]
    [InlineData("docker_build_action_id = 1, {|#0:docker_build_action_name|} = text", "'docker_build_action_name' excludes 'docker_build_action_id'")]
    [InlineData("docker_build_action_name = text, {|#0:docker_build_action_id|} = 1", "'docker_build_action_id' excludes 'docker_build_action_name'")]
    public Task ToldOnceAtTheLaterField(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container(fields)), ActionCode.Told(Id, 0, message, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("""entrypoint = text, {|#0:reset_entrypoint|} = true""", "'reset_entrypoint' = 'true' excludes 'entrypoint'")]
    [InlineData("""reset_entrypoint = true, {|#0:entrypoint|} = "sh" """, "'entrypoint' excludes 'reset_entrypoint' = 'true'")]
    [InlineData("""entrypoint = "sh", {|#0:reset_entrypoint|} = flag ? true : false""", "'reset_entrypoint' = 'true' excludes 'entrypoint'")]
    [InlineData(
        """volume_mappings = new[] { "/:/a" }, {|#0:mount_filesystem_disable|} = true""",
        "'mount_filesystem_disable' = 'true' excludes 'volume_mappings'")]
    [InlineData(
        """mount_filesystem_disable = true, {|#0:volume_mappings|} = new[] { text }""",
        "'volume_mappings' excludes 'mount_filesystem_disable' = 'true'")]
    public Task WhatTheDocumentationOnlySuggestsIsAHint(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container(fields)), ActionCode.Told(Id, 0, message, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("docker_build_action_id = 1")]
    [InlineData("docker_build_action_name = text")]
    [InlineData("docker_build_action_id = 1, docker_build_action_name = (string)null")]
    [InlineData("docker_build_action_id = any, docker_build_action_name = text")]
    [InlineData("""entrypoint = "sh", reset_entrypoint = false""")]
    [InlineData("""entrypoint = "sh", reset_entrypoint = flag""")]
    [InlineData("""entrypoint = flag ? "sh" : null, reset_entrypoint = !flag""")]
    [InlineData("entrypoint = any, reset_entrypoint = true")]
    [InlineData("mount_filesystem_disable = true, volume_mappings = new string[0]")]
    [InlineData("mount_filesystem_disable = true, volume_mappings = any")]
    [InlineData("""mount_filesystem_disable = false, volume_mappings = new[] { "/:/a" }""")]
    [InlineData("""mount_filesystem_disable = flag, volume_mappings = new[] { "/:/a" }""")]
    public Task SilentWhereBothMayBeMeant(string fields) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Container(fields)));

    [Fact]
    public Task AFieldThatMayBeSentIsBlamedWithTheOneThatAlwaysIs() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(Changed("""action["docker_build_action_name"] = "b";""", """if (flag) { action[{|BUDDY1104:"docker_build_action_id"|}] = 1; }""")),
        ActionCode.InMethod(Changed("""action["docker_build_action_name"] = "b";""", """if (flag) {  }""")));

    [Fact]
    public Task TwoFieldsThatMayNeverBeSentTogetherAreSilent() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Changed(
        """if (flag) { action["docker_build_action_name"] = "b"; }""", """else { action["docker_build_action_id"] = 1; }""")));

    [Theory]
    [InlineData("""await http.PatchAsJsonAsync(text, new { type = "RUN_DOCKER_CONTAINER", docker_build_action_id = 1, {|BUDDY1104:docker_build_action_name|} = "b" });""")]
    [InlineData("""Send(new { execute_commands = new[] { "a" }, docker_image_name = "i", docker_build_action_id = 1, docker_build_action_name = "b" });""")]
    [InlineData("""Send(new Dictionary<string, object>(any as IDictionary<string, object>) { ["type"] = "RUN_DOCKER_CONTAINER", ["docker_build_action_id"] = 1, [{|BUDDY1104:"docker_build_action_name"|}] = "b" });""")]
    [InlineData("""Send(new { type = "POSTGRESQL_CLI", name = "n", trigger_time = "ON_SUCCESS", entrypoint = "sh", reset_entrypoint = true });""")]
    public Task WhereNotAllOfTheActionIsKnown(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Fact]
    public Task WhatATypeSendsOfItselfIsAnotherMistake() => Sample.VerifyAsync(
        """void Run() => Send(new Step { Build = "b" });""",
        """
        using System.Text.Json.Serialization;

        class Step
        {
            [JsonPropertyName("type")] public string Type { get; } = "RUN_DOCKER_CONTAINER";
            [JsonPropertyName("name")] public string Name { get; set; } = "n";
            [JsonPropertyName("docker_build_action_id")] public int BuildId { get; set; }
            [JsonPropertyName("docker_build_action_name")] public string Build { get; set; }
        }
        """);

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task EitherFieldIsRemoved(ActionShape shape)
    {
        const string Both = """{ "docker_build_action_id": 1, "type": "RUN_DOCKER_CONTAINER", "name": "n", "{|BUDDY1104:docker_build_action_name|}": "b", "timeout": 1 }""";

        await ShapedAction.VerifyFix(shape, Both, """{ "docker_build_action_id": 1, "type": "RUN_DOCKER_CONTAINER", "name": "n", "timeout": 1 }""");
        await ShapedAction.VerifyFix(
            shape, Both, """{ "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_build_action_name": "b", "timeout": 1 }""",
            "BUDDY1104:remove docker_build_action_id on request");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task ASwitchIsRemoved(ActionShape shape) => ShapedAction.VerifyFix(
        shape,
        """
        {
          "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t",
          "mount_filesystem_disable": true, "timeout": 1, "{|BUDDY1104:volume_mappings|}": ["/:/a", "/b:/b"]
        }
        """,
        """
        {
          "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t",
          "timeout": 1, "volume_mappings": ["/:/a", "/b:/b"]
        }
        """,
        "BUDDY1104:remove mount_filesystem_disable on request");

    [Theory]
    [InlineData(0, "Remove 'docker_build_action_name'", "docker_build_action_id = 1")]
    [InlineData(1, "Remove 'docker_build_action_id'", """docker_build_action_name = "b" """)]
    public Task TheMenuNamesBoth(int index, string title, string after) => new Test
    {
        TestCode = ActionCode.InMethod(Container("""docker_build_action_id = 1, {|BUDDY1104:docker_build_action_name|} = "b" """.TrimEnd())),
        FixedCode = ActionCode.InMethod(Container(after.TrimEnd())),
        CodeActionIndex = index,
        CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title),
    }.RunAsync();

    [Fact]
    public Task FixAllRemovesTheFieldOfThatNameWhereverItStands() => new Test
    {
        TestCode = ActionCode.InMethod($"""
            {Container("docker_build_action_id = 1, {|BUDDY1104:docker_build_action_name|} = text")}
            {Container("docker_build_action_name = text, {|BUDDY1104:docker_build_action_id|} = 1")}
            {Container("reset_entrypoint = true, {|BUDDY1104:entrypoint|} = text")}
            """),
        FixedState =
        {
            Sources =
            {
                ActionCode.InMethod($"""
                    {Container("docker_build_action_name = text")}
                    {Container("docker_build_action_name = text")}
                    {Container("reset_entrypoint = true, {|BUDDY1104:entrypoint|} = text")}
                    """),
            },
            MarkupHandling = Microsoft.CodeAnalysis.Testing.MarkupMode.Allow,
        },
        CodeActionEquivalenceKey = "BUDDY1104:remove docker_build_action_id on request",
    }.RunAsync();

    private static string Container(string fields) =>
        $$"""Send(new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t", {{fields}} });""";

    private static string Changed(string first, string second) => $"""
        var action = new Dictionary<string, object>();
        action["type"] = "RUN_DOCKER_CONTAINER";
        action["name"] = text;
        {first}
        {second}
        Send(action);
        """;
}
