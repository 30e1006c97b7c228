using Microsoft.CodeAnalysis;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class InsecureRegistryTests
{
    [Theory]
    [InlineData("""new { type = "RUN_DOCKER_CONTAINER", id = 1, registry = "r", {|#0:insecure_registry|} = true }""")]
    [InlineData("""new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["registry"] = "r", [{|#0:"insecure_registry"|}] = true }""")]
    [InlineData("""new Dictionary<string, object> { { "type", "RUN_DOCKER_CONTAINER" }, { "id", 1 }, { "registry", "r" }, { {|#0:"insecure_registry"|}, true } }""")]
    [InlineData("""new System.Text.Json.Nodes.JsonObject { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["registry"] = "r", [{|#0:"insecure_registry"|}] = true }""")]
    [InlineData(""""
        """{"type": "RUN_DOCKER_CONTAINER", "docker_image_name": "i", "docker_image_tag": "t", "name": "n", "registry": "r", {|#0:"insecure_registry"|}: true}"""
        """")]
    public Task SaysThatTheRegistryIsReachedOverHttp(string payload) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($"Send({payload});"),
        ActionCode.Told("BUDDY1202", 0, "'insecure_registry' has the registry reached over plain HTTP", DiagnosticSeverity.Info));

    [Theory]
    [InlineData("insecure_registry = false")]
    [InlineData("insecure_registry = flag")]
    [InlineData("insecure_registry = (bool?)null")]
    [InlineData("insecure_registry = any")]
    [InlineData("insecure_registry = \"$INSECURE\"")]
    [InlineData("cache_base_image = true")]
    public Task SilentWhereItIsNotCertain(string field) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(
        $$"""Send(new { type = "RUN_DOCKER_CONTAINER", id = 1, registry = "r", {{field}} });"""));

    [Fact]
    public Task AnActionWithoutTheFieldIsNotJudgedByIt() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        Send(new { type = "JIRA_BUILD", name = "n", insecure_registry = true });
        """));

    [Fact]
    public Task RemovesTheField() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""
            Send(new { type = "RUN_DOCKER_CONTAINER", id = 1, {|BUDDY1202:insecure_registry|} = true, registry = "r" });
            var action = new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["registry"] = "r" };
            action[{|BUDDY1202:"insecure_registry"|}] = true;
            Send(action);
            """),
        ActionCode.InMethod("""
            Send(new { type = "RUN_DOCKER_CONTAINER", id = 1, registry = "r" });
            var action = new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["registry"] = "r" };
            Send(action);
            """));
}
