using Microsoft.CodeAnalysis;
using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Answers;

public class ImpossibleAnswerTests
{
    [Theory]
    [InlineData("last_execution_status", "SUCCESS", "did you mean 'SUCCESSFUL'?")]
    [InlineData("last_execution_status", "SUCCEEDED", "did you mean 'SUCCESSFUL'?")]
    [InlineData("last_execution_status", "success", "did you mean 'SUCCESSFUL'?")]
    [InlineData("last_execution_status", "successful", "letter case counts: 'SUCCESSFUL'")]
    [InlineData("last_execution_status", "FAILURE", "did you mean 'FAILED'?")]
    [InlineData("last_execution_status", "fail", "did you mean 'FAILED'?")]
    [InlineData("last_execution_status", "IN_PROGRESS", "did you mean 'INPROGRESS'?")]
    [InlineData("last_execution_status", "QUEUED", "none of the 13 known ones is near", true)]
    [InlineData("last_execution_status", "WAITING", "none of the 13 known ones is near", true)]
    [InlineData("last_execution_status", "RUNNING", "none of the 13 known ones is near", true)]
    [InlineData("last_execution_status", "ERROR", "none of the 13 known ones is near", true)]
    [InlineData("trigger_time", "ON_SUCESS", "did you mean 'ON_SUCCESS'?")]
    [InlineData("trigger_time", "on_failure", "letter case counts: 'ON_FAILURE'")]
    [InlineData("trigger_time", "MANUALLY", "known are 'ON_EVERY_EXECUTION', 'ON_SUCCESS', 'ON_FAILURE', 'ON_BACK_TO_SUCCESS', 'ON_WARNING', "
        + "'ON_WAIT_FOR_APPROVE', 'ON_TERMINATE'", true)]
    [InlineData("run_next", "IN_PARALLEL", "known are 'WAIT_ON_SUCCESS', 'IN_SOFT_PARALLEL', 'IN_HARD_PARALLEL'", true)]
    [InlineData("run_next", "WAIT_ON_SUCESS", "did you mean 'WAIT_ON_SUCCESS'?")]
    [InlineData("shell", "bash", "letter case counts: 'BASH'")]
    [InlineData("image_location", "PRIVATE_REGISTERY", "did you mean 'PRIVATE_REGISTRY'?")]
    [InlineData("docker_registry", "DOCKERHUB", "did you mean 'DOCKER_HUB'?")]
    [InlineData("type", "aws_ecs", "letter case counts: 'AWS_ECS'")]
    [InlineData("type", "RUN_DOCKER_CONTAINR", "did you mean 'RUN_DOCKER_CONTAINER'?")]
    [InlineData("type", "WASH_THE_DISHES", "none of the 186 known ones is near", true)]
    public Task Says_what_the_API_answers(string field, string value, string advice, bool isHint = false) => AnswerCode.VerifyAsync(
        AnswerCode.InMethod($$"""flag = (string)JsonNode.Parse(json)["{{field}}"] == {|#0:"{{value}}"|} && text == "trigger_time";"""),
        AnswerCode.Told(0, $"'{value}' is not a value of '{field}' in an answer; {advice}", isHint ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning));

    [Fact]
    public Task Each_known_value_is_right() => AnswerCode.VerifyAsync(AnswerCode.InMethod(string.Concat(
        from word in ActionCatalog.Shipped.Vocabulary.Words
        where word.Schema is { Enum.IsDefaultOrEmpty: false, IsDeprecated: false }
        from value in word.Schema.Enum
        select $"flag = (string)JsonNode.Parse(json)[\"{word.Name}\"] == \"{value}\";\n")));

