namespace Buddy.Analyzers.Tests.Answers;

/// <summary>What options and schemas of the user's change about answers.</summary>
public class AnswerOptionsTests
{
    private static readonly (string, string) Moon = ("/MOON_SHOT.buddy-action.schema.json", """
        { "properties": { "fuel": { "type": "string", "enum": ["KEROSENE", "HYDROGEN"] } } }
        """);

    [Theory]
    [InlineData("last_execution_status = SUCCESS", "answer.Status == \"SUCCESS\" || answer.Status is \"SUCCESSFUL\"")]
    [InlineData("Last_Execution_Status = SUCCESS, DONE", "answer.Status is \"SUCCESS\" or \"DONE\"")]
    [InlineData("last_execution_status = SUCCESS", "answer.Status.ToLower() == \"success\"")]
    [InlineData("last_execution_status = SUCCESS", "answer.Status == {|BUDDY1301:\"success\"|}")]
    [InlineData("last_execution_status = SUCCESS", "answer.TriggerTime == {|BUDDY1301:\"SUCCESS\"|}")]
    [InlineData("last_execution_status = SUCCESS", "answer.Status == {|BUDDY1301:\"FAILURE\"|}")]
    [InlineData("trigger_time = SUCCESS", "answer.Status == {|BUDDY1301:\"SUCCESS\"|}")]
    [InlineData("last_execution_status =", "answer.Status == {|BUDDY1301:\"SUCCESS\"|}")]
    [InlineData("shell = ZSH", "answer.Shell == \"ZSH\" && answer.TriggerTime == text")]
    [InlineData("type = MOON_SHOT", "answer.Type == \"MOON_SHOT\" && answer.TriggerTime == text")]
    public Task A_value_that_the_user_knows_may_come(string option, string condition) =>
        AnswerCode.VerifyConfiguredAsync(AnswerCode.InMethod($"flag = {condition};"), "buddy_analyzers.additional_values." + option);

    [Theory]
    [InlineData("MOON", "answer.Status == {|BUDDY1301:\"MON\"|}", "answer.Status == \"MOON\"", "BUDDY1301:nearest")]
    [InlineData("MOON", "answer.Status == {|BUDDY1301:\"SUCCESS\"|}", "answer.Status == \"MOON\"", "BUDDY1301:\"MOON\"")]
    public Task It_is_offered(string value, string before, string after, string key) => AnswerCode.VerifyConfiguredFixAsync(
        AnswerCode.InMethod($"flag = {before};"), AnswerCode.InMethod($"flag = {after};"), key, "buddy_analyzers.additional_values.last_execution_status = " + value);

    [Fact]
    public Task A_switch_handles_it() => AnswerCode.VerifyConfiguredAsync(
        AnswerCode.InMethod("""
            switch ({|BUDDY1302:answer.Shell|}) { case "SH": case "BASH": case "POWERSHELL": return 1; }
            switch (answer.Shell) { case "SH": case "BASH": case "POWERSHELL": case "ZSH": return 2; }
            """),
        "buddy_analyzers.additional_values.shell = ZSH");

    [Theory]
    [InlineData("BUDDY1301", "last_execution_status", "flag = answer.Status == \"SUCCESS\" || answer.Shell == {|BUDDY1301:\"bash\"|};")]
    [InlineData("buddy1301", "shell, last_execution_status", "flag = answer.Status == \"SUCCESS\" || answer.Shell == \"bash\" || answer.TriggerTime is {|BUDDY1301:\"on_failure\"|};")]
    [InlineData("BUDDY1302", "last_execution_status", "flag = answer.Status == {|BUDDY1301:\"SUCCESS\"|};")]
    [InlineData("BUDDY1302", "run_next", "switch (answer.Next) { case \"IN_SOFT_PARALLEL\": return 1; } switch ({|BUDDY1302:answer.Shell|}) { case \"SH\": return 1; }")]
    [InlineData("BUDDY1301", "run_next", "switch ({|BUDDY1302:answer.Next|}) { case \"in_soft_parallel\": case \"IN_HARD_PARALLEL\": return 1; }")]
    public Task A_field_that_a_rule_passes_over(string rule, string fields, string statement) =>
        AnswerCode.VerifyConfiguredAsync(AnswerCode.InMethod(statement), $"buddy_analyzers.{rule}.excluded_fields = {fields}");

    [Theory]
    [InlineData("flag = answer.Type == \"MOON_SHOT\" && answer.TriggerTime == text;")]
    [InlineData("flag = answer.Type == {|BUDDY1301:\"MOON_SHOTT\"|} && answer.TriggerTime == text;")]
    [InlineData("flag = (string)JsonNode.Parse(json)[\"fuel\"] == {|BUDDY1301:\"KEROSEN\"|} && answer.TriggerTime == text;")]
    [InlineData("flag = (string)JsonNode.Parse(json)[\"fuel\"] == \"HYDROGEN\" && answer.TriggerTime == text;")]
    public Task A_schema_of_the_users_adds_a_type_and_its_values(string statement) =>
        AnswerCode.VerifyConfiguredAsync(AnswerCode.InMethod(statement), "", Moon);

    [Fact]
    public Task The_fix_knows_its_values() => AnswerCode.VerifyConfiguredFixAsync(
        AnswerCode.InMethod("flag = (string)JsonNode.Parse(json)[\"fuel\"] == {|BUDDY1301:\"KEROSEN\"|} && answer.TriggerTime == text;"),
        AnswerCode.InMethod("flag = (string)JsonNode.Parse(json)[\"fuel\"] == \"KEROSENE\" && answer.TriggerTime == text;"),
        "BUDDY1301:nearest",
        "",
        Moon);

    /// <summary>Its payloads are left alone; what the API answers it changes nothing about.</summary>
    [Fact]
    public Task An_excluded_type_is_still_one_that_may_come() => AnswerCode.VerifyConfiguredAsync(
        AnswerCode.InMethod("flag = answer.Type is \"AWS_ECS\" or {|BUDDY1301:\"AWS_ESC\"|} && answer.Status != {|BUDDY1301:\"SUCCESS\"|};"),
        "buddy_analyzers.excluded_action_types = AWS_ECS");
}
