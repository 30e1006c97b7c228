namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary><c>x-rule</c> and <c>x-hint</c>.</summary>
public class RuleAnnotationTests
{
    private const string Rule =
        """{ "dependentSchemas": { "a": { "x-rule": "R", "required": ["b", "c"], "properties": { "b": { "const": 1 } } } } }""";

    [Fact]
    public void Schema_that_names_its_rule_is_one_finding() =>
        Verdict.Of(Rule, """{ "a": 1, "b": 2 }""")
            .Is("No", "x-rule $ because of a (required $ lacks c because of a; const $.b = 2 because of a)");

    [Fact]
    public void Finding_says_which_rule() => Assert.Equal("R", Assert.Single(Verdict.Of(Rule, """{ "a": 1 }""").Findings).Schema.Rule);

    [Theory]
    [InlineData("""{ "a": 1, "b": 1, "c": 1 }""", "Yes")]
    [InlineData("{}", "Yes")]
    [InlineData("""{ "a": 1, "b": "?", "c": 1 }""", "Unknown")]
    [InlineData("""{ "a": 1, "...": 0 }""", "Unknown")]
    [InlineData("""{ "a?": 1, "b?": 2, "c?": 1 }""", "Unknown")]
    public void Is_not_broken_for_certain(string payload, string truth) => Verdict.Of(Rule, payload).Is(truth);

    [Fact]
    public void Field_that_may_be_sent_breaks_it_if_it_is() =>
        Verdict.Of(Rule, """{ "a?": 1 }""").Is("Unknown", "if sent x-rule $ because of a (required $ lacks b, c because of a)");

    [Fact]
    public void Missing_fields_of_a_rule_are_not_merged_with_others() =>
        Verdict.Of("""{ "required": ["b"], "allOf": [{ "x-rule": "R", "required": ["b"] }] }""", "{}")
            .Is("No", "required $ lacks b", "x-rule $ (required $ lacks b)");

    [Fact]
    public void Choice_breaks_the_rule_of_a_value_at_each_alternative() =>
        Verdict.Of("""{ "properties": { "x": { "x-rule": "R", "pattern": "^a" } } }""", """{ "x": { "?:": ["a", "b", "c"] } }""")
            .Is("Unknown", "if sent x-rule $.x = \"b\" (pattern $.x = \"b\")", "if sent x-rule $.x = \"c\" (pattern $.x = \"c\")");

    [Fact]
    public void Hint_holds_for_all_inside() =>
        Verdict.Of("""{ "x-hint": true, "required": ["a"], "properties": { "b": { "type": "string" } } }""", """{ "b": true }""")
            .Is("No", "hint type $.b = true", "hint required $ lacks a");

    [Fact]
    public void Hint_holds_for_its_part_alone() =>
        Verdict.Of(
            """{ "allOf": [{ "x-hint": true, "properties": { "a": { "type": "string" } } }], "properties": { "b": { "type": "string" } } }""",
            """{ "a": true, "b": true }""")
            .Is("No", "type $.b = true", "hint type $.a = true");

    [Fact]
    public void Missing_fields_that_are_a_hint_are_told_by_themselves()
    {
        const string schema = """{ "required": ["a"], "allOf": [{ "x-hint": true, "required": ["b"] }] }""";
        Verdict.Of(schema, "{}").Is("No", "required $ lacks a", "hint required $ lacks b");
        Verdict.Of(schema, """{ "a": 1 }""").Is("No", "hint required $ lacks b");
    }
}
