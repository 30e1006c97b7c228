using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class FieldWithoutEffectTests
{
    private const string Id = "BUDDY1105";

    public static TheoryData<ActionShape> Shapes => [.. Enum.GetValues<ActionShape>()];

    [Theory]
    [InlineData("{|#0:ignore_errors|} = true", "'ignore_errors' = 'true' has no effect in this AWS_ECS action")]
    [InlineData("{|#0:ignore_errors|} = flag ? true : false", "'ignore_errors' = 'true' has no effect in this AWS_ECS action")]
    public Task ADeploymentCannotIgnoreErrors(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Ecs(fields)), ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("ignore_errors = false")]
    [InlineData("ignore_errors = flag")]
    [InlineData("ignore_errors = any")]
    [InlineData("ignore_errors = (bool?)null")]
    [InlineData("retry_interval = 10, retry_count = 3")]
    [InlineData("retry_interval = 10, retry_count = any")]
    public Task SilentInADeployment(string fields) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Ecs(fields)));

    [Fact]
    public Task OtherActionsCanIgnoreErrors() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod($"""
        {Container("ignore_errors = true")}
        {Ecs("ignore_errors = true").Replace("\"AWS_ECS\"", "flag ? \"AWS_ECS\" : \"POSTGRESQL_CLI\"", StringComparison.Ordinal)}
        """));

    [Theory]
    [InlineData(
        """image_location = "PRIVATE_REGISTRY", docker_registry = "OTHER", registry = text, login = text, password = text, {|#0:region|} = "us-east-1" """,
        "'region' has no effect unless 'docker_registry' is 'AMAZON_ECR'")]
    [InlineData(
        """{|#0:region|} = text, image_location = text, docker_registry = flag ? "DOCKER_HUB" : "NONE" """,
        "'region' has no effect unless 'docker_registry' is 'AMAZON_ECR'")]
    public Task SaysWhichValueAFieldNeeds(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container(fields)), ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("{|#0:retry_interval|} = 10", "'retry_interval' has no effect without 'retry_count'")]
    [InlineData("{|#0:retry_interval|} = 10, retry_count = (int?)null", "'retry_interval' has no effect without 'retry_count'")]
    [InlineData("""image_location = "PUBLIC_REGISTRY", docker_registry = text, {|#0:package|} = "p" """, "'package' has no effect unless 'image_location' is 'PACKAGE_REGISTRY'")]
    [InlineData("""image_location = "ACTION", {|#0:version|} = text""", "'version' has no effect unless 'image_location' is 'PACKAGE_REGISTRY'")]
    [InlineData("""image_location = "PUBLIC_REGISTRY", docker_registry = text, {|#0:docker_build_action_id|} = 1""", "'docker_build_action_id' has no effect unless 'image_location' is 'ACTION'")]
    [InlineData("""image_location = "PACKAGE_REGISTRY", docker_registry = text, package = text, version = text, {|#0:docker_build_action_name|} = text""", "'docker_build_action_name' has no effect unless 'image_location' is 'ACTION'")]
    public Task WhatTheDocumentationOnlySuggestsIsAHint(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container(fields)), ActionCode.Told(Id, 0, message, DiagnosticSeverity.Info));

    /// <summary>The server works out what is left out of these.</summary>
    [Theory]
    [InlineData("""region = text""")]
    [InlineData("""region = text, image_location = text, docker_registry = text""")]
    [InlineData("""region = text, image_location = text, docker_registry = flag ? "AMAZON_ECR" : "DOCKER_HUB", integration = any""")]
    [InlineData("""region = (string)null, image_location = text, docker_registry = "OTHER" """)]
    [InlineData("""package = "p", version = "1" """)]
    [InlineData("""package = "p", version = "1", image_location = "PACKAGE_REGISTRY", docker_registry = "PACKAGE_REGISTRY" """)]
    [InlineData("""package = text, image_location = text, docker_registry = text""")]
    [InlineData("""docker_build_action_id = 0""")]
    [InlineData("""docker_build_action_name = text, image_location = "ACTION" """)]
    [InlineData("""docker_build_action_name = text, image_location = text, docker_registry = text""")]
    [InlineData("""retry_count = 3""")]
    public Task SilentWhereTheFieldMayCount(string fields) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Container(fields)));

    [Theory]
    [InlineData("""await http.PatchAsJsonAsync(text, new { type = "AWS_ECS", retry_interval = 10 });""")]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["retry_interval"] = 10, [text] = any });""")]
    [InlineData("""Send(new { docker_image_name = "i", execute_commands = new[] { "a" }, retry_interval = 10 });""")]
    [InlineData("""await http.PatchAsJsonAsync(text, new { type = "RUN_DOCKER_CONTAINER", variables = new[] { new { key = "k", file_path = "~/k" } } });""")]
    public Task SilentWhereAbsenceIsNotCertain(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Theory]
    [InlineData("""await http.PatchAsJsonAsync(text, new { type = "AWS_ECS", {|BUDDY1105:ignore_errors|} = true });""")]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", [{|BUDDY1105:"ignore_errors"|}] = true, [text] = any });""")]
    public Task AWrongValueIsCertainInAnyCase(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Theory]
    [InlineData("""image_location = "PUBLIC_REGISTRY", docker_registry = text, docker_build_action_id = 1, {|BUDDY1104:docker_build_action_name|} = text""")]
    [InlineData("""{|BUDDY1103:version|} = "1" """)]
    [InlineData("""image_location = text, {|BUDDY1103:docker_registry|} = "AMAZON_ECR", integration = any""")]
    [InlineData("""region = text, image_location = text, docker_registry = {|BUDDY1003:"AMAZON_ECS"|}""")]
    public Task OneMistakeIsOneFinding(string fields) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Container(fields)));

    [Fact]
    public Task AFieldThatMayBeSentHasNoEffectWhenItIs() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(Changed("""
            if (flag)
            {
                action[{|BUDDY1105:"ignore_errors"|}] = true;
            }
            """)),
        ActionCode.InMethod(Changed("""
            if (flag)
            {
            }
            """)));

    [Fact]
    public Task WhatMayMakeItCountIsEnough() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Changed("""
        action["retry_interval"] = 10;
        if (flag)
            action["retry_count"] = 3;
        """)));

    [Fact]
    public Task WhatATypeSendsOfItselfIsNotBlamed() => Sample.VerifyAsync(
        """void Run() => Send(new Step { Name = "n", Location = "PUBLIC_REGISTRY", Registry = "DOCKER_HUB" });""",
        """
        using System.Text.Json.Serialization;

        class Step
        {
            [JsonPropertyName("type")] public string Type { get; } = "RUN_DOCKER_CONTAINER";
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("docker_image_name")] public string Image { get; set; } = "i";
            [JsonPropertyName("docker_image_tag")] public string Tag { get; set; } = "t";
            [JsonPropertyName("image_location")] public string Location { get; set; }
            [JsonPropertyName("docker_registry")] public string Registry { get; set; }
            [JsonPropertyName("docker_build_action_id")] public int BuildId { get; set; }
            [JsonPropertyName("retry_interval")] public int RetryInterval { get; set; }
            [JsonPropertyName("region")] public string Region { get; set; } = "";
        }
        """);

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task IsRemoved(ActionShape shape) => ShapedAction.VerifyFix(
        shape,
        """
        {
          "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t",
          "{|BUDDY1105:region|}": "us-east-1", "image_location": "PUBLIC_REGISTRY", "docker_registry": "DOCKER_HUB"
        }
        """,
        """
        {
          "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t",
          "image_location": "PUBLIC_REGISTRY", "docker_registry": "DOCKER_HUB"
        }
        """);

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task TheOtherFieldIsAdded(ActionShape shape) => ShapedAction.VerifyFix(
        shape,
        """
        {
          "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t",
          "{|BUDDY1105:retry_interval|}": 10
        }
        """,
        """
        {
          "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t",
          "retry_interval": 10, "retry_count": 1
        }
        """,
        "BUDDY1105:insert");

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task TheOtherFieldIsSet(ActionShape shape) => ShapedAction.VerifyFix(
        shape,
        """
        {
          "type": "RUN_DOCKER_CONTAINER", "name": "n", "image_location": "PUBLIC_REGISTRY", "docker_registry": "DOCKER_HUB",
          "{|BUDDY1105:docker_build_action_name|}": "b"
        }
        """,
        """
        {
          "type": "RUN_DOCKER_CONTAINER", "name": "n", "image_location": "ACTION", "docker_registry": "DOCKER_HUB",
          "docker_build_action_name": "b"
        }
        """,
        "BUDDY1105:set on request");

    [Theory]
    [InlineData(0, "Remove 'docker_build_action_id'", """image_location = "PUBLIC_REGISTRY", docker_registry = text""")]
    [InlineData(1, "Set 'image_location' to 'ACTION'", """image_location = "ACTION", docker_registry = text, docker_build_action_id = 1""")]
    public Task TheMenuSaysWhatIsDone(int index, string title, string after) => new Test
    {
        TestCode = ActionCode.InMethod(Container("""image_location = "PUBLIC_REGISTRY", docker_registry = text, {|BUDDY1105:docker_build_action_id|} = 1""")),
        FixedCode = ActionCode.InMethod(Container(after)),
        CodeActionIndex = index,
        CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title),
    }.RunAsync();

    private static string Ecs(string fields) => $$"""
        Send(new { type = "AWS_ECS", name = "n", integration = any, region = text, local_path = text, cluster = text, service = text, {{fields}} });
        """;

    private static string Container(string fields) =>
        $$"""Send(new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t", {{fields}} });""";

    private static string Changed(string statements) => $"""
        var action = new Dictionary<string, object>();
        action["type"] = "AWS_ECS";
        action["name"] = text;
        {string.Join("\n", new[] { "integration", "region", "local_path", "cluster", "service" }.Select(static name => $"action[\"{name}\"] = any;"))}
        {statements}
        Send(action);
        """;
}
