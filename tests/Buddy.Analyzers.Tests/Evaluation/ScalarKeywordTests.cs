namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary><c>enum</c>, <c>const</c>, <c>pattern</c>, <c>minLength</c>, <c>minimum</c>, <c>maximum</c>.</summary>
public class ScalarKeywordTests
{
    [Theory]
    [InlineData("""{ "enum": ["a", 1, true] }""", "\"a\"")]
    [InlineData("""{ "enum": ["a", 1, true] }""", "1.0")]
    [InlineData("""{ "enum": ["a", 1, true] }""", "true")]
    [InlineData("""{ "const": 2 }""", "2")]
    [InlineData("""{ "const": null, "enum": ["a"] }""", "null")]
    [InlineData("""{ "pattern": "^a+$" }""", "\"aa\"")]
    [InlineData("""{ "pattern": "b" }""", "\"abc\"")]
    [InlineData("""{ "pattern": "b" }""", "1")]
    [InlineData("""{ "pattern": "b" }""", "\"?integer\"")]
    [InlineData("""{ "minLength": 2 }""", "\"ab\"")]
    [InlineData("""{ "minLength": 2 }""", "[]")]
    [InlineData("""{ "minLength": 2 }""", "\"?boolean|array\"")]
    [InlineData("""{ "minimum": 1, "maximum": 3 }""", "1")]
    [InlineData("""{ "minimum": 1, "maximum": 3 }""", "3.0")]
    [InlineData("""{ "minimum": 1, "maximum": 3 }""", "\"0\"")]
    [InlineData("""{ "minimum": 1, "maximum": 3 }""", "\"?string\"")]
    public void Holds(string schema, string value) => Of(schema, value).Is("Yes");

    [Theory]
    [InlineData("enum", """{ "enum": ["a", 1, true] }""", "\"A\"")]
    [InlineData("enum", """{ "enum": ["a", 1, true] }""", "\"1\"")]
    [InlineData("enum", """{ "enum": ["a", 1, true] }""", "false")]
    [InlineData("enum", """{ "enum": ["a"] }""", "\"?integer|boolean\"")]
    [InlineData("enum", """{ "enum": ["a"] }""", "[]")]
    [InlineData("const", """{ "const": "a" }""", "\"b\"")]
    [InlineData("pattern", """{ "pattern": "^a+$" }""", "\"ab\"")]
    [InlineData("minLength", """{ "minLength": 1 }""", "\"\"")]
    [InlineData("minLength", """{ "minLength": 2 }""", "\"😀\"")]
    [InlineData("minimum", """{ "minimum": 0 }""", "-1")]
    [InlineData("minimum", """{ "minimum": 0.5 }""", "0.4")]
    [InlineData("maximum", """{ "maximum": 0 }""", "1e3")]
    public void Is_broken(string keyword, string schema, string value) => Of(schema, value).Is("No", $"{keyword} $.x = {value}");

    [Theory]
    [InlineData("""{ "enum": ["a"] }""", "\"?string\"")]
    [InlineData("""{ "enum": [1] }""", "\"?\"")]
    [InlineData("""{ "const": true }""", "\"?boolean\"")]
    [InlineData("""{ "pattern": "b" }""", "\"?string\"")]
    [InlineData("""{ "minLength": 1 }""", "\"?string|integer\"")]
    [InlineData("""{ "minimum": 0 }""", "\"?integer\"")]
    [InlineData("""{ "maximum": 0 }""", "\"?fraction\"")]
    public void Is_open(string schema, string value) => Of(schema, value).Is("Unknown");

    [Fact]
    public void List_of_values_says_more_than_the_one_value_of_an_action() =>
        Verdict.Of(
            """{ "properties": { "x": { "const": "a" } }, "allOf": [{ "properties": { "x": { "enum": ["a", "b"] } } }] }""", """{ "x": "c" }""")
            .Is("No", "enum $.x = \"c\"");

    [Fact]
    public void Pattern_that_takes_too_long_tells_nothing() =>
        Of("""{ "pattern": "^(a+)+$" }""", $"\"{new string('a', 40)}b\"").Is("Unknown");

    [Fact]
    public void Pattern_on_a_very_long_text_tells_nothing() =>
        Of("""{ "pattern": "b" }""", $"\"{new string('a', 1001)}\"").Is("Unknown");

    [Theory]
    [InlineData("$NAME")]
    [InlineData("${NAME}")]
    [InlineData("${{ name }}")]
    [InlineData("secure!14ivLMxPgv7TX6c9+ITX/g==")]
    [InlineData("!encrypted SmFXMKgl")]
    public void Variable_or_encrypted_value_can_be_anything(string text)
    {
        Of("""{ "pattern": "^a$" }""", $"\"{text}\"").Is("Unknown");
        Of("""{ "type": "integer" }""", $"\"{text}\"").Is("Unknown");
        Of("""{ "enum": ["a"] }""", $"\"{text}\"").Is("Unknown");
    }

    [Fact]
    public void Two_dollars_are_no_variable() => Assert.StartsWith("No", Of("""{ "pattern": "^a$" }""", "\"Pa$$word1\"").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Text_with_a_variable_in_it_stays_a_text()
    {
        Of("""{ "pattern": "^a$" }""", "\"x$NAME\"").Is("Unknown");
        Of("""{ "type": "integer" }""", "\"x$NAME\"").Is("No", "type $.x = \"x$NAME\"");
    }

    [Theory]
    [InlineData("5$")]
    [InlineData("$5")]
    [InlineData("${}")]
    [InlineData("insecure!x")]
    public void Dollar_that_begins_no_name_is_a_character(string text) =>
        Of("""{ "enum": ["a"] }""", $"\"{text}\"").Is("No", $"enum $.x = \"{text}\"");

    private static Verdict Of(string schema, string value) => Verdict.Of($$"""{ "properties": { "x": {{schema}} } }""", $$"""{ "x": {{value}} }""");
}
