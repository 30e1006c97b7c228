using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>What the other rules about values underline, say and offer.</summary>
public class ValueRulesTests
{
    [Theory]
    [InlineData("""{ "pattern": "^[a-z-]+$", "x-expected": "a region" }""", "\"us1\"", "be a region, but it is 'us1'")]
    [InlineData("""{ "pattern": "^[a-z-]+$" }""", "\"us1\"", "match '^[a-z-]+$', but it is 'us1'")]
    [InlineData("""{ "minLength": 1 }""", "\"\"", "not be empty")]
    [InlineData("""{ "minLength": 2 }""", "\"a\"", "have at least 2 characters, but it is 'a'")]
    [InlineData("""{ "minimum": 2.5 }""", "1", "be at least 2.5, but it is 1")]
    [InlineData("""{ "maximum": 2 }""", "2.25", "be at most 2, but it is 2.25")]
    [InlineData("""{ "minItems": 2 }""", "[1]", "have at least 2 items, but it has 1")]
    [InlineData("""{ "minItems": 1 }""", "[]", "have at least 1 item, but it has 0")]
    [InlineData("""{ "maxItems": 1 }""", "[1, 2]", "have at most 1 item, but it has 2")]
    [InlineData("""{ "maxItems": 2 }""", "[1, 2, 3]", "have at most 2 items, but it has 3")]
    [InlineData("""{ "maxItems": 2 }""", "[1, 2, 3, \"...\"]", "have at most 2 items, but it has 3 or more")]
    public void Malformed_value_is_told_with_what_it_must_be(string schema, string value, string message) =>
        Told.Is($$"""{ "properties": { "it": {{schema}} } }""", $$"""{ "it": «{{value}}» }""", $"Warning BUDDY1007: 'it' must {message}");

    [Fact]
    public void Malformed_item_is_told_as_one() => Told.Is(
        """{ "properties": { "it": { "items": { "minLength": 1 } } } }""", """{ "it": ["a", «""»] }""", "Warning BUDDY1007: an item of 'it' must not be empty");

    [Theory]
    [InlineData("US-East-1")]
    [InlineData("us_east_1")]
    [InlineData("us east 1")]
    [InlineData(" us-east-1 ")]
    public void Value_that_is_only_spelt_otherwise_is_respelt(string value) => Told.Is(
        """{ "properties": { "it": { "pattern": "^[a-z0-9-]+$", "x-expected": "a region" } } }""",
        $$"""{ "it": «"{{value}}"» }""",
        $"Warning BUDDY1007: 'it' must be a region, but it is '{value}'",
        "Replace (respell): = \"us-east-1\"");

    [Theory]
    [InlineData("^[a-z-]+$", "us.1")]
    [InlineData("^$", "  ")]
    public void Value_that_no_spelling_makes_right_is_not(string pattern, string value) => Told.Is(
        $$"""{ "properties": { "it": { "pattern": "{{pattern}}" } } }""", $$"""{ "it": «"{{value}}"» }""", $"Warning BUDDY1007: 'it' must match '{pattern}', but it is '{value}'");

    [Fact]
    public void Pattern_respells_nothing_that_breaks_another_keyword() => Told.Is(
        """{ "properties": { "it": { "pattern": "^[a-z]", "minLength": 9 } } }""", """{ "it": «"ab"» }""", "Warning BUDDY1007: 'it' must have at least 9 characters, but it is 'ab'");

    [Fact]
    public void Pattern_that_explodes_respells_nothing()
    {
        // Fails at once on the value as it is written, and takes years on the one in small letters.
        var value = new string('A', 64) + "!";

        Told.Is(
            """{ "properties": { "it": { "pattern": "^(a+)+$", "x-expected": "short" } } }""",
            $$"""{ "it": «"{{value}}"» }""",
            $"Warning BUDDY1007: 'it' must be short, but it is '{value}'");
    }

    [Fact]
    public void Placeholder_is_certainly_one() => Told.Is(
        """{ "properties": { "it": {} } }""", """{ "it": «"<it>"» }""", "Error BUDDY1010: 'it' still holds the placeholder '<it>'");

