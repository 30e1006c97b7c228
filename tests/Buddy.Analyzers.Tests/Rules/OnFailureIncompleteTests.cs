using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class OnFailureIncompleteTests
{
    private const string Id = "BUDDY1102";

    [Fact]
    public Task SaysWhatIsRequired() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""Send(new { type = "JIRA_BUILD", name = "n", trigger_time = {|#0:"ON_FAILURE"|} });"""),
        ActionCode.Told(Id, 0, "'trigger_time' = 'ON_FAILURE' requires 'run_only_on_first_failure'"));

    [Fact]
    public Task OneAlternativeIsToldAtItsOwnPlace() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""Send(new { type = "JIRA_BUILD", name = "n", trigger_time = flag ? {|#0:"ON_FAILURE"|} : "ON_SUCCESS" });"""),
        ActionCode.Told(Id, 0, "'trigger_time' = 'ON_FAILURE' requires 'run_only_on_first_failure'"));

    [Fact]
    public Task AValueFromElsewhereIsToldAtTheField() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        var time = "ON_FAILURE";
        var trigger_time = flag ? time : "ON_SUCCESS";
        Send(new { type = "JIRA_BUILD", name = "n", {|BUDDY1102:trigger_time|} = time });
        Send(new { type = "JIRA_BUILD", name = "n", {|BUDDY1102:trigger_time|} });
        """));

    [Theory]
    [InlineData("""Send(new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_FAILURE", run_only_on_first_failure = false });""")]
    [InlineData("""Send(new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_FAILURE", run_only_on_first_failure = any });""")]
    [InlineData("""Send(new { type = "JIRA_BUILD", name = "n", trigger_time = text });""")]
    [InlineData("""Send(new { type = "JIRA_BUILD", name = "n", trigger_time = flag ? "ON_FAILURE" : "ON_SUCCESS", run_only_on_first_failure = flag ? true : (bool?)null });""")]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["trigger_time"] = "ON_FAILURE", [text] = true });""")]
    [InlineData("""var d = new Dictionary<string, object> { ["type"] = "JEV", ["name"] = "n", ["trigger_time"] = "ON_FAILURE" }; d["run_only_on_first_failure"] = true; Send(d);""")]
    [InlineData("""await http.PatchAsJsonAsync(text, new { type = "AWS_ECS", trigger_time = "ON_FAILURE" });""")]
    [InlineData("""Send(new { trigger_time = "ON_FAILURE", after_action_id = 1 });""")]
    [InlineData("""Send(new { type = "AWS_ECS", trigger_time = "ON_FAILURE", last_execution_status = "FAILED" });""")]
    public Task SilentWhereItIsNotCertain(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Theory]
    [InlineData(0, "true")]
    [InlineData(1, "false")]
    public Task InsertsEitherValueOnLinesOfItsOwn(int index, string value) => new Test
    {
        TestCode = ActionCode.InMethod("""
            Send(new
            {
                type = "JIRA_BUILD",
                name = "n",
                trigger_time = {|BUDDY1102:"ON_FAILURE"|}
            });
            """),
        FixedCode = ActionCode.InMethod($$"""
            Send(new
            {
                type = "JIRA_BUILD",
                name = "n",
                trigger_time = "ON_FAILURE",
                run_only_on_first_failure = {{value}}
            });
            """),
        CodeActionIndex = index,
        CodeActionEquivalenceKey = $"BUDDY1102:insert {value}",
        CodeActionVerifier = (action, verifier) => verifier.Equal($"Add 'run_only_on_first_failure' = {value}", action.Title),
    }.RunAsync();

    [Fact]
    public Task FixesAllInEveryShape() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""
            Send(new { type = "JIRA_BUILD", name = "n", trigger_time = {|BUDDY1102:"ON_FAILURE"|} });
            Send(new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "n", ["trigger_time"] = {|BUDDY1102:"ON_FAILURE"|} });
            Send(new Dictionary<string, object> { { "type", "JIRA_BUILD" }, { "name", "n" }, { "trigger_time", {|BUDDY1102:"ON_FAILURE"|} }, });
            """),
        ActionCode.InMethod("""
            Send(new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_FAILURE", run_only_on_first_failure = true });
            Send(new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "n", ["trigger_time"] = "ON_FAILURE", ["run_only_on_first_failure"] = true });
            Send(new Dictionary<string, object> { { "type", "JIRA_BUILD" }, { "name", "n" }, { "trigger_time", "ON_FAILURE" }, { "run_only_on_first_failure", true }, });
            """));
}
