using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>How sure a finding is, as <c>x-level</c> says it.</summary>
public class LevelTests
{
    [Theory]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", nameof(FactLevel.Error))]
    [InlineData("""{ "properties": { "a": { "type": "string", "x-level": "warning" } } }""", nameof(FactLevel.Warning))]
    [InlineData("""{ "properties": { "a": { "type": "string", "x-level": "hint" } } }""", nameof(FactLevel.Hint))]
    [InlineData("""{ "properties": { "a": { "type": "string", "x-hint": true } } }""", nameof(FactLevel.Hint))]
    [InlineData("""{ "x-level": "hint", "properties": { "a": { "type": "string" } } }""", nameof(FactLevel.Hint))]
    [InlineData("""{ "x-level": "hint", "properties": { "a": { "type": "string", "x-level": "error" } } }""", nameof(FactLevel.Error))]
    [InlineData("""{ "x-level": { "enum": "hint" }, "properties": { "a": { "type": "string" } } }""", nameof(FactLevel.Error))]
    [InlineData("""{ "x-level": { "default": "hint", "type": "warning" }, "properties": { "a": { "type": "string" } } }""", nameof(FactLevel.Warning))]
    [InlineData("""{ "x-level": "hint", "properties": { "a": { "$ref": "#/$defs/a" } }, "$defs": { "a": { "type": "string", "x-level": "error" } } }""", nameof(FactLevel.Hint))]
    [InlineData("""{ "properties": { "a": { "$ref": "#/$defs/a", "x-level": "warning" } }, "$defs": { "a": { "type": "string", "x-level": "hint" } } }""", nameof(FactLevel.Hint))]
    [InlineData("""{ "properties": { "a": { "$ref": "#/$defs/a", "x-level": "warning" } }, "$defs": { "a": { "type": "string" } } }""", nameof(FactLevel.Warning))]
    [InlineData("""{ "x-level": "hint", "allOf": [{ "$ref": "#/$defs/all", "x-level": "error" }], "$defs": { "all": { "x-level": "error", "properties": { "a": { "type": "string" } } } } }""", nameof(FactLevel.Error))]
    public void Nearest_level_leads_and_a_reference_makes_nothing_surer(string schema, string level) => Is(schema, """{ "a": [] }""", "type", level);

    [Theory]
    [InlineData("error", nameof(FactLevel.Error))]
    [InlineData("warning", nameof(FactLevel.Hint))]
    [InlineData("hint", null)]
    public void A_number_for_a_text_is_milder_unless_it_is_certain(string level, string? expected) =>
        Is($$"""{ "properties": { "a": { "type": "string", "x-level": "{{level}}" } } }""", """{ "a": 1 }""", "type", expected);

    [Theory]
    [InlineData("error", "BLUEE", nameof(FactLevel.Error))]
    [InlineData("error", "QQQQ", nameof(FactLevel.Hint))]
    [InlineData("warning", "QQQQ", nameof(FactLevel.Hint))]
    [InlineData("hint", "BLUEE", nameof(FactLevel.Hint))]
    [InlineData("hint", "QQQQ", null)]
    [InlineData("error", "BLUE2", nameof(FactLevel.Hint))]
    [InlineData("error", "BULE", nameof(FactLevel.Hint))]
    public void A_value_of_a_growing_list_that_is_near_none_is_milder(string level, string value, string? expected) => Is(
        $$"""{ "properties": { "a": { "enum": ["BLUE", "GREEN"], "x-open": true, "x-older-values": ["BULE"], "x-level": "{{level}}" } } }""",
        $$"""{ "a": "{{value}}" }""",
        "enum",
        expected);

    [Fact]
    public void Silent_fact_breaks_the_schema_and_is_not_told() =>
        Verdict.Of("""{ "properties": { "a": { "type": "string", "x-level": "silent" } } }""", """{ "a": 1 }""").Is("No");

    [Fact]
    public void Fields_that_are_only_likely_to_be_missed_have_a_finding_of_their_own() => Verdict.Of(
        """{ "allOf": [{ "required": ["a"] }, { "required": ["b"], "x-level": "warning" }, { "required": ["c"], "x-level": "hint" }] }""",
        "{}").Is("No", "required $ lacks a, b", "hint required $ lacks c");

    [Theory]
    [InlineData("""{ "x-level": { "misspelt": "hint" }, "properties": { "cluster": {} } }""", "Yes\nhint misspelt $.clustr")]
    [InlineData("""{ "properties": { "cluster": {} } }""", "Yes")]
    [InlineData("""{ "x-level": { "misspelt": "silent" }, "properties": { "cluster": {} } }""", "Yes")]
    [InlineData("""{ "x-level": { "misspelt": "hint" }, "properties": { "cluster": { "x-yaml": true } } }""", "Yes")]
    [InlineData("""{ "x-level": { "misspelt": "hint" }, "properties": { "cluster": {} }, "required": ["cluster"] }""", "Unknown\nmisspelt $.clustr")]
    [InlineData("""{ "x-level": { "misspelt": "hint", "unevaluatedProperties": "silent" }, "properties": { "cluster": {} }, "unevaluatedProperties": false }""", "No\nhint unevaluatedProperties $.clustr")]
    [InlineData("""{ "x-level": { "misspelt": "hint" }, "allOf": [{ "$ref": "#/$defs/all", "x-level": { "misspelt": "warning" } }], "$defs": { "all": { "x-level": "error", "properties": { "cluster": {} } } } }""", "Yes\nmisspelt $.clustr")]
    public void Near_name_is_told_where_other_fields_may_come(string schema, string verdict) =>
        Verdict.Of(schema, """{ "clustr": 1 }""").Is(verdict.Split('\n')[0], verdict.Split('\n')[1..]);

    [Theory]
    [InlineData("""{ "a": 1 }""", "Yes")]
    [InlineData("""{ "b": 1, "c": 1 }""", "Yes")]
    [InlineData("""{ "b": 1 }""", "No\nanyOf $ lacks a")]
    [InlineData("""{ "old": 1 }""", "No\ndeprecated $.old")]
    [InlineData("""{ "...": 0 }""", "Unknown")]
    public void One_of_several_fields_is_required(string payload, string verdict) => Verdict.Of(
        """{ "properties": { "a": {}, "old": { "deprecated": true, "x-replaced-by": "a" } }, "anyOf": [{ "required": ["a"] }, { "required": ["b", "c"] }] }""",
        payload).Is(verdict.Split('\n')[0], verdict.Split('\n')[1..]);

    [Theory]
    [InlineData("\"loud\"", "a level is 'error', 'warning', 'hint' or 'silent'")]
    [InlineData("{ \"enum\": 1 }", "a level is 'error', 'warning', 'hint' or 'silent'")]
    [InlineData("{ \"colour\": \"hint\" }", "'colour' has no level of its own")]
    [InlineData("5", "'x-level' must be a level, or an object of them")]
    public void A_level_that_is_none_is_a_problem(string level, string reason)
    {
        var set = new SchemaSet(_ => $$"""{ "x-level": {{level}} }""");
        set.Find("a.schema.json");

        Assert.Equal(reason, Assert.Single(set.Problems).Reason);
    }

    private static void Is(string schema, string payload, string keyword, string? level)
    {
        var findings = Verdict.Of(schema, payload).Findings.Where(finding => finding.Keyword == keyword).Select(static finding => finding.Level.ToString());

        Assert.Equal(level is null ? [] : [level], findings);
    }
}
