using Buddy.Analyzers.Tests.Shapes;
using VerifyCS = Buddy.Analyzers.Tests.ActionFix;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>What the conditions of an action need, each by what it asks for.</summary>
public class TriggerConditionTests
{
    public static TheoryData<ActionShape> Shapes => [.. Enum.GetValues<ActionShape>()];

    [Theory]
    [InlineData("ON_CHANGE_AT_PATH", "field 'trigger_condition_paths'")]
    [InlineData("VAR_IS", "fields 'trigger_variable_key', 'trigger_variable_value'")]
    [InlineData("VAR_IS_NOT", "fields 'trigger_variable_key', 'trigger_variable_value'")]
    [InlineData("VAR_CONTAINS", "fields 'trigger_variable_key', 'trigger_variable_value'")]
    [InlineData("VAR_NOT_CONTAINS", "fields 'trigger_variable_key', 'trigger_variable_value'")]
    [InlineData("VAR_LESS_THAN", "fields 'trigger_variable_key', 'trigger_variable_value'")]
    [InlineData("VAR_LESS_THAN_OR_EQUAL", "fields 'trigger_variable_key', 'trigger_variable_value'")]
    [InlineData("VAR_GREATER_THAN", "fields 'trigger_variable_key', 'trigger_variable_value'")]
    [InlineData("VAR_GREATER_THAN_OR_EQUAL", "fields 'trigger_variable_key', 'trigger_variable_value'")]
    [InlineData("SUCCESS_PIPELINE", "fields 'trigger_project_name', 'trigger_pipeline_name'")]
    [InlineData("ACTION_STATUS_IS", "fields 'trigger_action_name', 'trigger_status'")]
    [InlineData("ACTION_STATUS_IS_NOT", "fields 'trigger_action_name', 'trigger_status'")]
    [InlineData("TRIGGERING_USER_IS", "field 'trigger_user'")]
    [InlineData("TRIGGERING_USER_IS_NOT", "field 'trigger_user'")]
    [InlineData("TRIGGERING_USER_IS_IN_GROUP", "field 'trigger_group'")]
    [InlineData("TRIGGERING_USER_IS_NOT_IN_GROUP", "field 'trigger_group'")]
    [InlineData("OR", "field 'trigger_operands'")]
    public Task NeedsWhatItAsksFor(string condition, string missing) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Conditions($$"""{|#0:new|} { trigger_condition = "{{condition}}" }""")),
        ActionCode.Told("BUDDY1001", 0, $"trigger condition lacks required {missing}"));

    [Theory]
    [InlineData("""new { trigger_condition = "ON_CHANGE" }""")]
    [InlineData("""new { trigger_condition = "DAY", trigger_days = new[] { 1 } }""")]
    [InlineData("""new { trigger_condition = "DATETIME", timezone = "UTC" }""")]
    [InlineData("""new { trigger_condition = "VAR_IS", trigger_variable_key = text, trigger_variable_value = any }""")]
    [InlineData("""new { trigger_condition = text }""")]
    [InlineData("""new { trigger_condition = flag ? "VAR_IS" : "ON_CHANGE" }""")]
    [InlineData("""new Dictionary<string, object> { ["trigger_condition"] = "VAR_IS", [text] = any }""")]
    [InlineData("""new { trigger_condition = "OR", trigger_operands = any }""")]
    [InlineData("""new { trigger_condition = "OR", trigger_operands = new object[0] }""")]
    [InlineData("""new { trigger_condition = "ON_CHANGE", trigger_user = "", trigger_group = (string)null }""")] // as the API's own clients send it
    public Task SilentWhereNothingIsCertainToBeMissing(string condition) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Conditions(condition)));

    [Fact]
    public Task AWrongValueIsTheOneMistake() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Conditions("""new { trigger_condition = "OR", trigger_operands = new[] { new { trigger_condition = {|BUDDY1003:"VAR_IZ"|} } } }""")));

    [Fact]
    public Task AnEditMayLeaveThingsOut() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(
        """await http.PatchAsJsonAsync(text, new { type = "AWS_ECS", trigger_conditions = new[] { new { trigger_condition = "VAR_IS" } } });"""));

    [Fact]
    public Task OperandsAreConditionsToAnyDepth() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(Conditions("""
            new
            {
                trigger_condition = "OR",
                trigger_operands = new object[]
                {
                    {|BUDDY1001:new|} { trigger_condition = "TRIGGERING_USER_IS" },
                    new { trigger_condition = "OR", trigger_operands = new object[] { {|BUDDY1001:new|} { trigger_condition = "VAR_IS", trigger_variable_key = "k" }, new { trigger_condition = "ON_CHANGE" } } },
                },
            }
            """)),
        ActionCode.InMethod(Conditions("""
            new
            {
                trigger_condition = "OR",
                trigger_operands = new object[]
                {
                    new { trigger_condition = "TRIGGERING_USER_IS", trigger_user = "<trigger_user>" },
                    new { trigger_condition = "OR", trigger_operands = new object[] { new { trigger_condition = "VAR_IS", trigger_variable_key = "k", trigger_variable_value = "<trigger_variable_value>" }, new { trigger_condition = "ON_CHANGE" } } },
                },
            }
            """)));

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task EachConditionOfAListIsCompleted(ActionShape shape) => ShapedAction.VerifyFix(
        shape,
        """
        {
          "type": "POSTGRESQL_CLI", "name": "n", "trigger_conditions": [
            { "!": "BUDDY1001", "trigger_condition": "VAR_IS", "trigger_variable_key": "k" },
            { "trigger_condition": "ON_CHANGE" },
            { "!": "BUDDY1001", "trigger_condition": "SUCCESS_PIPELINE" }
          ]
        }
        """,
        """
        {
          "type": "POSTGRESQL_CLI", "name": "n", "trigger_conditions": [
            { "trigger_condition": "VAR_IS", "trigger_variable_key": "k", "trigger_variable_value": "<trigger_variable_value>" },
            { "trigger_condition": "ON_CHANGE" },
            { "trigger_condition": "SUCCESS_PIPELINE", "trigger_project_name": "<trigger_project_name>", "trigger_pipeline_name": "<trigger_pipeline_name>" }
          ]
        }
        """);

    private static string Conditions(string conditions) => $$"""
        Send(new { type = "POSTGRESQL_CLI", name = "n", trigger_conditions = new object[] { {{conditions}} } });
        """;
}
