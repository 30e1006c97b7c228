using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Tests.Evaluation;

public class RequiredTests
{
    private const string Schema =
        """{ "required": ["c", "a"], "properties": { "a": { "type": "string" }, "b": {}, "c": {} }, "allOf": [{ "required": ["b", "z"] }] }""";

    [Fact]
    public void All_missing_fields_are_one_finding_in_the_order_of_the_properties() =>
        Verdict.Of(Schema, "{}").Is("No", "required $ lacks a, b, c, z");

    [Fact]
    public void Only_what_is_missing_is_named() =>
        Verdict.Of(Schema, """{ "a": "?", "c": 1 }""").Is("No", "required $ lacks b, z");

    [Fact]
    public void Field_that_is_sent_is_not_missing_whatever_its_value() =>
        Verdict.Of(Schema, """{ "a": "?string", "b": "", "c": [], "z": {} }""").Is("Yes");

    [Fact]
    public void Field_that_may_be_null_may_be_missing() =>
        Verdict.Of(Schema, """{ "a": "?string|null", "b": 1, "c": 1, "z": 1 }""").Is("Unknown");

    [Fact]
    public void Field_that_is_sent_on_some_ways_may_be_missing() =>
        Verdict.Of(Schema, """{ "a?": "x", "b": 1, "c": 1, "z": 1 }""").Is("Unknown");

    [Fact]
    public void Open_object_may_have_it() => Verdict.Of(Schema, """{ "...": 0 }""").Is("Unknown");

    [Fact]
    public void Explicit_null_is_a_wrong_type() =>
        Verdict.Of(Schema, """{ "a": null, "b": 1, "c": 1, "z": 1 }""").Is("No", "type $.a = null");

    [Fact]
    public void Explicit_null_beside_missing_fields_is_told_on_its_own() =>
        Verdict.Of(Schema, """{ "a": null, "b": 1 }""").Is("No", "type $.a = null", "required $ lacks c, z");

    [Fact]
    public void Null_that_the_code_does_not_write_is_a_missing_field() =>
        Verdict.Of(Schema, """{ "(a)": null, "b": 1, "c": 1, "z": 1 }""").Is("No", "required $ lacks a");

    [Fact]
    public void Objects_lack_their_own_fields() =>
        Verdict.Of("""{ "required": ["o", "p"], "properties": { "o": { "required": ["q"] } } }""", """{ "o": {} }""")
            .Is("No", "required $ lacks p", "required $.o lacks q");

    [Fact]
    public void Object_that_may_not_be_sent_lacks_its_field_if_it_is() =>
        Verdict.Of("""{ "properties": { "o": { "required": ["q"] } } }""", """{ "o?": {} }""")
            .Is("Unknown", "if sent required $.o lacks q");

    [Fact]
    public void Value_that_may_be_an_object_may_lack_it() =>
        Verdict.Of("""{ "properties": { "o": { "required": ["q"] } } }""", """{ "o": "?" }""").Is("Unknown");

    [Fact]
    public void Value_that_is_no_object_lacks_nothing() =>
        Verdict.Of("""{ "properties": { "o": { "required": ["q"] } } }""", """{ "o": "?string" }""").Is("Yes");

    [Theory]
    [InlineData("\"required\": [\"q\"]")]
    [InlineData("\"properties\": { \"q\": {} }")]
    [InlineData("\"dependentRequired\": { \"q\": [\"r\"] }")]
    [InlineData("\"dependentSchemas\": { \"q\": false }")]
    [InlineData("\"additionalProperties\": false")]
    [InlineData("\"unevaluatedProperties\": false")]
    public void Object_of_which_nothing_is_seen_may_break_any_keyword_of_objects(string keyword)
    {
        Verdict.Of($$"""{ "properties": { "o": { {{keyword}} } } }""", """{ "o": "?object" }""").Is("Unknown");
        Verdict.Of("""{ "properties": { "o": { "minLength": 1 } } }""", """{ "o": "?object" }""").Is("Yes");
    }

    [Theory]
    [InlineData("""{ "x": null }""", "No")]
    [InlineData("""{ "x": null, "...": 0 }""", "No")]
    [InlineData("""{ "x?": null }""", "No")]
    [InlineData("""{ "x?": null, "...": 0 }""", "Unknown")]
    public void Field_that_holds_null_is_set_by_other_code_at_most(string payload, string truth) =>
        Assert.Equal(truth, Verdict.Of("""{ "required": ["x"] }""", payload).ToString().Split('\n')[0]);

    [Fact]
    public void Null_of_a_field_that_another_one_asks_for_is_missing() =>
        Verdict.Of("""{ "dependentSchemas": { "a": { "required": ["b"] } } }""", """{ "a": 1, "b": null }""").Is("No", "required $ lacks b because of a");

    [Fact]
    public void Explicit_null_is_told_with_what_the_field_takes() =>
        Assert.Equal(JsonTypes.String, Assert.Single(Verdict.Of("""{ "required": ["a"], "properties": { "a": { "type": "string" } } }""", """{ "a": null }""").Findings).Schema.Types);
}
