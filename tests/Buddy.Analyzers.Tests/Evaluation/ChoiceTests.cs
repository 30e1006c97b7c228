namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>What <c>?:</c> or <c>switch</c> chooses from is judged one by one, each at its own place.</summary>
public class ChoiceTests
{
    private const string Enum = """{ "properties": { "x": { "type": "string", "enum": ["a", "b"] } } }""";

    private const string Companion =
        """
        {
          "properties": { "x": { "enum": ["a", "b", "c"] } },
          "dependentSchemas": {
            "x": { "if": { "properties": { "x": { "enum": ["a", "b"] } } }, "then": { "x-rule": "R", "required": ["y"] } }
          }
        }
        """;

    [Theory]
    [InlineData("""{ "x": { "?:": ["a", "b"] } }""", "Yes")]
    [InlineData("""{ "x": { "?:": ["a", null] } }""", "Yes")]
    [InlineData("""{ "x": { "?:": ["a", "?string"] } }""", "Unknown")]
    public void All_alternatives_hold_or_may(string payload, string truth) => Verdict.Of(Enum, payload).Is(truth);

    [Fact]
    public void Wrong_alternative() =>
        Verdict.Of(Enum, """{ "x": { "?:": ["a", "c"] } }""").Is("Unknown", "if sent enum $.x = \"c\"");

    [Fact]
    public void All_alternatives_are_wrong() =>
        Verdict.Of(Enum, """{ "x": { "?:": ["c", 1] } }""").Is("No", "if sent enum $.x = \"c\"", "if sent type $.x = 1");

    [Fact]
    public void Wrong_alternative_beside_null() =>
        Verdict.Of(Enum, """{ "x": { "?:": ["c", null] } }""").Is("Unknown", "if sent enum $.x = \"c\"");

    [Fact]
    public void Required_field_that_may_be_null_may_be_missing() =>
        Verdict.Of("""{ "required": ["x"] }""", """{ "x": { "?:": ["a", null] } }""").Is("Unknown");

    [Fact]
    public void Objects_to_choose_from_own_their_faults() =>
        Verdict.Of(
            """{ "properties": { "o": { "required": ["k"], "properties": { "k": { "type": "string" } }, "unevaluatedProperties": false } } }""",
            """{ "o": { "?:": [{ "k": "a" }, { "k": 1 }, { "l": 1 }] } }""")
            .Is("Unknown", "if sent type $.o(1).k = 1", "if sent required $.o(2) lacks k", "if sent unevaluatedProperties $.o(2).l");

    [Fact]
    public void Items_to_choose_from() =>
        Verdict.Of("""{ "properties": { "x": { "items": { "type": "string" } } } }""", """{ "x": ["a", { "?:": ["b", 1] }] }""")
            .Is("Unknown", "if sent type $.x = 1");

    [Fact]
    public void Alternative_that_alone_asks_for_a_companion_is_blamed() =>
        Verdict.Of(Companion, """{ "x": { "?:": ["a", "c"] } }""")
            .Is("Unknown", "if sent x-rule $ = \"a\" because of x (required $ lacks y because of x)");

    [Fact]
    public void Alternative_beside_null_that_alone_asks_for_a_companion_is_blamed() =>
        Verdict.Of(Companion, """{ "x": { "?:": ["a", "c", null] } }""")
            .Is("Unknown", "if sent x-rule $ = \"a\" because of x (required $ lacks y because of x)");

    [Fact]
    public void Alternatives_that_all_ask_for_a_companion_are_one_finding() =>
        Verdict.Of(Companion, """{ "x": { "?:": ["a", "b"] } }""").Is("No", "x-rule $ because of x (required $ lacks y because of x)");

    [Fact]
    public void Alternative_of_a_field_that_may_be_sent_is_blamed() =>
        Verdict.Of(Companion, """{ "x?": { "?:": ["a", "c"] } }""")
            .Is("Unknown", "if sent x-rule $ = \"a\" because of x (required $ lacks y because of x)");

    [Fact]
    public void Null_beside_a_value_that_asks_for_a_companion() =>
        Verdict.Of("""{ "properties": { "x": {} }, "dependentRequired": { "x": ["y"] } }""", """{ "x": { "?:": [1, null] } }""")
            .Is("Unknown", "if sent dependentRequired $ = 1 lacks y because of x");

    [Fact]
    public void Alternative_is_not_blamed_for_a_field_that_may_not_be_sent() =>
        Verdict.Of(
            """
            {
              "properties": { "x": {} },
              "dependentSchemas": {
                "x": { "if": { "properties": { "x": { "const": 1 } } }, "then": { "properties": { "o": { "required": ["k"] } } } }
              }
            }
            """,
            """{ "x": { "?:": [1, 2] }, "o?": {} }""").Is("Unknown");

    [Fact]
    public void Misspelt_alternative_asks_for_nothing() =>
        Verdict.Of(Companion, """{ "x": { "?:": ["A", "c"] } }""").Is("Unknown", "if sent enum $.x = \"A\"");

    [Fact]
    public void Same_missing_companion_is_told_once() =>
        Verdict.Of(
            """{ "properties": { "x": {}, "y": {} }, "dependentRequired": { "x": ["z"], "y": ["z"] } }""",
            """{ "x": { "?:": [1, 2] }, "y": { "?:": [1, 2] } }""")
            .Is("No", "dependentRequired $ lacks z because of x", "dependentRequired $ lacks z because of y");
}
