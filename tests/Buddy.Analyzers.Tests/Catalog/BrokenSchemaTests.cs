using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Tests.Evaluation;

namespace Buddy.Analyzers.Tests.Catalog;

/// <summary>What cannot be used is said with its place and reason, and never brings a finding.</summary>
public class BrokenSchemaTests
{
    private const string File = "user.schema.json";

    [Theory]
    [InlineData("[]", "[]", "a schema must be an object or a boolean")]
    [InlineData("\"x\"", "\"x\"", "a schema must be an object or a boolean")]
    [InlineData("""{ "properties": { "a": 5 } }""", "5", "a schema must be an object or a boolean")]
    [InlineData("""{ "items": [] }""", "[]", "a schema must be an object or a boolean")]
    [InlineData("""{ "$ref": 5 }""", "5", "'$ref' must be a string")]
    [InlineData("""{ "$ref": "none.schema.json" }""", "\"none.schema.json\"", "'none.schema.json' refers to nothing")]
    [InlineData("""{ "$ref": "#/$defs/none" }""", "\"#/$defs/none\"", "'#/$defs/none' refers to nothing")]
    [InlineData("""{ "$ref": "#anchor" }""", "\"#anchor\"", "'#anchor' refers to nothing")]
    [InlineData("""{ "$ref": "" }""", "\"\"", "'' refers to nothing")]
    [InlineData("""{ "allOf": {} }""", "{}", "'allOf' must be an array of schemas")]
    [InlineData("""{ "properties": [] }""", "[]", "'properties' must be an object")]
    [InlineData("""{ "dependentRequired": 1 }""", "1", "'dependentRequired' must be an object")]
    [InlineData("""{ "dependentRequired": { "a": "b" } }""", "\"b\"", "this must be an array of strings")]
    [InlineData("""{ "required": "a" }""", "\"a\"", "this must be an array of strings")]
    [InlineData("""{ "required": [1] }""", "1", "this must be a string")]
    [InlineData("""{ "type": 5 }""", "5", "'type' must be a string or an array of strings")]
    [InlineData("""{ "type": "strin" }""", "\"strin\"", "this is no JSON type")]
    [InlineData("""{ "type": ["string", 1] }""", "1", "this is no JSON type")]
    [InlineData("""{ "enum": "a" }""", "\"a\"", "'enum' must be an array")]
    [InlineData("""{ "enum": ["a", []] }""", "[]", "only strings, numbers, booleans and null are compared")]
    [InlineData("""{ "const": {} }""", "{}", "only strings, numbers, booleans and null are compared")]
    [InlineData("""{ "minItems": "1" }""", "\"1\"", "'minItems' must be a number")]
    [InlineData("""{ "minimum": 1e99 }""", "1e99", "'minimum' must be a number")]
    [InlineData("""{ "pattern": 1 }""", "1", "'pattern' must be a string")]
    [InlineData("""{ "readOnly": "yes" }""", "\"yes\"", "'readOnly' must be a boolean")]
    [InlineData("""{ "title": 1 }""", "1", "'title' must be a string")]
    [InlineData("""{ "x-rule": true }""", "true", "'x-rule' must be a string")]
    public void Problem_has_its_place_and_reason(string text, string place, string reason)
    {
        var problem = Assert.Single(ProblemsOf(text));
        Assert.Equal(new SchemaProblem(File, new(text.LastIndexOf(place, StringComparison.Ordinal), place.Length), reason), problem);
    }

    [Fact]
    public void Pattern_that_is_none_has_the_reason_of_the_regex_engine()
    {
        const string text = """{ "pattern": "(" }""";
        var problem = Assert.Single(ProblemsOf(text));
        Assert.Equal("\"(\"", text.Substring(problem.Span.Start, problem.Span.Length));
        Assert.NotEmpty(problem.Reason);
    }

    [Fact]
    public void Text_that_is_no_JSON_has_no_schema()
    {
        var set = new SchemaSet(static _ => """{ "type": }""");
        Assert.Null(set.Find(File));
        Assert.Equal(new(10, 1), Assert.Single(set.Problems).Span);
    }

    [Fact]
    public void File_that_is_not_there_has_no_schema_and_no_problem()
    {
        var set = new SchemaSet(static _ => null);
        Assert.Null(set.Find(File));
        Assert.Empty(set.Problems);
    }

    [Fact]
    public void Problem_in_a_file_that_is_referred_to_has_that_files_name()
    {
        var set = new SchemaSet(static name => name == File
            ? """{ "$ref": "b.schema.json#/$defs/x" }"""
            : """{ "$defs": { "x": { "items": 1 } } }""");
        set.Find(File);
        Assert.Equal(new SchemaProblem("b.schema.json", new(29, 1), "a schema must be an object or a boolean"), Assert.Single(set.Problems));
    }

    [Fact]
    public void Problem_is_told_once_however_often_it_is_met()
    {
        var set = new SchemaSet(static _ => """{ "properties": { "a": { "type": "x" }, "b": { "$ref": "#/properties/a" } } }""");
        set.Find(File);
        set.Find(File);
        Assert.Single(set.Problems);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{ "properties": { "a": 5 } }""")]
    [InlineData("""{ "allOf": [7], "unevaluatedProperties": false }""")]
    [InlineData("""{ "$ref": "#/$defs/none", "unevaluatedProperties": false }""")]
    [InlineData("""{ "properties": { "a": { "type": 5 } } }""")]
    [InlineData("""{ "properties": { "a": { "type": [] } } }""")]
    [InlineData("""{ "properties": { "a": { "type": "strin" } } }""")]
    [InlineData("""{ "properties": { "a": { "const": {} } } }""")]
    [InlineData("""{ "properties": { "a": { "enum": [[]] } } }""")]
    [InlineData("""{ "properties": { "a": { "pattern": "(" } } }""")]
    [InlineData("""{ "required": "b" }""")]
    public void Broken_schema_brings_no_finding(string text)
    {
        var schema = new SchemaSet(name => name == File ? text : null).Find(File)!;
        Assert.Empty(PayloadEvaluation.Of(schema, PayloadSketch.FromJson("""{ "a": "x" }"""), CancellationToken.None).Findings);
    }

    [Fact]
    public void Nested_beyond_what_the_reader_takes()
    {
        var text = string.Concat(Enumerable.Repeat("""{ "not": """, 200)) + "true" + new string('}', 200);
        Assert.Equal("a schema nests at most 64 levels deep", Assert.Single(ProblemsOf(text)).Reason);
    }

    private static IReadOnlyList<SchemaProblem> ProblemsOf(string text)
    {
        var set = new SchemaSet(name => name == File ? text : null);
        set.Find(File);
        return set.Problems;
    }
}
