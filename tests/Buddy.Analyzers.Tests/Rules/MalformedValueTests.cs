using Microsoft.CodeAnalysis;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class MalformedValueTests
{
    private const string Id = "BUDDY1007";

    [Theory]
    [InlineData("""timeout = {|#0:-1|}""", "'timeout' must be at least 0, but it is -1")]
    [InlineData("""retry_count = 1, retry_interval = {|#0:-30|}""", "'retry_interval' must be at least 0, but it is -30")]
    [InlineData("""timeout = flag ? 60 : {|#0:-1|}""", "'timeout' must be at least 0, but it is -1")]
    [InlineData("""volume_mappings = new[] { "/:/app", {|#0:"data"|} }""", "an item of 'volume_mappings' must be FILESYSTEM_PATH:CONTAINER_PATH, but it is 'data'")]
    [InlineData("""volume_mappings = new List<string> { {|#0:":/app"|} }""", "an item of 'volume_mappings' must be FILESYSTEM_PATH:CONTAINER_PATH, but it is ':/app'")]
    [InlineData(
        """trigger_conditions = new[] { new { trigger_condition = "HOUR", trigger_hours = new[] { 8, {|#0:25|} } } }""",
        "an item of 'trigger_hours' must be at most 24, but it is 25")]
    [InlineData(
        """trigger_conditions = new[] { new { trigger_condition = "DAY", trigger_days = new[] { {|#0:0|} } } }""",
        "an item of 'trigger_days' must be at least 1, but it is 0")]
    [InlineData("""variables = new[] { new { key = {|#0:""|} } }""", "'key' must not be empty")]
    public Task SaysWhatIsExpected(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InClass($$"""
            void Run(bool flag) => Send(new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t", {{fields}} });
            """),
        ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("""region = {|#0:"Frankfurt"|}""", "'region' must be an AWS region such as 'us-east-1', but it is 'Frankfurt'")]
    [InlineData("""region = {|#0:"us-east-1a"|}""", "'region' must be an AWS region such as 'us-east-1', but it is 'us-east-1a'")]
    [InlineData(
        """services = {|#0:new[] { redis, redis, redis, redis, redis, redis }|}""",
        "'services' must have at most 5 items, but it has 6")]
    public Task WhatIsOnlyLikelyIsAHint(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InClass($$"""
            void Run(object redis) => Send(new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t", {{fields}} });
            """),
        ActionCode.Told(Id, 0, message, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("""new { type = "JIRA_BUILD", name = {|#0:""|} }""", "'name' must not be empty")]
    [InlineData("""new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = {|#0:""|}, docker_image_tag = "t" }""", "'docker_image_name' must not be empty")]
    [InlineData(
        """new Dictionary<string, object> { { "type", "AWS_ECS" }, { "id", 1 }, { "region", {|#0:""|} } }""",
        "'region' must not be empty")]
    public Task ARequiredStringIsNotEmpty(string payload, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($"Send({payload});"), ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("zero", "timeout = 0, retry_count = 0, retry_interval = 0")]
    [InlineData("unknown numbers", "timeout = text.Length, retry_count = any")]
    [InlineData("null", "timeout = (int?)null, region = (string)null")]
    [InlineData("good mappings", """volume_mappings = new[] { "/:/buddy/app", "cache:/root/.m2", "$DIR:/x", "a:b:ro" }""")]
    [InlineData("variables", """region = "$REGION", volume_mappings = new[] { "$MAPPING", "${DIR}" }""")]
    [InlineData("a part that is a variable", """region = "us-$SIDE-1", volume_mappings = new[] { "/app$SUFFIX" }""")]
    [InlineData("an encrypted value", """region = "secure!aF8xss5uNaak4fMKtm4VKxA==" """)]
    [InlineData("unknown texts", """region = text, volume_mappings = new[] { text, $"{text}" }""")]
    [InlineData("regions", """region = flag ? "us-gov-west-1" : "eusc-de-east-1" """)]
    [InlineData("a region that is not used", """region = "" """)]
    [InlineData("an image that is not used", """image_location = "ACTION", docker_image_name = "", docker_image_tag = "" """)]
    [InlineData("five services", """services = new[] { any, any, any, any, any }""")]
    [InlineData("more than is seen", """services = new[] { new { type = "REDIS" } }.Concat(null)""")]
    [InlineData("hours", """trigger_conditions = new[] { new { trigger_condition = "HOUR", trigger_hours = new[] { 0, 24 }, timezone = "" } }""")]
    public Task SilentWhereTheValueIsRightOrNotKnown(string what, string fields)
    {
        var image = fields.Contains("docker_image_name") ? "" : """docker_image_name = "i", docker_image_tag = "t", """;
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(
            $$"""Send(new { type = "RUN_DOCKER_CONTAINER", name = "n", {{image}}{{fields.TrimEnd()}} });"""));
    }

    [Fact]
    public Task AWrongTypeIsOneMistake() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        Send(new { type = "AWS_ECS", id = 1, region = {|BUDDY1004:1|}, timeout = {|BUDDY1004:"-1"|} });
        """));

    [Fact]
    public Task AnEditIsJudgedByItsValues() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        await http.PatchAsJsonAsync(text, new { type = "AWS_ECS", timeout = {|BUDDY1007:-1|} });
        """));

    [Theory]
    [InlineData("us_east_1", "us-east-1")]
    [InlineData("EU-Central-1", "eu-central-1")]
    [InlineData(" us east 1 ", "us-east-1")]
    public async Task RespellsARegion(string before, string after)
    {
        foreach (var form in new[]
        {
            """new { type = "AWS_ECS", id = 1, region = VALUE }""",
            """new Dictionary<string, string> { ["type"] = "RUN_DOCKER_CONTAINER", ["name"] = "n", ["docker_build_action_name"] = "b", ["region"] = VALUE }""",
            """new System.Text.Json.Nodes.JsonObject { ["type"] = "AWS_ECS", ["id"] = 1, ["region"] = VALUE }""",
            """new Own { type = "AWS_ECS", id = 1, region = VALUE }""",
        })
        {
            string Code(string value) => ActionCode.InClass($$"""
                class Own { public string type { get; set; } public int id { get; set; } public string region { get; set; } }
                void Run() { Send(JsonSerializer.Serialize({{form.Replace("VALUE", value)}})); }
                """);
            await VerifyCS.VerifyCodeFixAsync(Code($"{{|{Id}:\"{before}\"|}}"), Code($"\"{after}\""));
        }
    }

    [Fact]
    public Task ASharedConstantIsChangedAtItsDeclaration() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InClass("""const string Region = "us_east_1"; void Run() { Send(new { id = 1, type = "AWS_ECS", region = {|BUDDY1007:Region|} }); }"""),
        ActionCode.InClass("""const string Region = "us-east-1"; void Run() { Send(new { id = 1, type = "AWS_ECS", region = Region }); }"""));

    [Fact]
    public Task InText() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(""""Send("""{"type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_build_action_id": 1, "region": {|BUDDY1007:"US_EAST_1"|}}""");""""),
        ActionCode.InMethod(""""Send("""{"type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_build_action_id": 1, "region": "us-east-1"}""");""""));

    [Theory]
    [InlineData("region = {|BUDDY1007:\"Frankfurt\"|}")]
    [InlineData("timeout = {|BUDDY1007:-1|}")]
    public Task OffersNothingWhereNothingIsCertain(string field)
    {
        var code = ActionCode.InMethod($$"""Send(new { type = "AWS_ECS", id = 1, {{field}} });""");
        return VerifyCS.VerifyCodeFixAsync(code, code);
    }
}
