using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class DeprecatedFieldTests
{
    private const string Id = "BUDDY1009";

    private const string Classes = """
        using System.Text.Json.Serialization;
        class LinuxAction
        {
            [JsonPropertyName("type")] public string Type { get; } = "JIRA_BUILD";
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("run_next")] public Next? Next { get; set; }
            [JsonPropertyName("run_next_parallel")] public bool? Parallel { get; set; }
        }
        class OldAction
        {
            [JsonPropertyName("type")] public string Type { get; } = "JIRA_BUILD";
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("run_next_parallel")] public bool? Parallel { get; set; }
        }
        [JsonConverter(typeof(JsonStringEnumConverter))]
        enum Next { WAIT_ON_SUCCESS, IN_SOFT_PARALLEL }
        """;

    [Theory]
    [InlineData("""{|#0:run_next_parallel|} = flag""", "'run_next_parallel' is deprecated; use 'run_next'")]
    [InlineData("""{|#0:trigger_condition|} = "ON_CHANGE" """, "'trigger_condition' is deprecated; use 'trigger_conditions'")]
    [InlineData("""{|#0:trigger_condition|} = "VAR_IS", trigger_variable_key = "k", trigger_variable_value = "v", zone_id = "UTC" """,
        "'trigger_condition' is deprecated; use 'trigger_conditions'")]
    [InlineData("""{|#0:trigger_days|} = new[] { 1 }""", "'trigger_days' is deprecated; use 'trigger_conditions[].trigger_days'")]
    [InlineData("""{|#0:use_image_from_action|} = flag""", "'use_image_from_action' is deprecated; use 'image_location'")]
    [InlineData("""{|#0:mount_filesystem_path|} = "/src" """, "'mount_filesystem_path' is deprecated; use 'volume_mappings'")]
    [InlineData("""{|#0:integration_id|} = 5""", "'integration_id' is deprecated; use 'integration'")]
    [InlineData("""{|#0:action|} = "n" """, "'action' is deprecated; use 'name'")]
    public Task SaysWhatIsUsedToday(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container(fields)), ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("""trigger_conditions = new[] { new { trigger_condition = "ON_CHANGE", {|#0:zone_id|} = "UTC" } }""", "'zone_id' is deprecated; use 'timezone'")]
    [InlineData("""integration = new { {|#0:hash_id|} = "x" }""", "'hash_id' is deprecated; use 'identifier'")]
    [InlineData("""integration = new { {|#0:id|} = 5 }""", "'id' is deprecated; use 'identifier'")]
    [InlineData("""variables = new[] { new { key = "k", {|#0:ssh_key|} = true } }""", "'ssh_key' is deprecated; use 'type'")]
    public Task WhatIsNotCertainIsAHint(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container(fields)), ActionCode.Told(Id, 0, message, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("the new fields", """run_next = "WAIT_ON_SUCCESS", trigger_conditions = new[] { new { trigger_condition = "ON_CHANGE", timezone = "UTC" } }""")]
    [InlineData("null", """run_next_parallel = (bool?)null""")]
    [InlineData("an answer", """id = 5, run_next_parallel = false, status = "SUCCESSFUL" """)]
    public Task Silent(string why, string fields)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Container(fields)));
    }

    /// <summary>The field that the old one stands for is not missing as well, and its value is not judged.</summary>
    [Fact]
    public Task IsTheOnlyFinding() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""Send(new { type = "JIRA_BUILD", {|#0:action|} = "n", {|#1:run_next_parallel|} = "maybe" });"""),
        ActionCode.Told(Id, 0, null),
        ActionCode.Told(Id, 1, null));

    [Theory]
    [InlineData("{|BUDDY1009:run_next_parallel|} = false", "run_next = \"WAIT_ON_SUCCESS\"")]
    [InlineData("{|BUDDY1009:use_image_from_action|} = true", "image_location = \"ACTION\"")]
    [InlineData("shell = \"SH\", {|BUDDY1009:use_image_from_action|} = false", "shell = \"SH\"")]
    [InlineData("shell = \"SH\", {|BUDDY1009:trigger_condition|} = \"ALWAYS\"", "shell = \"SH\"")]
    [InlineData("run_next = \"WAIT_ON_SUCCESS\", {|BUDDY1009:run_next_parallel|} = true", "run_next = \"WAIT_ON_SUCCESS\"")]
    [InlineData(
        "trigger_conditions = new[] { new { trigger_condition = \"ON_CHANGE\", {|BUDDY1009:zone_id|} = text } }",
        "trigger_conditions = new[] { new { trigger_condition = \"ON_CHANGE\", timezone = text } }")]
    public Task SaysTheSameToday(string before, string after) =>
        VerifyCS.VerifyCodeFixAsync(ActionCode.InMethod(Container(before)), ActionCode.InMethod(Container(after)));

    [Theory]
    [InlineData("{|BUDDY1009:run_next_parallel|} = flag")]
    [InlineData("{|BUDDY1009:trigger_condition|} = \"ON_CHANGE\"")]
    [InlineData("{|BUDDY1009:trigger_days|} = new[] { 1 }")]
    [InlineData("{|BUDDY1009:run_next_parallel|} = true, run_next = flag ? \"WAIT_ON_SUCCESS\" : null")]
    [InlineData("{|BUDDY1009:integration_id|} = 5")]
    [InlineData("{|BUDDY1009:mount_filesystem_path|} = \"/src\"")]
    [InlineData("integration = new { {|BUDDY1009:id|} = 5 }")]
    public Task OffersNothingWhereTheMeaningHangsOnMore(string fields) =>
        VerifyCS.VerifyCodeFixAsync(ActionCode.InMethod(Container(fields)), ActionCode.InMethod(Container(fields)));

    [Theory]
    [InlineData("integration = new { {|BUDDY1009:hash_id|} = text }", "integration = new { identifier = text }")]
    [InlineData("integration = new { {|BUDDY1009:hash_id|} = text, identifier = \"i\" }", "integration = new { identifier = \"i\" }")]
    [InlineData("variables = new[] { new { key = \"k\", {|BUDDY1009:ssh_key|} = true } }", "variables = new[] { new { key = \"k\", type = \"SSH_KEY\" } }")]
    [InlineData("variables = new[] { new { key = \"k\", type = \"SSH_KEY\", {|BUDDY1009:ssh_key|} = true } }", "variables = new[] { new { key = \"k\", type = \"SSH_KEY\" } }")]
    [InlineData("shell = \"SH\", {|BUDDY1009:action|} = text", "shell = \"SH\"")]
    public Task CorrectsHintsToo(string before, string after) =>
        VerifyCS.VerifyCodeFixAsync(ActionCode.InMethod(Container(before)), ActionCode.InMethod(Container(after)));

    [Theory]
    [InlineData(0, "IN_SOFT_PARALLEL")]
    [InlineData(1, "IN_HARD_PARALLEL")]
    public Task OffersEachMeaningToChooseFrom(int index, string value) => new Test
    {
        TestCode = ActionCode.InMethod(Container("{|BUDDY1009:run_next_parallel|} = true")),
        FixedCode = ActionCode.InMethod(Container($"run_next = \"{value}\"")),
        CodeActionIndex = index,
        CodeActionEquivalenceKey = $"BUDDY1009:\"{value}\"",
        CodeActionVerifier = (action, verifier) => verifier.Equal($"Replace by 'run_next' = '{value}'", action.Title),
    }.RunAsync();

    [Theory]
    [InlineData(
        """Send(new Dictionary<string, object> { ["type"] = "JIRA_BUILD", [{|BUDDY1009:"action"|}] = text, [{|BUDDY1009:"run_next_parallel"|}] = false });""",
        """Send(new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = text, ["run_next"] = "WAIT_ON_SUCCESS" });""")]
    [InlineData(
        """Send(new Dictionary<string, object> { { "type", "JIRA_BUILD" }, { {|BUDDY1009:"action"|}, text }, { {|BUDDY1009:"run_next_parallel"|}, false } });""",
        """Send(new Dictionary<string, object> { { "type", "JIRA_BUILD" }, { "name", text }, { "run_next", "WAIT_ON_SUCCESS" } });""")]
    [InlineData(
        """var a = new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "n" }; a[{|BUDDY1009:"run_next_parallel"|}] = false; Send(a);""",
        """var a = new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "n" }; a["run_next"] = "WAIT_ON_SUCCESS"; Send(a);""")]
    [InlineData(
        """Send("{ \"type\": \"JIRA_BUILD\", {|BUDDY1009:\"action\"|}: \"n\", {|BUDDY1009:\"run_next_parallel\"|}: false }");""",
        """Send("{ \"type\": \"JIRA_BUILD\", \"name\": \"n\", \"run_next\": \"WAIT_ON_SUCCESS\" }");""")]
    [InlineData(
        """const bool run_next_parallel = false; Send(new { type = "JIRA_BUILD", name = "n", {|BUDDY1009:run_next_parallel|} });""",
        """const bool run_next_parallel = false; Send(new { type = "JIRA_BUILD", name = "n", run_next = "WAIT_ON_SUCCESS" });""")]
    public Task InEveryShape(string before, string after) =>
        VerifyCS.VerifyCodeFixAsync(ActionCode.InMethod(before), ActionCode.InMethod(after));

    [Theory]
    [InlineData(NodeShape.JsonObjectIndexers)]
    [InlineData(NodeShape.JsonObjectPairs)]
    [InlineData(NodeShape.JObjectIndexers)]
    [InlineData(NodeShape.JObjectPairs)]
    [InlineData(NodeShape.JObjectProperties)]
    [InlineData(NodeShape.JObjectArguments)]
    public Task InANode(NodeShape shape) => NodeTest.VerifyFix(
        NodeCode.OneLine(shape, "type = \"JIRA_BUILD\"\nname = \"n\"\n{|BUDDY1009:run_next_parallel|} = false"),
        NodeCode.OneLine(shape, "type = \"JIRA_BUILD\"\nname = \"n\"\nrun_next = \"WAIT_ON_SUCCESS\""));

    [Fact]
    public Task InAClassThatHasBothMembers() => Sample.VerifyFixAsync(
        """
        void Run()
        {
            Send(new LinuxAction { Name = "n", {|BUDDY1009:Parallel|} = false });
            var action = new LinuxAction { Name = "n" };
            action.{|BUDDY1009:Parallel|} = false;
            Send(action);
        }
        """,
        """
        void Run()
        {
            Send(new LinuxAction { Name = "n", Next = Next.WAIT_ON_SUCCESS });
            var action = new LinuxAction { Name = "n" };
            action.Next = Next.WAIT_ON_SUCCESS;
            Send(action);
        }
        """,
        null,
        Classes);

    [Fact]
    public Task NotInAClassThatHasTheOldOneAlone()
    {
        const string Code = """void Run() => Send(new OldAction { Name = "n", {|BUDDY1009:Parallel|} = false });""";
        return Sample.VerifyFixAsync(Code, Code, null, Classes);
    }

    private static string Container(string fields) =>
        $$"""Send(new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t", {{fields}} });""";
}
