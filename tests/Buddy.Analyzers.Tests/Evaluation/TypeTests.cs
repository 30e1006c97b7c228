namespace Buddy.Analyzers.Tests.Evaluation;

public class TypeTests
{
    [Theory]
    [InlineData("string", "\"a\"")]
    [InlineData("boolean", "true")]
    [InlineData("integer", "1")]
    [InlineData("integer", "1.0")]
    [InlineData("integer", "1e2")]
    [InlineData("number", "1")]
    [InlineData("number", "1.5")]
    [InlineData("array", "[]")]
    [InlineData("object", "{}")]
    [InlineData("string", "\"?string\"")]
    [InlineData("number", "\"?integer\"")]
    [InlineData("number", "\"?number\"")]
    public void Right_type(string type, string value) => Of(type, value).Is("Yes");

    [Theory]
    [InlineData("string", "1")]
    [InlineData("string", "true")]
    [InlineData("boolean", "\"true\"")]
    [InlineData("integer", "\"1\"")]
    [InlineData("integer", "1.5")]
    [InlineData("number", "\"1\"")]
    [InlineData("array", "\"a\"")]
    [InlineData("array", "{}")]
    [InlineData("object", "[]")]
    [InlineData("object", "\"a\"")]
    [InlineData("string", "\"?integer\"")]
    [InlineData("integer", "\"?fraction\"")]
    [InlineData("integer", "\"?string|boolean\"")]
    public void Wrong_type(string type, string value)
    {
        var owner = value.StartsWith('{') ? "type $.x" : "type $.x = " + value;
        Assert.StartsWith("No\n" + owner, Of(type, value).ToString());
    }

    [Theory]
    [InlineData("string", "\"?\"")]
    [InlineData("string", "\"?string|integer\"")]
    [InlineData("integer", "\"?number\"")]
    public void Type_that_may_be_right(string type, string value) => Of(type, value).Is("Unknown");

    [Fact]
    public void One_of_several_types()
    {
        const string schema = """{ "properties": { "x": { "type": ["string", "integer"] } } }""";
        Verdict.Of(schema, """{ "x": 1 }""").Is("Yes");
        Verdict.Of(schema, """{ "x": "?string|integer" }""").Is("Yes");
        Verdict.Of(schema, """{ "x": true }""").Is("No", "type $.x = true");
    }

    [Fact]
    public void Wrong_type_is_the_only_fault_of_a_value() =>
        Verdict.Of(
            """{ "properties": { "x": { "type": "string", "enum": ["a"], "allOf": [{ "type": "string" }, { "enum": ["a"] }] } } }""",
            """{ "x": 1 }""").Is("No", "type $.x = 1");

    [Fact]
    public void Fields_of_an_object_that_should_be_a_string_are_not_unknown_fields() =>
        Verdict.Of(
            """{ "properties": { "x": { "type": "string", "unevaluatedProperties": false } } }""",
            """{ "x": { "a": 1 } }""").Is("No", "type $.x = { \"a\": 1 }");

    private static Verdict Of(string type, string value) =>
        Verdict.Of($$"""{ "properties": { "x": { "type": "{{type}}" } } }""", $$"""{ "x": {{value}} }""");
}
