using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Tests.Evaluation;

namespace Buddy.Analyzers.Tests.Catalog;

/// <summary>What a schema tells of its properties and annotations.</summary>
public class SchemaTests
{
    [Fact]
    public void Properties_of_references_and_parts_come_first_and_once()
    {
        var schema = TestSchema.Of(
            """
            {
              "properties": { "own": {}, "shared": {} },
              "allOf": [{ "properties": { "part": {}, "shared": {} } }],
              "$ref": "#/$defs/base",
              "$defs": { "base": { "properties": { "z": {}, "a": {} } } }
            }
            """);
        Assert.Equal(["z", "a", "part", "shared", "own"], schema.PropertyNames());
    }

    [Fact]
    public void Description_of_a_property_leads_over_a_fixed_value()
    {
        var schema = TestSchema.Of("""{ "properties": { "a": { "const": 1 } }, "allOf": [{ "properties": { "a": { "title": "A" } } }] }""");
        Assert.Equal("A", schema.FindProperty("a")!.Title);
    }

    [Fact]
    public void Property_that_is_only_fixed_is_found() =>
        Assert.True(TestSchema.Of("""{ "properties": { "a": { "const": 1 } } }""").FindProperty("a")!.IsConst);

    [Fact]
    public void Property_that_nothing_names_is_not_found() => Assert.Null(TestSchema.Of("""{ "required": ["a"] }""").FindProperty("a"));

    [Fact]
    public void Cycle_of_references_ends()
    {
        var schema = TestSchema.Of("""{ "$ref": "#", "allOf": [{ "$ref": "#" }], "properties": { "a": { "$ref": "#" } } }""");
        Assert.Equal(["a"], schema.PropertyNames());
        Assert.Equal(["a"], schema.FindProperty("a")!.PropertyNames());
        Assert.Null(schema.FindProperty("b"));
    }

    [Fact]
    public void Annotations()
    {
        var schema = TestSchema.Of(
            """
            {
              "title": "T", "description": "D", "readOnly": true, "deprecated": true, "x-replaced-by": "n", "x-rule": "R", "x-hint": true,
              "x-open": true, "x-distinctive": true, "x-common-words": ["w"], "format": 5, "default": [], "x-of-another": {}
            }
            """);
        Assert.Equal(("T", "D", "n", "R"), (schema.Title, schema.Description, schema.ReplacedBy, schema.Rule));
        Assert.True(schema.IsReadOnly && schema.IsDeprecated && schema.Levels == FactLevels.All(FactLevel.Hint) && schema.IsOpen && schema.IsDistinctive);
        Assert.Equal("w", Assert.Single(schema.CommonWords));
        Assert.False(Schema.True.IsReadOnly || Schema.True.IsDeprecated || Schema.True.Levels != FactLevels.Certain || Schema.True.IsOpen || Schema.True.IsDistinctive);
    }
}
