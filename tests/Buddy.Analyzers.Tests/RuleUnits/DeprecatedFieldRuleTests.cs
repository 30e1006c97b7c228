namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>What is told of a field that the API calls by another name today, and what takes its place.</summary>
public class DeprecatedFieldRuleTests
{
    private const string Renamed = """
        {
          "properties": {
            "old": { "type": "string", "deprecated": true, "x-replaced-by": "new" },
            "new": { "type": "string" }
          }
        }
        """;

    private const string Converted = """
        {
          "properties": {
            "old": {
              "deprecated": true,
              "x-replaced-by": "new",
              "x-conversions": [
                { "from": true, "to": { "new": "ON" } }, { "from": false },
                { "from": "some", "to": { "new": 1 } }, { "from": "some", "to": { "other": "TWO" } }
              ]
            },
            "new": { "type": "string" }
          }
        }
        """;

    private const string UseNew = "Warning BUDDY1009: 'old' is deprecated; use 'new'";

    [Theory]
    [InlineData("""{ «"old"»: "a" }""", "Rename (modernize): new, old")]
    [InlineData("""{ «"old"»: "?string" }""", "Rename (modernize): new, old")]
    [InlineData("""{ «"old"»: "a", "new": "b" }""", "Remove (modernize): old")]
    [InlineData("""{ «"old"»: "a", "new": "?string" }""", "Remove (modernize): old")]
    public void Field_of_today_takes_its_place(string payload, string fix) => Told.Is(Renamed, payload, UseNew, fix);

    [Theory]
    [InlineData("""{ «"old"»: "a", "new?": "b" }""")]
    [InlineData("""{ «"old"»: "a", "new": "?string|null" }""")]
    public void Field_of_today_that_may_not_be_sent_takes_no_place(string payload) => Told.Is(Renamed, payload, UseNew);

    [Theory]
    [InlineData("""{ «"old"»: true }""", "Convert (modernize): new = \"ON\", old")]
    [InlineData("""{ «"old"»: false }""", "Remove (modernize): old")]
    [InlineData("""{ «"old"»: "some" }""", "Convert (1): new = 1, old", "Convert (\"TWO\"): other = \"TWO\", old")]
    [InlineData("""{ «"old"»: "none" }""")]
    [InlineData("""{ «"old"»: "?boolean" }""")]
    [InlineData("""{ «"old"»: true, "new": "b" }""", "Remove (modernize): old")]
    public void Value_is_called_what_it_is_called_today(string payload, params string[] fixes) => Told.Is(Converted, payload, [UseNew, .. fixes]);

    [Theory]
    [InlineData("""{ "deprecated": true }""", "Warning BUDDY1009: 'old' is deprecated")]
    [InlineData("""{ "deprecated": true, "x-replaced-by": "unknown", "type": "string" }""", "Warning BUDDY1009: 'old' is deprecated; use 'unknown'")]
    [InlineData("""{ "deprecated": true, "x-replaced-by": "new" }""", UseNew)]
    [InlineData("""{ "deprecated": true, "x-replaced-by": "new", "type": ["string", "null"] }""", UseNew)]
    [InlineData("""{ "deprecated": true, "x-replaced-by": "listed", "type": "string" }""", "Warning BUDDY1009: 'old' is deprecated; use 'listed'")]
    public void Nothing_is_offered_where_the_values_may_not_be_the_same(string old, string message) => Told.Is(
        $$"""{ "properties": { "old": {{old}}, "new": { "type": "string" }, "listed": { "type": "string", "enum": ["a"] } } }""", """{ «"old"»: "a" }""", message);
}
