using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Tests.ActionFixTest;
using VerifyCS = Buddy.Analyzers.Tests.ActionFix;

namespace Buddy.Analyzers.Tests.Rules;

public class CompanionMissingTests
{
    private const string Id = "BUDDY1103";

    [Theory]
    [InlineData("""docker_registry = "OTHER", image_location = "PUBLIC_REGISTRY", {|#0:password|} = text, login = "l" """, "'password' needs 'registry'")]
    [InlineData("""image_location = text, {|#0:docker_registry|} = "AMAZON_ECR" """, "'docker_registry' = 'AMAZON_ECR' needs 'integration', 'region'")]
    [InlineData("""{|#0:image_location|} = "PUBLIC_REGISTRY" """, "'image_location' = 'PUBLIC_REGISTRY' needs 'docker_registry'")]
    [InlineData("""{|#0:docker_registry|} = "DOCKER_HUB" """, "'docker_registry' = 'DOCKER_HUB' needs 'image_location'")]
    [InlineData("""{|#0:docker_registry|} = text""", "'docker_registry' needs 'image_location'")]
    [InlineData("""{|#0:docker_registry|} = text, image_location = (string)null""", "'docker_registry' needs 'image_location'")]
    [InlineData("""{|#0:login|} = "l" """, "'login' needs 'password'")]
    [InlineData("""docker_registry = "DOCKER_HUB", image_location = "PRIVATE_REGISTRY", {|#0:password|} = text""", "'password' needs 'login'")]
    [InlineData("""{|#0:login|} = "l", password = (string)null""", "'login' needs 'password'")]
    public Task SaysWhatAFieldNeeds(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container(fields)), ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("""image_location = text, {|#0:docker_registry|} = "GOOGLE_ARTIFACT_REGISTRY" """, "'docker_registry' = 'GOOGLE_ARTIFACT_REGISTRY' needs 'integration'")]
    [InlineData("""image_location = text, {|#0:docker_registry|} = "GIT_HUB_CONTAINER_REGISTRY" """, "'docker_registry' = 'GIT_HUB_CONTAINER_REGISTRY' needs 'integration'")]
    [InlineData("""docker_registry = text, {|#0:image_location|} = "PACKAGE_REGISTRY" """, "'image_location' = 'PACKAGE_REGISTRY' needs 'package', 'version'")]
    [InlineData("""docker_registry = text, {|#0:image_location|} = "PACKAGE_REGISTRY", package = "p" """, "'image_location' = 'PACKAGE_REGISTRY' needs 'version'")]
    [InlineData("""docker_registry = "OTHER", image_location = "PUBLIC_REGISTRY", {|BUDDY1202:{|#0:insecure_registry|}|} = true""", "'insecure_registry' needs 'registry'")]
    [InlineData("""{|#0:version|} = "1" """, "'version' needs 'package'")]
    [InlineData("""{|#0:unit_tests_path|} = "out" """, "'unit_tests_path' needs 'unit_tests_suite'")]
    public Task WhatTheDocumentationOnlySuggestsIsAHint(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container(fields)), ActionCode.Told(Id, 0, message, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("""docker_registry = "DOCKER_HUB", image_location = "PRIVATE_REGISTRY", login = "l", password = text""")]
    [InlineData("""docker_registry = text, image_location = text, login = "l", password = text""")]
    [InlineData("""docker_registry = "OTHER", image_location = "PUBLIC_REGISTRY", insecure_registry = false""")]
    [InlineData("""docker_registry = "GIT_HUB_CONTAINER_REGISTRY", image_location = text, login = text, password = text""")]
    [InlineData("""docker_registry = "GOOGLE_ARTIFACT_REGISTRY", image_location = text, integration = any""")]
    [InlineData("""docker_registry = "PACKAGE_REGISTRY", image_location = "PACKAGE_REGISTRY", package = text, version = text""")]
    [InlineData("""docker_registry = text, image_location = flag ? "PACKAGE_REGISTRY" : text, package = any, version = any""")]
    [InlineData("""login = (string)null""")]
    [InlineData("""login = text, password = any""")]
    public Task SilentWhereNothingIsNeeded(string fields) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Container(fields)));

    [Theory]
    [InlineData("""await http.PatchAsJsonAsync(text, new { type = "RUN_DOCKER_CONTAINER", docker_registry = "DOCKER_HUB" });""")]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["docker_registry"] = "AMAZON_ECR", [text] = any });""")]
    [InlineData("""Send(new { docker_image_name = "i", docker_image_tag = "t", docker_registry = "DOCKER_HUB" });""")]
    public Task SilentWhereAbsenceIsNotCertain(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Theory]
    [InlineData(
        """{|BUDDY1103:docker_registry|} = "DOCKER_HUB" """,
        """docker_registry = "DOCKER_HUB", image_location = "<image_location>" """)]
    [InlineData(
        """image_location = text, {|BUDDY1103:docker_registry|} = "AMAZON_ECR" """,
        """image_location = text, docker_registry = "AMAZON_ECR", integration = new { identifier = "<integration>" }, region = "<region>" """)]
    public Task InsertsWhatIsNeeded(string before, string after) => new Test
    {
        TestCode = ActionCode.InMethod(Container(before.TrimEnd())),
        FixedCode = ActionCode.InMethod(Container(after.TrimEnd())),
        CodeActionIndex = 0,
        CodeActionEquivalenceKey = "BUDDY1103:insert",
    }.RunAsync();

    [Fact]
    public Task GivesAValueToWhatIsWrittenAsNull() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(Container("""registry = (string)null, login = "l", {|BUDDY1103:password|} = text""")),
        ActionCode.InMethod(Container("""registry = "<registry>", login = "l", password = text""")));

    [Fact]
    public Task GivesAValueToWhatAJsonTextWritesAsNull() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(""""Send("""{"type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_build_action_id": 1, "registry": null, "login": "l", {|BUDDY1103:"password"|}: "$P"}""");""""),
        ActionCode.InMethod(""""Send("""{"type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_build_action_id": 1, "registry": "<registry>", "login": "l", "password": "$P"}""");""""));

    [Fact]
    public Task RemovesTheField() => new Test
    {
        TestCode = ActionCode.InMethod(Container("""{|BUDDY1103:docker_registry|} = "DOCKER_HUB", timeout = 1""")),
        FixedCode = ActionCode.InMethod(Container("timeout = 1")),
        CodeActionEquivalenceKey = "BUDDY1103:remove on request",
        CodeActionVerifier = static (action, verifier) => verifier.Equal("Remove 'docker_registry'", action.Title),
    }.RunAsync();

    [Theory]
    [InlineData(
        """timeout = 1, {|BUDDY1103:version|} = "1", {|BUDDY1103:unit_tests_path|} = "out", {|BUDDY1103:login|} = "l" """,
        """timeout = 1""")]
    [InlineData(
        """timeout = 1, {|BUDDY1103:version|} = "1", {|BUDDY1103:login|} = "l", """,
        """timeout = 1, """)]
    [InlineData(
        """{|BUDDY1103:version|} = "1", timeout = 1, {|BUDDY1103:login|} = "l" """,
        """timeout = 1""")]
    [InlineData("""
        timeout = 1,
            {|BUDDY1103:version|} = "1",
            {|BUDDY1103:login|} = "l"
        """,
        """
        timeout = 1
        """)]
    public Task RemovesSeveralFieldsOfOneObjectAtOnce(string before, string after) => new Test
    {
        TestCode = ActionCode.InMethod(Container(before.TrimEnd())),
        FixedCode = ActionCode.InMethod(Container(after.TrimEnd())),
        CodeActionEquivalenceKey = "BUDDY1103:remove on request",
    }.RunAsync();

    [Fact]
    public Task InsertsForSeveralFieldsOfOneObjectAtOnce() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(Container("""{|BUDDY1103:version|} = "1", {|BUDDY1103:unit_tests_path|} = "out" """.TrimEnd())),
        ActionCode.InMethod(Container(
            """version = "1", unit_tests_path = "out", package = "<package>", unit_tests_suite = "<unit_tests_suite>" """.TrimEnd())));

    [Fact]
    public Task InsertsIntoADictionary() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""
            Send(new Dictionary<string, object>
            {
                ["type"] = "RUN_DOCKER_CONTAINER", ["name"] = "n", ["docker_image_name"] = "i", ["docker_image_tag"] = "t",
                [{|BUDDY1103:"docker_registry"|}] = "DOCKER_HUB",
            });
            """),
        ActionCode.InMethod("""
            Send(new Dictionary<string, object>
            {
                ["type"] = "RUN_DOCKER_CONTAINER", ["name"] = "n", ["docker_image_name"] = "i", ["docker_image_tag"] = "t",
                ["docker_registry"] = "DOCKER_HUB",
                ["image_location"] = "<image_location>",
            });
            """));

    private static string Container(string fields) =>
        $$"""Send(new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t", {{fields}} });""";
}
