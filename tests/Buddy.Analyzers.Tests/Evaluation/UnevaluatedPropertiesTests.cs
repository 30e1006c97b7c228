namespace Buddy.Analyzers.Tests.Evaluation;

public class UnevaluatedPropertiesTests
{
    [Fact]
    public void Unknown_field() => Of("""{ "properties": { "a": {} } }""", """{ "a": 1, "b": 1 }""").Is("No", "unevaluatedProperties $.b");

    [Fact]
    public void Unknown_field_that_may_be_sent() =>
        Of("""{ "properties": { "a": {} } }""", """{ "b?": 1 }""").Is("Unknown", "if sent unevaluatedProperties $.b");

    [Fact]
    public void Unknown_field_is_none_however_null_its_value() =>
        Of("{}", """{ "b": null }""").Is("No", "unevaluatedProperties $.b");

    [Fact]
    public void Field_that_the_code_does_not_write_is_let_pass() => Of("{}", """{ "(b)": 1 }""").Is("Unknown");

    [Fact]
    public void Open_object_may_hold_unknown_fields() => Of("""{ "properties": { "a": {} } }""", """{ "a": 1, "...": 0 }""").Is("Unknown");

    [Theory]
    [InlineData("""{ "allOf": [{ "properties": { "a": {} } }] }""")]
    [InlineData("""{ "allOf": [{ "allOf": [{ "properties": { "a": {} } }] }] }""")]
    [InlineData("""{ "$ref": "#/$defs/d" }""")]
    [InlineData("""{ "if": { "properties": { "a": { "const": 1 } } } }""")]
    [InlineData("""{ "if": { "properties": { "a": { "const": 1 } } }, "else": { "properties": { "b": {} } } }""")]
    [InlineData("""{ "if": { "required": ["a"] }, "then": { "properties": { "a": {} } } }""")]
    [InlineData("""{ "if": { "required": ["b"] }, "else": { "properties": { "a": {} } } }""")]
    [InlineData("""{ "anyOf": [{ "properties": { "a": {} } }, {}] }""")]
    [InlineData("""{ "oneOf": [{ "properties": { "a": {} } }, false] }""")]
    [InlineData("""{ "dependentSchemas": { "a": { "properties": { "a": {} } } } }""")]
    [InlineData("""{ "additionalProperties": true }""")]
    [InlineData("""{ "allOf": [{ "unevaluatedProperties": true }] }""")]
    public void Field_that_a_part_speaks_of_is_known(string part) => Of(part, """{ "a": 1 }""").Is("Yes");

    [Theory]
    [InlineData("""{ "if": { "properties": { "a": { "const": 2 } } } }""")]
    [InlineData("""{ "if": { "required": ["b"] }, "then": { "properties": { "a": {} } } }""")]
    [InlineData("""{ "anyOf": [{ "properties": { "a": { "const": 2 } } }, {}] }""")]
    [InlineData("""{ "oneOf": [{ "properties": { "a": { "const": 2 } } }, {}] }""")]
    [InlineData("""{ "dependentSchemas": { "b": { "properties": { "a": {} } } } }""")]
    [InlineData("""{ "not": { "properties": { "a": { "const": 2 } } } }""")]
    [InlineData("""{ "not": { "not": { "properties": { "a": {} } } } }""")]
    [InlineData("""{ "properties": { "b": { "properties": { "a": {} } } } }""")]
    [InlineData("""{ "required": ["a"] }""")]
    public void Field_that_only_a_part_without_say_speaks_of_is_unknown(string part) =>
        Of(part, """{ "a": 1 }""").Is("No", "unevaluatedProperties $.a");

    [Theory]
    [InlineData(
        """{ "if": { "properties": { "b": { "const": 1 } }, "required": ["b"] }, "then": { "properties": { "a": {} } } }""", """{ "a": 1, "b": "?" }""")]
    [InlineData("""{ "anyOf": [{ "properties": { "a": { "const": 1 } } }, {}], "properties": { "b": {} } }""", """{ "a": "?" }""")]
    [InlineData("""{ "properties": { "b": {} }, "dependentSchemas": { "b": { "properties": { "a": {} } } } }""", """{ "a": 1, "b?": 1 }""")]
    public void Field_that_a_part_may_speak_of_may_be_known(string part, string payload) => Of(part, payload).Is("Unknown");

    [Fact]
    public void Field_of_a_kind() =>
        Verdict.Of("""{ "properties": { "a": {} }, "unevaluatedProperties": { "type": "string" } }""", """{ "a": 1, "b": "x", "c": 1 }""")
            .Is("No", "type $.c = 1");

    [Fact]
    public void Rule_does_not_hide_what_its_part_speaks_of() =>
        Of("""{ "allOf": [{ "x-rule": "R", "properties": { "a": {} } }] }""", """{ "a": 1 }""").Is("Yes");

    private static Verdict Of(string part, string payload) => Verdict.Of(
        $$"""{ "allOf": [{{part}}], "unevaluatedProperties": false, "$defs": { "d": { "properties": { "a": {} } } } }""", payload);
}
