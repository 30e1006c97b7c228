using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class OnlyOnFailureTests
{
    private const string Id = "BUDDY1101";

    [Theory]
    [InlineData("trigger_time = \"ON_SUCCESS\", ", "it is 'ON_SUCCESS'")]
    [InlineData("trigger_time = flag ? \"ON_SUCCESS\" : \"ON_WARNING\", ", "it is 'ON_SUCCESS' or 'ON_WARNING'")]
    [InlineData("", "it is not set")]
    public Task SaysWhatTheTriggerTimeIs(string triggerTime, string actual) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($$"""Send(new { type = "JIRA_BUILD", name = "n", {{triggerTime}}{|#0:run_only_on_first_failure|} = true });"""),
        ActionCode.Told(Id, 0, $"'run_only_on_first_failure' is allowed only when 'trigger_time' is 'ON_FAILURE', but {actual}"));

    [Theory]
    [InlineData("trigger_time = \"ON_FAILURE\"")]
    [InlineData("trigger_time = text")]
    [InlineData("trigger_time = any")]
    [InlineData("trigger_time = flag ? \"ON_FAILURE\" : \"ON_SUCCESS\"")]
    [InlineData("trigger_time = {|BUDDY1010:\"<trigger_time>\"|}")]
    public Task SilentWhereItMayBeOnFailure(string triggerTime) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($$"""Send(new { type = "JIRA_BUILD", name = "n", {{triggerTime}}, run_only_on_first_failure = true });"""));

    [Theory]
    [InlineData("""Send(new { type = "JIRA_BUILD", name = "n", run_only_on_first_failure = (bool?)null });""")]
    [InlineData("""Send(new { type = "JIRA_BUILD", name = "n", trigger_time = flag ? "ON_FAILURE" : "ON_SUCCESS", run_only_on_first_failure = flag ? true : (bool?)null });""")]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["run_only_on_first_failure"] = true, [text] = any });""")]
    [InlineData("""await http.PatchAsJsonAsync(text, new { type = "JIRA_BUILD", run_only_on_first_failure = true });""")]
    [InlineData("""Send(new { run_only_on_first_failure = true, after_action_id = 1 });""")]
    public Task SilentWhereItIsNotCertain(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Fact]
    public Task AMisspeltTriggerTimeIsNotToldTwice() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        Send(new { type = "JIRA_BUILD", name = "n", trigger_time = {|BUDDY1003:"ON_FAILUR"|}, run_only_on_first_failure = true });
        """));

    [Fact]
    public Task FalseCountsAsWell() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        Send(new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_SUCCESS", {|BUDDY1101:run_only_on_first_failure|} = false });
        """));

    [Fact]
    public Task OneAlternativeIsEnough() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        Send(new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_SUCCESS", {|BUDDY1101:run_only_on_first_failure|} = flag ? true : (bool?)null });
        """));

    [Fact]
    public Task ValuesThatContradictEachOtherAreToldOfAnEditToo() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        await http.PatchAsJsonAsync(text, new { trigger_time = "ON_SUCCESS", {|BUDDY1101:run_only_on_first_failure|} = true });
        """));

    [Theory]
    [InlineData(
        """new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_SUCCESS", {|BUDDY1101:run_only_on_first_failure|} = true }""",
        """new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_FAILURE", run_only_on_first_failure = true }""")]
    [InlineData(
        """new { type = "JIRA_BUILD", name = "n", {|BUDDY1101:run_only_on_first_failure|} = true }""",
        """new { type = "JIRA_BUILD", name = "n", run_only_on_first_failure = true, trigger_time = "ON_FAILURE" }""")]
    [InlineData(
        """new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "n", [{|BUDDY1101:"run_only_on_first_failure"|}] = true }""",
        """new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "n", ["run_only_on_first_failure"] = true, ["trigger_time"] = "ON_FAILURE" }""")]
    [InlineData(
        """new Dictionary<string, object> { { "type", "JIRA_BUILD" }, { "name", "n" }, { "trigger_time", "ON_SUCCESS" }, { {|BUDDY1101:"run_only_on_first_failure"|}, true } }""",
        """new Dictionary<string, object> { { "type", "JIRA_BUILD" }, { "name", "n" }, { "trigger_time", "ON_FAILURE" }, { "run_only_on_first_failure", true } }""")]
    public Task SetsTheTriggerTime(string before, string after) => new Test
    {
        TestCode = ActionCode.InMethod($"Send({before});"),
        FixedCode = ActionCode.InMethod($"Send({after});"),
        CodeActionEquivalenceKey = before.Contains("trigger_time", StringComparison.Ordinal) ? "BUDDY1101:set on request" : "BUDDY1101:set",
        CodeActionVerifier = static (action, verifier) => verifier.Equal("Set 'trigger_time' to 'ON_FAILURE'", action.Title),
    }.RunAsync();

    [Theory]
    [InlineData("trigger_time = \"ON_SUCCESS\", {|BUDDY1101:run_only_on_first_failure|} = true", "trigger_time = \"ON_SUCCESS\"")]
    [InlineData("trigger_time = \"ON_SUCCESS\", {|BUDDY1101:run_only_on_first_failure|} = true,", "trigger_time = \"ON_SUCCESS\",")]
    [InlineData("{|BUDDY1101:run_only_on_first_failure|} = true, trigger_time = \"ON_SUCCESS\"", "trigger_time = \"ON_SUCCESS\"")]
    public Task RemovesTheField(string before, string after) => new Test
    {
        TestCode = ActionCode.InMethod($$"""Send(new { type = "JIRA_BUILD", name = "n", {{before}} });"""),
        FixedCode = ActionCode.InMethod($$"""Send(new { type = "JIRA_BUILD", name = "n", {{after}} });"""),
        CodeActionEquivalenceKey = "BUDDY1101:remove",
        CodeActionVerifier = static (action, verifier) => verifier.Equal("Remove 'run_only_on_first_failure'", action.Title),
    }.RunAsync();

    [Fact]
    public Task RemovesTheLineOfTheField() => new Test
    {
        TestCode = ActionCode.InMethod("""
            Send(new Dictionary<string, object>
            {
                ["type"] = "JIRA_BUILD",
                ["name"] = "n",
                // when
                ["trigger_time"] = "ON_SUCCESS",
                [{|BUDDY1101:"run_only_on_first_failure"|}] = true // only then
            });
            """),
        FixedCode = ActionCode.InMethod("""
            Send(new Dictionary<string, object>
            {
                ["type"] = "JIRA_BUILD",
                ["name"] = "n",
                // when
                ["trigger_time"] = "ON_SUCCESS"
            });
            """),
        CodeActionEquivalenceKey = "BUDDY1101:remove",
    }.RunAsync();

    [Theory]
    [InlineData("set on request", "trigger_time = \"ON_FAILURE\", run_only_on_first_failure = true", "trigger_time = \"ON_FAILURE\", run_only_on_first_failure = false")]
    [InlineData("remove", "trigger_time = \"ON_SUCCESS\"", "trigger_time = \"ON_WARNING\"")]
    public Task FixesAll(string key, string first, string second) => new Test
    {
        TestCode = ActionCode.InMethod("""
            Send(new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_SUCCESS", {|BUDDY1101:run_only_on_first_failure|} = true });
            Send(new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_WARNING", {|BUDDY1101:run_only_on_first_failure|} = false });
            """),
        FixedCode = ActionCode.InMethod($$"""
            Send(new { type = "JIRA_BUILD", name = "n", {{first}} });
            Send(new { type = "JIRA_BUILD", name = "n", {{second}} });
            """),
        CodeActionEquivalenceKey = "BUDDY1101:" + key,
    }.RunAsync();

    [Fact]
    public Task AChoiceIsReplacedAsAWhole() => new Test
    {
        TestCode = ActionCode.InMethod(Choice("{|BUDDY1101:run_only_on_first_failure|}")),
        FixedCode = ActionCode.InMethod(Choice("run_only_on_first_failure").Replace("flag ? \"ON_SUCCESS\" : \"ON_WARNING\"", "\"ON_FAILURE\"")),
        CodeActionEquivalenceKey = "BUDDY1101:set on request",
    }.RunAsync();

    private static string Choice(string field) =>
        $$"""Send(new { type = "JIRA_BUILD", name = "n", trigger_time = flag ? "ON_SUCCESS" : "ON_WARNING", {{field}} = true });""";
}
