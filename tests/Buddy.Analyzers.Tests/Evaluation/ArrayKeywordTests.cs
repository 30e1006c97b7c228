namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary><c>items</c>, <c>minItems</c>, <c>maxItems</c>.</summary>
public class ArrayKeywordTests
{
    [Theory]
    [InlineData("""{ "items": { "type": "string" } }""", """["a", "?string"]""", "Yes")]
    [InlineData("""{ "items": { "type": "string" } }""", "[]", "Yes")]
    [InlineData("""{ "items": { "type": "string" } }""", "5", "Yes")]
    [InlineData("""{ "items": { "type": "string" } }""", "\"?string\"", "Yes")]
    [InlineData("""{ "items": { "type": "string" } }""", "\"?\"", "Unknown")]
    [InlineData("""{ "items": { "type": "string" } }""", """["a", "?"]""", "Unknown")]
    [InlineData("""{ "items": { "type": "string" } }""", """["a", "..."]""", "Unknown")]
    [InlineData("""{ "items": false }""", "[]", "Yes")]
    [InlineData("""{ "minItems": 1 }""", "[1]", "Yes")]
    [InlineData("""{ "minItems": 1 }""", """[1, "..."]""", "Yes")]
    [InlineData("""{ "minItems": 2 }""", """[1, "..."]""", "Unknown")]
    [InlineData("""{ "maxItems": 1 }""", "[1]", "Yes")]
    [InlineData("""{ "maxItems": 1 }""", """[1, "..."]""", "Unknown")]
    [InlineData("""{ "maxItems": 1 }""", "\"?array\"", "Unknown")]
    public void No_finding(string schema, string value, string truth) => Of(schema, value).Is(truth);

    [Fact]
    public void Each_wrong_item_is_a_finding_of_the_field() =>
        Of("""{ "items": { "type": "string" } }""", """["a", 1, "b", true]""").Is("No", "type $.x = 1", "type $.x = true");

    [Fact]
    public void Null_is_an_item() =>
        Of("""{ "items": { "type": "string" } }""", "[null]").Is("No", "type $.x = null");

    [Fact]
    public void Wrong_item_of_an_open_array_is_certain() =>
        Of("""{ "items": { "type": "string" } }""", """[1, "..."]""").Is("No", "type $.x = 1");

    [Fact]
    public void Objects_in_an_array_own_their_faults() =>
        Of("""{ "items": { "required": ["key"], "properties": { "key": { "type": "string" } } } }""", """[{ "key": "a" }, {}, { "key": 1 }]""")
            .Is("No", "type $.x[2].key = 1", "required $.x[1] lacks key");

    [Theory]
    [InlineData("""{ "minItems": 1 }""", "[]", "minItems")]
    [InlineData("""{ "maxItems": 1 }""", "[1, 2]", "maxItems")]
    [InlineData("""{ "maxItems": 1 }""", """[1, 2, "..."]""", "maxItems")]
    public void Wrong_number_of_items(string schema, string value, string keyword) => Of(schema, value).Is("No", $"{keyword} $.x = {value}");

    private static Verdict Of(string schema, string value) => Verdict.Of($$"""{ "properties": { "x": {{schema}} } }""", $$"""{ "x": {{value}} }""");
}