    [Theory]
    [InlineData("""{ "password": «"AKIAIOSFODNN7EXAMPLE"» }""", "password", "BUDDY_PASSWORD")]
    [InlineData("""{ "key": "TOKEN", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "TOKEN")]
    [InlineData("""{ "key": "_a1_Z9", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "_a1_Z9")]
    [InlineData("""{ "key": "zA0", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "zA0")]
    [InlineData("""{ "key": "TOKEN", "password": «"AKIAIOSFODNN7EXAMPLE"» }""", "password", "TOKEN_PASSWORD")]
    [InlineData("""{ "key": "", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "0A", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "9A", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "A-B", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "A/B", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "A:B", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "A@B", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "A[B", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "A`B", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "A{B", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "Ä", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    [InlineData("""{ "key": "?string", "value": «"AKIAIOSFODNN7EXAMPLE"» }""", "value", "BUDDY_VALUE")]
    public void Secret_is_read_from_a_variable_of_a_name_that_fits(string payload, string field, string variable) => Told.Is(
        $$"""
        {
          "properties": {
            "{{field}}": { "x-secret": true, "x-environment-variable": "{key}{{(field == "value" ? "" : "_PASSWORD")}}" }
          }
        }
        """,
        payload,
        $"Error BUDDY1201: '{field}' is a secret, and the source spells it out",
        $"ReadEnvironment (environment): {variable}");

    [Fact]
    public void Secret_of_no_object_is_named_after_its_field()
    {
        const string Payload = """{ "key": "TOKEN", "value": «"AKIAIOSFODNN7EXAMPLE"» }""";
        var root = Told.Root(Payload);
        var finding = Told.FindingIn("""{ "properties": { "value": { "x-secret": true } } }""", root) with { Owner = null };

        Told.Is(finding, root, Payload, "Error BUDDY1201: 'value' is a secret, and the source spells it out", "ReadEnvironment (environment): BUDDY_VALUE");
    }

    [Fact]
    public void Insecure_switch_is_removed() => Told.Is(
        """{ "properties": { "open": { "x-insecure": true } } }""",
        """{ «"open"»: true }""",
        "Info BUDDY1202: 'open' has the registry reached over plain HTTP",
        "Remove (remove): open");

    [Theory]
    [InlineData("""{ "properties": { "it": { "pattern": "^a" } } }""", "\"A\"", "Warning BUDDY1007: 'it' must match '^a', but it is 'A'")]
    [InlineData("""{ "properties": { "it": {} } }""", "\"<it>\"", "Error BUDDY1010: 'it' still holds the placeholder '<it>'")]
    [InlineData("""{ "properties": { "it": { "x-secret": true } } }""", "\"AKIAIOSFODNN7EXAMPLE\"", "Error BUDDY1201: 'it' is a secret, and the source spells it out")]
    public void Value_that_stands_elsewhere_is_told_at_its_name_and_not_corrected(string schema, string value, string message)
    {
        var payload = $$"""{ «"it"»: {{value}} }""";
        var root = Told.Root(payload);
        var finding = Told.FindingIn(schema, root);
        var unwritten = new ConstantValue(JsonScalar.Of(finding.Value!.ToString()!), default);

        Told.Is(finding with { Value = unwritten, Field = new PayloadField("it", finding.Field!.NameSpan, unwritten) }, root, payload, message);
    }

    [Theory]
    [InlineData("""{ "type": "A", "open": «true» }""", false)]
    [InlineData("""{ "type": «"A"», "open": true }""", true)]
    public void Insecure_switch_whose_name_stands_elsewhere_is_told_at_its_value_and_else_at_the_type(string payload, bool isValueElsewhere)
    {
        var root = Told.Root(payload);
        var finding = Told.FindingIn("""{ "properties": { "open": { "x-insecure": true } } }""", root);
        var value = isValueElsewhere ? new ConstantValue(JsonScalar.Of(true), default) : finding.Value;

        Told.Is(
            finding with { Value = value, Field = new PayloadField("open", null, value!) }, root, payload,
            "Info BUDDY1202: 'open' has the registry reached over plain HTTP",
            "Remove (remove): open");
    }
}