    [Theory]
    [InlineData(0, "BUDDY1301:nearest", "BASH", "Change to 'BASH'")]
    [InlineData(1, "BUDDY1301:\"SH\"", "SH", "Change to 'SH'")]
    [InlineData(2, "BUDDY1301:\"BASH\"", "BASH", "Change to 'BASH'")]
    [InlineData(3, "BUDDY1301:\"POWERSHELL\"", "POWERSHELL", "Change to 'POWERSHELL'")]
    public Task Offers_the_nearest_then_each(int index, string key, string value, string title) => AnswerCode.VerifyFixAsync(
        AnswerCode.InMethod("flag = answer.Shell == {|BUDDY1301:\"bash\"|};"),
        AnswerCode.InMethod($"flag = answer.Shell == \"{value}\";"),
        index,
        key,
        title);

    [Fact]
    public Task Offers_each_where_none_is_near() => AnswerCode.VerifyFixAsync(
        AnswerCode.InMethod("flag = answer.Shell == {|BUDDY1301:\"FISH\"|} || answer.TriggerTime == text;"),
        AnswerCode.InMethod("flag = answer.Shell == \"SH\" || answer.TriggerTime == text;").Replace("bash", "SH"),
        0,
        "BUDDY1301:\"SH\"");

    [Fact]
    public Task Fixes_all_to_the_nearest_of_each() => AnswerCode.VerifyFixAsync(
        AnswerCode.InMethod("""
            flag = answer.Status is {|BUDDY1301:"SUCCESS"|} or {|BUDDY1301:"failed"|} && answer.Shell == {|BUDDY1301:"bash"|};
            flag = answer is { Status: {|BUDDY1301:"SKIP"|}, TriggerTime: {|BUDDY1301:"on_success"|} };
            """),
        AnswerCode.InMethod("""
            flag = answer.Status is "SUCCESSFUL" or "FAILED" && answer.Shell == "BASH";
            flag = answer is { Status: "SKIPPED", TriggerTime: "ON_SUCCESS" };
            """));

    [Theory]
    [InlineData("const string Done = \"SUCCESS\";", "const string Done = \"SUCCESSFUL\";", "Done")]
    [InlineData("static readonly string Done = \"SUCCESS\";", "static readonly string Done = \"SUCCESSFUL\";", "Done")]
    [InlineData("static class Statuses { public const string Success = \"SUCCESS\"; }", "static class Statuses { public const string Success = \"SUCCESSFUL\"; }", "Statuses.Success")]
    public Task A_shared_constant_is_changed_at_its_declaration(string before, string after, string name) => AnswerCode.VerifyFixAsync(
        AnswerCode.InClass($$"""{{before}} bool Is(ActionAnswer a) => a.Status == {|BUDDY1301:{{name}}|} || {|BUDDY1301:{{name}}|}.Equals(a.Status);"""),
        AnswerCode.InClass($$"""{{after}} bool Is(ActionAnswer a) => a.Status == {{name}} || {{name}}.Equals(a.Status);"""));

    /// <summary>Two cases of one value do not compile.</summary>
    [Theory]
    [InlineData("switch (answer.Status) { case {|BUDDY1301:\"SUCCESS\"|}: case \"SUCCESSFUL\": return 1; default: return 2; }")]
    [InlineData("flag = answer.Status is {|BUDDY1301:\"SUCCESS\"|} or \"SUCCESSFUL\";")]
    public Task A_value_that_is_compared_already_is_not_offered(string statement) => AnswerCode.VerifyFixAsync(
        AnswerCode.InMethod(statement),
        AnswerCode.InMethod(statement.Replace("{|BUDDY1301:\"SUCCESS\"|}", "\"INPROGRESS\"")),
        0,
        "BUDDY1301:\"INPROGRESS\"");

    [Fact]
    public Task The_nearest_is_offered_once() => AnswerCode.VerifyFixAsync(
        AnswerCode.InMethod("return answer.Status switch { {|BUDDY1301:\"SUCCESS\"|} => 1, {|BUDDY1301:\"SUCCEEDED\"|} => 2, _ => 3 };"),
        AnswerCode.InMethod("return answer.Status switch { \"SUCCESSFUL\" => 1, {|BUDDY1301:\"SUCCEEDED\"|} => 2, _ => 3 };"),
        key: "BUDDY1301:nearest");
}
