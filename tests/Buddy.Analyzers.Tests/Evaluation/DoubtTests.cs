namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>A value that is wrong in itself says nothing about the fields that hang on it.</summary>
public class DoubtTests
{
    private const string Schema =
        """
        {
          "properties": { "when": { "type": "string", "enum": ["a", "b"] }, "first": { "type": "boolean" } },
          "dependentSchemas": {
            "first": { "x-rule": "R", "properties": { "when": { "const": "b" } }, "required": ["when"] },
            "when": { "if": { "properties": { "when": { "const": "a" } } }, "else": { "required": ["more"] } }
          }
        }
        """;

    [Theory]
    [InlineData("\"c\"", "enum")]
    [InlineData("1", "type")]
    [InlineData("\"?integer\"", "type")]
    public void Wrong_value_brings_no_other_finding(string value, string keyword) =>
        Verdict.Of(Schema, $$"""{ "when": {{value}}, "first": true }""").Is("No", $"{keyword} $.when = {value}");

    [Theory]
    [InlineData("\"minimum\": 5", "minimum")]
    [InlineData("\"maximum\": 3", "maximum")]
    public void Number_out_of_range_brings_no_other_finding(string limit, string keyword) =>
        Verdict.Of(
            $$"""{ "properties": { "a": { {{limit}} } }, "dependentSchemas": { "b": { "x-rule": "R", "properties": { "a": { "const": 1 } } } } }""",
            """{ "a": 4, "b": 1 }""")
            .Is("No", $"{keyword} $.a = 4");

    [Fact]
    public void Wrong_value_that_may_be_null_brings_no_other_finding() =>
        Verdict.Of(Schema, """{ "when": "?integer|null", "more": 1, "first": true }""").Is("Unknown", "if sent type $.when = \"?integer|null\"");

    [Fact]
    public void Right_value_does() =>
        Verdict.Of(Schema, """{ "when": "a", "first": true }""").Is("No", "x-rule $ because of first (const $.when = \"a\" because of first)");

    [Fact]
    public void Value_that_is_wrong_beside_another_is_no_doubted_one() =>
        Verdict.Of(
            """
            {
              "dependentSchemas": {
                "a": { "properties": { "b": { "const": 1 } } },
                "b": { "if": { "properties": { "b": { "const": 2 } } }, "then": { "required": ["c"] } }
              }
            }
            """,
            """{ "a": 1, "b": 2 }""")
            .Is("No", "const $.b = 2 because of a", "required $ lacks c because of b");

    [Fact]
    public void Value_that_a_doubted_one_makes_wrong_is_not_told() =>
        Verdict.Of(
            """
            {
              "properties": { "a": { "enum": [1, 2] } },
              "if": { "properties": { "a": { "const": 1 } } },
              "else": { "properties": { "b": { "const": 1 } } }
            }
            """,
            """{ "a": 3, "b": 2 }""")
            .Is("No", "enum $.a = 3");

    [Theory]
    [InlineData("""{ "x": "$X" }""")]
    [InlineData("""{ "list": ["$X"] }""")]
    [InlineData("""{ "x": { "?:": ["$X", "a"] } }""")]
    public void Variable_is_unknown_wherever_it_stands(string part) =>
        Verdict.Of(
            """{ "properties": { "o": { "properties": { "x": { "enum": ["a"] }, "list": { "items": { "enum": ["a"] } } } } } }""",
            $$"""{ "o": {{part}} }""")
            .Is("Unknown");

    [Fact]
    public void Text_with_a_variable_in_it_that_is_of_the_wrong_type_brings_no_other_finding() =>
        Verdict.Of(
            """
            {
              "properties": { "a": { "type": "integer" } },
              "dependentSchemas": { "b": { "x-rule": "R", "properties": { "a": { "const": 1 } } } }
            }
            """,
            """{ "a": "v$X", "b": 1 }""")
            .Is("No", "type $.a = \"v$X\"");

    [Fact]
    public void Variable_beside_a_wrong_value_stays_unknown() =>
        Verdict.Of(
            """
            {
              "properties": { "a": { "enum": [1] } },
              "dependentSchemas": { "c": { "properties": { "b": { "const": "q" } } } }
            }
            """,
            """{ "a": 2, "b": "$B", "c": 1 }""")
            .Is("No", "enum $.a = 2");
}
