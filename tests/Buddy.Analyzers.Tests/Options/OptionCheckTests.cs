using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.Tests.Options;

/// <summary>Why an option makes no sense.</summary>
public class OptionCheckTests
{
    [Theory]
    [InlineData("additional_field", "a", "there is no such option; did you mean 'buddy_analyzers.additional_fields'?")]
    [InlineData("excluded_actions_types", "AWS_ECS", "there is no such option; did you mean 'buddy_analyzers.excluded_action_types'?")]
    [InlineData("payload-methods", "Add", "there is no such option; did you mean 'buddy_analyzers.payload_methods'?")]
    [InlineData("additional_values", "a", "it names no field, as in 'buddy_analyzers.additional_values.shell'")]
    [InlineData("additional_values.triggertime", "A", "'triggertime' is no field with a list of values; did you mean 'trigger_time'?")]
    [InlineData("additional_values.name", "A", "'name' is no field with a list of values; none of the * known ones is near")]
    [InlineData("additional_values.", "A", "'' is no field with a list of values; none of the * known ones is near")]
    [InlineData("additional_values.shell", "A B", "'A B' is no value")]
    [InlineData("additional_values.shell", "\"ZSH\"", "'\"ZSH\"' is no value")]
    [InlineData("additional_values.shell", "A,,B", "an entry of the list is empty")]
    [InlineData("additional_values.shell", "A,", "an entry of the list is empty")]
    [InlineData("additional_fields", "a b", "'a b' is no name of a field")]
    [InlineData("additional_fields", "a;b", "'a;b' is no name of a field")]
    [InlineData("additional_fields", "1a, ok", "'1a' is no name of a field")]
    [InlineData("additional_fields", ",", "an entry of the list is empty")]
    [InlineData("buddy1001.excluded_fields", "a-b", "'a-b' is no name of a field")]
    [InlineData("buddy1001.excluded_fields", "a,,b c", "an entry of the list is empty; 'b c' is no name of a field")]
    [InlineData("buddy0002.excluded_fields", "a", "BUDDY0002 has no such option")]
    [InlineData("buddy9999.excluded_fields", "a", "'buddy9999' is no rule; *")]
    [InlineData("budy1003.excluded_fields", "a", "'budy1003' is no rule; did you mean 'BUDDY1003'?")]
    [InlineData(".excluded_fields", "a", "there is no such option; *")]
    [InlineData("buddy1001.excluded_fields", "clustr", "'clustr' is no known field; did you mean 'cluster'?")]
    [InlineData("buddy1001.excluded_fields", "service, triger_time", "'triger_time' is no known field; did you mean 'trigger_time'?")]
    [InlineData("payload_methods", "Add(", "'Add(' is no name of a method")]
    [InlineData("payload_methods", "A..B", "'A..B' is no name of a method")]
    [InlineData("payload_methods", ".Add", "'.Add' is no name of a method")]
    [InlineData("excluded_action_types", "AWS_ESC", "'AWS_ESC' is no action type; did you mean 'AWS_ECS'?")]
    [InlineData("excluded_action_types", "aws_ecs", "'aws_ecs' is no action type; did you mean 'AWS_ECS'?")]
    [InlineData("excluded_action_types", "AWS_ECS, LAUNCH_A_ROCKET", "'LAUNCH_A_ROCKET' is no action type; none of the * known ones is near")]
    [InlineData("certain_mistakes_as_errors", "yes", "'yes' is no value of it; allowed are 'false', 'true'")]
    [InlineData("certain_mistakes_as_errors", "", "'' is no value of it; allowed are 'false', 'true'")]
    [InlineData("minimum_severity", "warn", "'warn' is no value of it; allowed are 'error', 'suggestion', 'warning'")]
    [InlineData("minimum_severity", "errors", "'errors' is no value of it; did you mean 'error'?")]
    [InlineData("naming_policy", "snake_case", "'snake_case' is no value of it; *")]
    [InlineData("naming_policy", "SnakeCaseLower", "'SnakeCaseLower' is no value of it; *")]
    [InlineData("naming_policy", "", "'' is no value of it; *")]
    [InlineData("colour", "red", "there is no such option; allowed are 'buddy_analyzers.<ID>.excluded_fields', 'buddy_analyzers.additional_fields', *")]
    [InlineData("", "red", "there is no such option; *")]
    public void Makes_no_sense(string key, string value, string reason)
    {
        var told = new OptionCheck(ActionCatalog.Shipped).ReasonAgainst("buddy_analyzers." + key, value);
        Assert.NotNull(told);
        var parts = reason.Split('*');
        Assert.StartsWith(parts[0], told, StringComparison.Ordinal);
        Assert.EndsWith(parts[^1], told, StringComparison.Ordinal);
        Assert.True(told.Length >= reason.Length - 1 && (parts.Length > 1 || told == reason), told);
    }

    [Theory]
    [InlineData("additional_values.shell", "ZSH")]
    [InlineData("additional_values.shell", "")]
    [InlineData("additional_values.Trigger_Time", "ON_MONDAY, ON_TUESDAY")]
    [InlineData("additional_values.access_level", "ADMIN")]
    [InlineData("additional_values.type", "us-east-1, a/b.c:d")]
    [InlineData("additional_fields", "a, B_2, _c, \u00e9")]
    [InlineData("additional_fields", "")]
    [InlineData("BUDDY1001.excluded_fields", "cluster")]
    [InlineData("buddy1003.Excluded_Fields", "any_field_of_a_part")]
    [InlineData("BUDDY1301.excluded_fields", "last_execution_status")]
    [InlineData("buddy1302.excluded_fields", "run_next, shell")]
    [InlineData("additional_values.last_execution_status", "PAUSED")]
    [InlineData("payload_methods", "Add, Client.Add, Acme.Client.Add")]
    [InlineData("excluded_action_types", "AWS_ECS, JEV")]
    [InlineData("certain_mistakes_as_errors", "true")]
    [InlineData("certain_mistakes_as_errors", "False")]
    [InlineData("minimum_severity", "Warning")]
    [InlineData("naming_policy", "snake_case_lower")]
    [InlineData("naming_policy", "none")]
    [InlineData("naming_policy", "Kebab_Case_Upper")]
    public void Makes_sense(string key, string value) => Assert.Null(new OptionCheck(ActionCatalog.Shipped).ReasonAgainst("buddy_analyzers." + key, value));
}
