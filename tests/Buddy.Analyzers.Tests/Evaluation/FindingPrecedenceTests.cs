namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>Which of several faults of one value, or of one name, is told.</summary>
public class FindingPrecedenceTests
{
    /// <summary>Keywords that one value can break together, the one that is told first.</summary>
    public static TheoryData<string, string, string> Pairs => new()
    {
        { "\"x\"", "\"type\": \"integer\"", "\"enum\": [\"a\"]" },
        { "\"x\"", "\"type\": \"integer\"", "\"const\": \"a\"" },
        { "\"x\"", "\"type\": \"integer\"", "\"minLength\": 2" },
        { "\"x\"", "\"enum\": [\"a\"]", "\"const\": \"b\"" },
        { "\"x\"", "\"enum\": [\"a\"]", "\"minLength\": 2" },
        { "\"x\"", "\"enum\": [\"a\"]", "\"pattern\": \"^a$\"" },
        { "\"x\"", "\"const\": \"a\"", "\"minLength\": 2" },
        { "\"x\"", "\"const\": \"a\"", "\"pattern\": \"^a$\"" },
        { "\"x\"", "\"minLength\": 2", "\"pattern\": \"^a$\"" },
        { "4", "\"enum\": [5]", "\"minimum\": 5" },
        { "4", "\"const\": 5", "\"minimum\": 5" },
        { "4", "\"const\": 5", "\"maximum\": 3" },
        { "4", "\"minimum\": 5", "\"maximum\": 3" },
        { "\"AKIAIOSFODNN7EXAMPLE\"", "\"type\": \"integer\"", "\"x-secret\": true" },
        { "\"AKIAIOSFODNN7EXAMPLE\"", "\"enum\": [\"a\"]", "\"x-secret\": true" },
        { "\"AKIAIOSFODNN7EXAMPLE\"", "\"pattern\": \"^a$\"", "\"x-secret\": true" },
        { "\"<x>\"", "\"x-insecure\": true", "\"x-secret\": true" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Fault_that_says_most_of_a_value_is_told_alone(string value, string first, string second)
    {
        var payload = $$"""{ "x": {{value}} }""";
        var keyword = value == "\"<x>\"" ? "placeholder" : first.Split('"')[1];

        foreach (var schema in new[] { Both(first, second), Both(second, first) })
            Assert.Equal([$"{keyword} $.x = {value}"], Verdict.Of(schema, payload).ToString().Split('\n').Skip(1));

        static string Both(string one, string other) =>
            $$"""{ "allOf": [{ "properties": { "x": { {{one}} } } }, { "properties": { "x": { {{other}} } } }] }""";
    }

    [Fact]
    public void Certain_fault_is_told_before_a_hint() =>
        Verdict.Of("""{ "properties": { "x": { "allOf": [{ "enum": ["a"], "x-hint": true }, { "pattern": "^a$" }] } } }""", """{ "x": "b" }""")
            .Is("No", "pattern $.x = \"b\"");

    [Theory]
    [InlineData("readOnly", "deprecated")]
    [InlineData("deprecated", "readOnly")]
    public void Name_that_is_set_by_the_api_is_not_also_deprecated(string one, string other) =>
        Verdict.Of($$"""{ "allOf": [{ "properties": { "x": { "{{one}}": true } } }, { "properties": { "x": { "{{other}}": true } } }] }""", """{ "x": 1 }""")
            .Is("Yes", "readOnly $.x");

    [Theory]
    [InlineData("""{ "properties": { "x": { "deprecated": true } } }""", "deprecated")]
    [InlineData("""{ "properties": { "x": { "readOnly": true } } }""", "readOnly")]
    public void Name_that_one_schema_knows_is_not_also_unknown(string schema, string keyword)
    {
        foreach (var all in new[] { $$"""[{{schema}}, { "additionalProperties": false }]""", $$"""[{ "additionalProperties": false }, {{schema}}]""" })
            Verdict.Of($$"""{ "allOf": {{all}} }""", """{ "x": 1 }""").Is("No", $"{keyword} $.x");
    }

    [Fact]
    public void Unknown_name_is_told_once() =>
        Verdict.Of("""{ "allOf": [{ "unevaluatedProperties": false }, { "additionalProperties": false }] }""", """{ "x": 1 }""")
            .Is("No", "additionalProperties $.x");

    [Fact]
    public void Field_that_comes_twice_is_only_that() =>
        Verdict.Of("""{ "properties": { "x": { "deprecated": true } }, "additionalProperties": false }""", """{ "x": 1, "x": 2, "y": 1, "y": 2 }""")
            .Is("No", "duplicate $.x", "duplicate $.y");

    [Theory]
    [InlineData("""{ "o": { "x": 1, "x": 2 } }""", "duplicate $.o.x")]
    [InlineData("""{ "o": [{ "x": 1, "x": 2 }] }""", "duplicate $.o[0].x")]
    [InlineData("""{ "o": { "?:": [{ "x": 1, "x": 2 }, {}] } }""", "duplicate $.o(0).x")]
    public void Field_that_comes_twice_is_found_inside(string payload, string finding) => Verdict.Of("{}", payload).Is("Yes", finding);

    /// <summary>That a list is too short is no fault of a value that would leave what is in it unknown.</summary>
    [Fact]
    public void Items_of_a_list_that_is_too_short_are_judged() =>
        Verdict.Of("""{ "properties": { "x": { "minItems": 2, "items": { "required": ["k"] } } } }""", """{ "x": [{}] }""")
            .Is("No", "required $.x[0] lacks k", "minItems $.x = [{}]");
}
