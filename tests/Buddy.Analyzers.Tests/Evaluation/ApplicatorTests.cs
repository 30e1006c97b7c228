namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary><c>allOf</c>, <c>anyOf</c>, <c>oneOf</c>, <c>not</c>, <c>if</c>.</summary>
public class ApplicatorTests
{
    private const string Condition =
        """{ "if": { "properties": { "a": { "const": 1 } }, "required": ["a"] }, "then": { "required": ["b"] }, "else": { "required": ["c"] } }""";

    [Theory]
    [InlineData("""{ "allOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "a": 1, "b": 1 }""", "Yes")]
    [InlineData("""{ "allOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "a": 1, "b?": 1 }""", "Unknown")]
    [InlineData("""{ "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "b": 1 }""", "Yes")]
    [InlineData("""{ "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "a?": 1, "b?": 1 }""", "Unknown")]
    [InlineData("""{ "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "...": 0 }""", "Unknown")]
    [InlineData("""{ "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "b": 1 }""", "Yes")]
    [InlineData("""{ "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "a?": 1, "b": 1 }""", "Unknown")]
    [InlineData("""{ "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "a?": 1 }""", "Unknown")]
    [InlineData("""{ "not": { "required": ["a"] } }""", "{}", "Yes")]
    [InlineData("""{ "not": { "required": ["a"] } }""", """{ "a": null }""", "Yes")]
    [InlineData("""{ "not": { "required": ["a"] } }""", """{ "a?": 1 }""", "Unknown")]
    [InlineData("""{ "not": { "required": ["a"] } }""", """{ "...": 0 }""", "Unknown")]
    public void No_finding(string schema, string payload, string truth) => Verdict.Of(schema, payload).Is(truth);

    [Theory]
    [InlineData("""{ "anyOf": [{ "required": ["a"] }, { "properties": { "b": { "const": 1 } }, "required": ["b"] }] }""", "{}", "anyOf")]
    [InlineData("""{ "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", "{}", "oneOf")]
    [InlineData("""{ "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "a": 1, "b": 1 }""", "oneOf")]
    [InlineData("""{ "not": { "required": ["a"] } }""", """{ "a": "?string" }""", "not")]
    [InlineData("""{ "not": { "required": ["a"] } }""", """{ "a": 1, "...": 0 }""", "not")]
    public void Is_broken_as_a_whole(string schema, string payload, string keyword) =>
        Verdict.Of(schema, payload).Is("No", $"{keyword} $ = {payload}");

    [Fact]
    public void Faults_of_each_part_of_allOf_are_told() =>
        Verdict.Of("""{ "allOf": [{ "properties": { "a": { "type": "string" } } }, { "required": ["b"] }] }""", """{ "a": 1 }""")
            .Is("No", "type $.a = 1", "required $ lacks b");

    [Theory]
    [InlineData("""{ "a": 1, "b": 1 }""", "Yes")]
    [InlineData("""{ "a": 2, "c": 1 }""", "Yes")]
    [InlineData("""{ "a": "?", "b": 1, "c": 1 }""", "Yes")]
    [InlineData("""{ "a": "?" }""", "No")]
    [InlineData("""{ "a": "?", "b": 1 }""", "Unknown")]
    [InlineData("""{ "a?": 1, "c": 1 }""", "Unknown")]
    public void Condition_without_finding(string payload, string truth) => Verdict.Of(Condition, payload).Is(truth);

    [Theory]
    [InlineData("""{ "a": 1 }""", "b")]
    [InlineData("""{ "a": 2 }""", "c")]
    [InlineData("""{ "a": "?string" }""", "c")]
    [InlineData("{}", "c")]
    public void Condition_decides_what_is_missing(string payload, string missing) =>
        Verdict.Of(Condition, payload).Is("No", "required $ lacks " + missing);

    [Fact]
    public void Then_without_if_says_nothing() => Verdict.Of("""{ "then": false, "else": false }""", "{}").Is("Yes");

    [Fact]
    public void If_alone_says_nothing() => Verdict.Of("""{ "if": { "required": ["a"] } }""", "{}").Is("Yes");

    [Fact]
    public void Choice_in_anyOf_is_judged_as_one_value() =>
        Verdict.Of("""{ "properties": { "a": { "anyOf": [{ "const": 1 }, { "const": 2 }] } } }""", """{ "a": { "?:": [1, 3] } }""")
            .Is("Unknown", "if sent anyOf $.a = 3");
}
