using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>What is told of a value of another JSON type than the schema wants, and what is made of it.</summary>
public class WrongTypeRuleTests
{
    [Theory]
    [InlineData("\"string\"", "1.5", "a string, but it is a number with a fraction")]
    [InlineData("\"string\"", "true", "a string, but it is a boolean")]
    [InlineData("\"boolean\"", "1", "a boolean, but it is an integer")]
    [InlineData("\"integer\"", "1.5", "an integer, but it is a number with a fraction")]
    [InlineData("\"integer\"", "[]", "an integer, but it is an array")]
    [InlineData("\"number\"", "{}", "a number, but it is an object")]
    [InlineData("[\"string\", \"array\"]", "true", "a string or an array, but it is a boolean")]
    [InlineData("[\"array\", \"object\", \"null\"]", "true", "an array or an object or null, but it is a boolean")]
    [InlineData("\"object\"", "\"?integer|fraction\"", "an object, but it is a number")]
    [InlineData("\"object\"", "\"?string|integer\"", "an object, but it is a string or an integer")]
    public void Types_are_told_in_words(string type, string value, string message) => Told.Is(
        $$"""{ "properties": { "it": { "type": {{type}} } } }""", $$"""{ "it": «{{value}}» }""", $"Error BUDDY1004: 'it' must be {message}");

    [Theory]
    [InlineData("""{ "it": [«true»] }""", "an item of 'it'")]
    [InlineData("""{ "it": ["a", «true»] }""", "an item of 'it'")]
    public void Item_is_told_as_one(string payload, string subject) => Told.Is(
        """{ "properties": { "it": { "items": { "type": "string" } } } }""", payload, $"Error BUDDY1004: {subject} must be a string, but it is a boolean");

    [Theory]
    [InlineData("""{ "it": { "?:": [«true», "?"] } }""")]
    [InlineData("""{ "it": { "?:": ["a", «true»] } }""")]
    public void Alternative_of_a_choice_is_told_as_the_field(string payload) => Told.Is(
        """{ "properties": { "it": { "type": "string" } } }""", payload, "Error BUDDY1004: 'it' must be a string, but it is a boolean");

    [Fact]
    public void Null_of_a_required_field_counts_as_missing() => Told.Is(
        """{ "properties": { "it": { "type": "string" } }, "required": ["it"] }""",
        """{ "it": «null» }""",
        "Error BUDDY1004: 'it' must be a string, but it is null, which counts as missing");

    [Fact]
    public void Null_in_a_list_is_only_of_the_wrong_type() => Told.Is(
        """{ "properties": { "it": { "items": { "type": "string" } } } }""", """{ "it": [«null»] }""", "Error BUDDY1004: an item of 'it' must be a string, but it is null");

    [Theory]
    [InlineData("\"600\"", "600")]
    [InlineData("\"-3\"", "-3")]
    [InlineData("\"2.0\"", "2.0")]
    public void Whole_number_in_quotes_loses_them(string value, string number) => Told.Is(
        """{ "properties": { "it": { "type": "integer" } } }""",
        $$"""{ "it": «{{value}}» }""",
        "Error BUDDY1004: 'it' must be an integer, but it is a string",
        $"Replace (unquote): = {number}");

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Boolean_in_quotes_loses_them(string value) => Told.Is(
        """{ "properties": { "it": { "type": "boolean" } } }""",
        $$"""{ "it": «"{{value}}"» }""",
        "Error BUDDY1004: 'it' must be a boolean, but it is a string",
        $"Replace (unquote): = {value}");

    [Theory]
    [InlineData("integer", "an integer", "\"true\"")]
    [InlineData("integer", "an integer", "\"false\"")]
    [InlineData("integer", "an integer", "\"1.5\"")]
    [InlineData("integer", "an integer", "\"1,000\"")]
    [InlineData("integer", "an integer", "\" 1\"")]
    [InlineData("integer", "an integer", "\"01\"")]
    [InlineData("integer", "an integer", "\"\"")]
    [InlineData("integer", "an integer", "\"abc\"")]
    [InlineData("integer", "an integer", "\"1e400\"")]
    [InlineData("integer", "an integer", "\"?string\"")]
    [InlineData("boolean", "a boolean", "\"1\"")]
    [InlineData("boolean", "a boolean", "\"True\"")]
    public void Text_that_is_not_exactly_what_is_wanted_keeps_its_quotes(string type, string wanted, string value) => Told.Is(
        $$"""{ "properties": { "it": { "type": "{{type}}" } } }""", $$"""{ "it": «{{value}}» }""", $"Error BUDDY1004: 'it' must be {wanted}, but it is a string");

    [Fact]
    public void Whole_number_gets_quotes() => Told.Is(
        """{ "properties": { "it": { "type": "string" } } }""", """{ "it": «22» }""", "Error BUDDY1004: 'it' must be a string, but it is an integer", "Replace (quote): = \"22\"");

    [Theory]
    [InlineData("""{ "type": "string" }""", "1.5", "a string, but it is a number with a fraction")]
    [InlineData("""{ "type": "string" }""", "\"?integer\"", "a string, but it is an integer")]
    [InlineData("""{ "type": "string", "enum": ["a"] }""", "22", "a string, but it is an integer")]
    [InlineData("""{ "type": "string", "pattern": "^a" }""", "22", "a string, but it is an integer")]
    [InlineData("""{ "type": ["string", "null"] }""", "22", "a string or null, but it is an integer")]
    public void Value_of_which_no_text_is_certain_to_be_right_gets_no_quotes(string schema, string value, string message) =>
        Told.Is($$"""{ "properties": { "it": {{schema}} } }""", $$"""{ "it": «{{value}}» }""", $"Error BUDDY1004: 'it' must be {message}");

