namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary><c>$ref</c>: recursion, and schemas that lead back to themselves.</summary>
public class ReferenceTests
{
    private const string Tree =
        """
        {
          "type": "object",
          "required": ["key"],
          "properties": { "key": {}, "children": { "type": "array", "items": { "$ref": "#" } } },
          "unevaluatedProperties": false
        }
        """;

    [Fact]
    public void Target_holds_beside_the_keywords_next_to_it() =>
        Verdict.Of("""{ "$ref": "#/$defs/d", "required": ["a"], "$defs": { "d": { "required": ["b"] } } }""", "{}")
            .Is("No", "required $ lacks a, b");

    [Fact]
    public void Recursion_judges_each_level() =>
        Verdict.Of(Tree, """{ "key": 1, "children": [{ "key": 2, "children": [{ "other": 3 }] }] }""")
            .Is("No", "required $.children[0].children[0] lacks key", "unevaluatedProperties $.children[0].children[0].other");

    [Fact]
    public void Recursion_ends_with_the_payload() =>
        Verdict.Of(Tree, """{ "key": 1, "children": [{ "key": 2, "children": [] }, { "key": "?string" }] }""").Is("Yes");

    [Theory]
    [InlineData("""{ "$ref": "#" }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#" }, { "$ref": "#" }, { "$ref": "#" }] }""")]
    [InlineData("""{ "not": { "$ref": "#" } }""")]
    [InlineData(
        """{ "$ref": "#/$defs/a", "$defs": { "a": { "$ref": "#/$defs/b" }, "b": { "allOf": [{ "$ref": "#/$defs/a" }, { "$ref": "#" }] } } }""")]
    public void Cycle_tells_nothing(string schema) => Verdict.Of(schema, """{ "a": 1 }""").Is("Unknown");

    [Fact]
    public void What_stands_beside_a_cycle_is_told() =>
        Verdict.Of("""{ "$ref": "#", "required": ["a"], "properties": { "b": {} } }""", """{ "b": 1 }""").Is("No", "required $ lacks a");

    [Fact]
    public void Cycle_makes_no_field_unknown() =>
        Verdict.Of("""{ "$ref": "#", "unevaluatedProperties": false }""", """{ "b": 1 }""").Is("Unknown");

    [Fact]
    public void Nesting_beyond_measure_tells_nothing_below_it()
    {
        var schema = Repeat("""{ "allOf": [""", 20) + """{ "required": ["x"] }""" + Repeat("] }", 20);
        var deep = $$"""{ "properties": { "o": { "allOf": [{ "$ref": "#" }, {{schema}}], "unevaluatedProperties": false } } }""";
        var payload = Repeat("""{ "o": """, 40) + "{}" + Repeat(" }", 40);
        var verdict = Verdict.Of(deep, payload).ToString();
        Assert.StartsWith("No\nrequired", verdict);
        Assert.DoesNotContain("unevaluatedProperties", verdict);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
