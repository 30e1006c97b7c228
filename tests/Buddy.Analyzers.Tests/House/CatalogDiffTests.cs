extern alias tool;

using tool::Buddy.Analyzers.CatalogTool;

namespace Buddy.Analyzers.Tests.House;

/// <summary>What <c>diff OLD NEW</c> prints for the changelog.</summary>
public class CatalogDiffTests
{
    private const string Old = """{ "x-grade": "B2", "required": ["a"], "properties": { "a": { "type": "string" }, "b": { "enum": ["X", "Y"] } } }""";

    [Theory]
    [InlineData(Old, null)]
    [InlineData("""{ "x-grade": "A", "required": ["a"], "properties": { "a": { "type": "string" }, "b": { "enum": ["X", "Y"] } } }""", "grade A instead of B2")]
    [InlineData("""{ "x-grade": "B2", "required": ["a"], "properties": { "a": { "type": "string" }, "c": {} } }""", "new `c`; gone `b`")]
    [InlineData("""{ "x-grade": "B2", "required": ["b"], "properties": { "a": { "type": "string" }, "b": { "enum": ["X", "Y"] } } }""", "now required `b`; no longer required `a`")]
    [InlineData("""{ "x-grade": "B2", "required": ["a"], "properties": { "a": { "type": "integer" }, "b": { "enum": ["X", "Z"] } } }""", "`a` is integer instead of string; `b` may be `Z`; `b` may no longer be `Y`")]
    [InlineData("""{ "x-grade": "B2", "required": ["a"], "properties": { "a": { "type": "string", "deprecated": true }, "b": { "enum": ["X", "Y"] } } }""", "`a` is deprecated")]
    [InlineData("""{ "x-grade": "B2", "required": ["a"], "properties": { "a": { "type": "string", "x-level": "hint" }, "b": { "enum": ["X", "Y"] } } }""", "`a` is known better or worse")]
    [InlineData("""{ "x-grade": "B2", "required": ["a"], "properties": { "a": { "type": "string", "minLength": 1 }, "b": { "enum": ["X", "Y"] } } }""", "other words, sources or conditions")]
    [InlineData("{", "is no schema")]
    public void Says_what_changed(string now, string? line) =>
        Assert.Equal(line is null ? [] : [$"- `SLEEP`: {line}"], CatalogDiff.Lines(Set(("SLEEP", Old)), Set(("SLEEP", now))));

    [Fact]
    public void Says_what_is_new_and_what_is_gone() =>
        Assert.Equal(["- `ATOP`: gone", "- `SLEEP`: new"], CatalogDiff.Lines(Set(("ATOP", Old)), Set(("SLEEP", Old))));

    private static Dictionary<string, string> Set(params (string Name, string Text)[] files) =>
        files.ToDictionary(static file => file.Name + ".schema.json", static file => file.Text, StringComparer.Ordinal);
}