    [Theory]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", "\"a\"", "an array, but it is a string")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", "\"?string\"", "an array, but it is a string")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/$defs/text" } }""", "\"a\"", "an array, but it is a string")]
    [InlineData("""{ "type": "array", "items": { "type": ["string", "integer"] } }""", "\"a\"", "an array, but it is a string")]
    [InlineData("""{ "type": ["array", "null"], "items": { "type": "string" } }""", "\"a\"", "an array or null, but it is a string")]
    public void Item_becomes_an_array(string schema, string value, string message) => Told.Is(
        $$"""{ "properties": { "it": {{schema}} }, "$defs": { "text": { "type": "string" } } }""",
        $$"""{ "it": «{{value}}» }""",
        $"Error BUDDY1004: 'it' must be {message}",
        "WrapInArray (wrap in array): ");

    [Theory]
    [InlineData("""{ "type": "array" }""", "\"a\"", "an array, but it is a string")]
    [InlineData("""{ "type": "array", "items": {} }""", "\"a\"", "an array, but it is a string")]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", "\"a\"", "an array, but it is a string")]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", "\"?string|integer\"", "an array, but it is a string or an integer")]
    [InlineData("""{ "type": "boolean", "items": { "type": "string" } }""", "\"a\"", "a boolean, but it is a string")]
    public void Value_that_is_no_item_does_not(string schema, string value, string message) =>
        Told.Is($$"""{ "properties": { "it": {{schema}} } }""", $$"""{ "it": «{{value}}» }""", $"Error BUDDY1004: 'it' must be {message}");

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "id": { "type": "string" }, "other": { "type": "integer" } } }""", "an object")]
    [InlineData("""{ "type": ["object", "null"], "properties": { "id": { "type": "string" } } }""", "an object or null")]
    [InlineData("""{ "$ref": "#/$defs/part" }""", "an object")]
    public void Value_of_the_first_field_becomes_an_object(string schema, string wanted) => Told.Is(
        $$"""{ "properties": { "it": {{schema}} }, "$defs": { "part": { "type": "object", "properties": { "id": { "type": "string" } } } } }""",
        """{ "it": «"a"» }""",
        $"Error BUDDY1004: 'it' must be {wanted}, but it is a string",
        "WrapInObject (wrap in object): id");

    [Theory]
    [InlineData("""{ "type": "object" }""")]
    [InlineData("""{ "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "id": { "type": "integer" }, "other": { "type": "string" } } }""")]
    [InlineData("""{ "type": "object", "properties": { "id": {} } }""")]
    public void Value_that_does_not_stand_for_an_object_does_not(string schema) => Told.Is(
        $$"""{ "properties": { "it": {{schema}} } }""", """{ "it": «"a"» }""", "Error BUDDY1004: 'it' must be an object, but it is a string");

    [Fact]
    public void Properties_of_what_is_no_object_are_passed_over() => Told.Is(
        """{ "properties": { "it": { "type": "boolean", "properties": { "id": { "type": "string" } } } } }""",
        """{ "it": «"a"» }""",
        "Error BUDDY1004: 'it' must be a boolean, but it is a string");

    [Fact]
    public void Whatever_may_be_meant_is_offered_in_one_order() => Told.Is(
        """{ "properties": { "it": { "type": ["integer", "array", "object"], "items": { "type": "string" }, "properties": { "id": { "type": "string" } } } } }""",
        """{ "it": «"1"» }""",
        "Error BUDDY1004: 'it' must be an integer or an array or an object, but it is a string",
        "Replace (unquote): = 1",
        "WrapInArray (wrap in array): ",
        "WrapInObject (wrap in object): id");

    [Fact]
    public void Null_becomes_nothing_else() => Told.Is(
        """{ "properties": { "it": { "type": "array", "items": { "type": "null" } } }, "required": ["it"] }""",
        """{ "it": «null» }""",
        "Error BUDDY1004: 'it' must be an array, but it is null, which counts as missing");

    [Theory]
    [InlineData("""{ "type": "A", «"it"»: "1" }""", true)]
    [InlineData("""{ "type": «"A"», "it": "1" }""", false)]
    public void Value_that_stands_elsewhere_is_told_at_its_name_and_not_corrected(string payload, bool hasName)
    {
        var root = Told.Root(payload);
        var finding = Told.FindingIn("""{ "properties": { "it": { "type": "integer" } } }""", root);
        var value = new ConstantValue(JsonScalar.Of("1"), default);
        finding = finding with { Value = value, Field = new PayloadField("it", hasName ? finding.Field!.NameSpan : null, value) };

        Told.Is(finding, root, payload, "Error BUDDY1004: 'it' must be an integer, but it is a string");
    }

    [Fact]
    public void Type_that_a_schema_does_not_name_is_any()
    {
        var root = Told.Root("""{ "it": «null» }""");
        var finding = Told.FindingIn("""{ "required": ["it"], "properties": { "it": { "type": "string" } } }""", root);

        Told.Is(
            finding with { Schema = Schema.True }, root, """{ "it": «null» }""", "Error BUDDY1004: 'it' must be set, but it is null, which counts as missing");
    }
}
