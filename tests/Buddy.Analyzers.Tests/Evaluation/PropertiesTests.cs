namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary><c>properties</c> and <c>additionalProperties</c>.</summary>
public class PropertiesTests
{
    [Theory]
    [InlineData("""{ "x": "a" }""", "Yes")]
    [InlineData("{}", "Yes")]
    [InlineData("""{ "x": null }""", "Yes")]
    [InlineData("""{ "x?": "a" }""", "Yes")]
    [InlineData("""{ "y": 1 }""", "Yes")]
    [InlineData("""{ "x": "?" }""", "Unknown")]
    [InlineData("""{ "...": 0 }""", "Unknown")]
    [InlineData("""{ "x": "a", "...": 0 }""", "Yes")]
    public void No_finding(string payload, string truth) =>
        Verdict.Of("""{ "properties": { "x": { "type": "string" } } }""", payload).Is(truth);

    [Fact]
    public void Value_of_a_field_that_may_be_sent_is_wrong_if_it_is() =>
        Verdict.Of("""{ "properties": { "x": { "type": "string" } } }""", """{ "x?": 1 }""").Is("Unknown", "if sent type $.x = 1");

    [Fact]
    public void Value_that_may_be_null_is_wrong_if_it_is_not() =>
        Verdict.Of("""{ "properties": { "x": { "type": "string" } } }""", """{ "x": "?integer|null" }""")
            .Is("Unknown", "if sent type $.x = \"?integer|null\"");

    [Fact]
    public void Property_that_must_not_be() =>
        Verdict.Of("""{ "properties": { "x": false } }""", """{ "x": 1 }""").Is("No", "false $.x = 1");

    [Fact]
    public void Last_of_two_fields_of_a_name_is_judged() =>
        Verdict.Of("""{ "properties": { "x": { "type": "string" } } }""", """{ "x": 1, "x": "a" }""").Is("Yes", "duplicate $.x");

    [Fact]
    public void Later_field_that_may_not_be_sent_leaves_both() =>
        Verdict.Of("""{ "properties": { "x": { "type": "string" } } }""", """{ "x": 1, "x?": "a" }""").Is("Unknown", "if sent type $.x = 1");

    [Fact]
    public void Additional_field() =>
        Verdict.Of("""{ "properties": { "x": {} }, "additionalProperties": false }""", """{ "x": 1, "y": 1, "z?": 1 }""")
            .Is("No", "additionalProperties $.y", "if sent additionalProperties $.z");

    [Fact]
    public void Additional_field_of_a_certain_kind()
    {
        const string schema = """{ "properties": { "x": {} }, "additionalProperties": { "type": "string" } }""";
        Verdict.Of(schema, """{ "x": 1, "y": "a" }""").Is("Yes");
        Verdict.Of(schema, """{ "x": 1, "y": 1 }""").Is("No", "type $.y = 1");
        Verdict.Of(schema, """{ "x": 1, "...": 0 }""").Is("Unknown");
    }

    [Fact]
    public void Additional_knows_the_properties_beside_it_only() =>
        Verdict.Of("""{ "allOf": [{ "properties": { "x": {} } }], "additionalProperties": false }""", """{ "x": 1 }""")
            .Is("No", "additionalProperties $.x");
}
