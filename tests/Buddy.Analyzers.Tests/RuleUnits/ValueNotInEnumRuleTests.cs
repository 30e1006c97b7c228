using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>What is told of a value that a list does not have, and which of the list's are offered.</summary>
public class ValueNotInEnumRuleTests
{
    [Theory]
    [InlineData("ON_SUCCES", "Error", "did you mean 'ON_SUCCESS'?")]
    [InlineData("on_success", "Error", "letter case counts: 'ON_SUCCESS'")]
    [InlineData("OnSuccess", "Error", "did you mean 'ON_SUCCESS'?")]
    public void Value_that_is_near_one_is_offered_that_one_first(string value, string severity, string message) => Told.Is(
        """{ "properties": { "run": { "enum": ["ON_FAILURE", "ON_SUCCESS"] } } }""",
        $$"""{ "run": «"{{value}}"» }""",
        $"{severity} BUDDY1003: '{value}' is not a value of 'run'; {message}",
        "Replace (nearest): = \"ON_SUCCESS\"",
        "Replace (\"ON_FAILURE\"): = \"ON_FAILURE\"",
        "Replace (\"ON_SUCCESS\"): = \"ON_SUCCESS\"");

    [Theory]
    [InlineData("""{ "run": «"other"» }""", """{ "enum": ["one", "two"] }""")]
    [InlineData("""{ "run": «"other"» }""", """{ "type": "string", "enum": ["one", "two"] }""")]
    [InlineData("""{ "run": [«"other"»] }""", """{ "items": { "enum": ["one", "two"] } }""")]
    public void Value_that_is_near_none_is_offered_all(string payload, string schema) => Told.Is(
        $$"""{ "properties": { "run": {{schema}} } }""",
        payload,
        "Warning BUDDY1003: 'other' is not a value of 'run'; allowed are 'one', 'two'",
        "Replace (\"one\"): = \"one\"",
        "Replace (\"two\"): = \"two\"");

    [Fact]
    public void Value_that_is_fixed_is_offered() => Told.Is(
        """{ "properties": { "run": { "const": "one" } } }""",
        """{ "run": «"other"» }""",
        "Warning BUDDY1003: 'other' is not a value of 'run'; allowed are 'one'",
        "Replace (\"one\"): = \"one\"");

    [Theory]
    [InlineData(8, "allowed are 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'", 8)]
    [InlineData(9, "none of the 9 known ones is near", 9)]
    [InlineData(24, "none of the 24 known ones is near", 24)]
    [InlineData(25, "none of the 25 known ones is near", 0)]
    public void List_that_is_long_is_not_spelt_out(int values, string message, int offered)
    {
        var names = Enumerable.Range(1, values).Select(static number => $"\"a{number}\"").ToList();

        Told.Is(
            $$"""{ "properties": { "run": { "enum": [{{string.Join(", ", names)}}] } } }""",
            """{ "run": «"other"» }""",
            [$"Warning BUDDY1003: 'other' is not a value of 'run'; {message}", .. names.Take(offered).Select(static name => $"Replace ({name}): = {name}")]);
    }

    [Theory]
    [InlineData("""{ "run": «"ON"» }""", "\"x-open\": true", "Info BUDDY1003: 'ON' is not a value of 'run'; allowed are 'first'")]
    [InlineData("""{ "run": «"ON"» }""", "\"x-hint\": true", "Info BUDDY1003: 'ON' is not a value of 'run'; allowed are 'first'")]
    public void Value_that_may_be_new_is_a_hint(string payload, string annotation, string message) => Told.Is(
        $$"""{ "properties": { "run": { "enum": ["first"], {{annotation}} } } }""", payload, message, "Replace (\"first\"): = \"first\"");

    [Theory]
    [InlineData("\"x-open\": true", "Error")]
    [InlineData("\"x-open\": true, \"x-hint\": true", "Info")]
    public void Misspelt_value_of_a_list_that_grows_is_as_sure_as_the_list(string annotations, string severity) => Told.Is(
        $$"""{ "properties": { "run": { "enum": ["first"], {{annotations}} } } }""",
        """{ "run": «"firts"» }""",
        $"{severity} BUDDY1003: 'firts' is not a value of 'run'; did you mean 'first'?",
        "Replace (nearest): = \"first\"",
        "Replace (\"first\"): = \"first\"");

    [Theory]
    [InlineData("""{ "type": "A", «"run"»: "other" }""", true)]
    [InlineData("""{ "type": «"A"», "run": "other" }""", false)]
    public void Value_that_stands_elsewhere_is_told_at_its_name_and_not_corrected(string payload, bool hasName)
    {
        var root = Told.Root(payload);
        var finding = Told.FindingIn("""{ "properties": { "run": { "enum": ["one"] } } }""", root);
        var value = new ConstantValue(JsonScalar.Of("other"), default);
        finding = finding with { Value = value, Field = new PayloadField("run", hasName ? finding.Field!.NameSpan : null, value) };

        Told.Is(finding, root, payload, "Warning BUDDY1003: 'other' is not a value of 'run'; allowed are 'one'");
    }
}
