namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>One mistake, one finding: an unknown field stands for the known one that it is near to.</summary>
public class MisspeltFieldTests
{
    private const string Closed =
        """
        {
          "required": ["cluster"],
          "properties": { "cluster": {}, "region": {}, "url": { "readOnly": true }, "clustered": { "deprecated": true, "x-replaced-by": "cluster" } },
          "dependentRequired": { "region": ["cluster"] },
          "unevaluatedProperties": false
        }
        """;

    [Theory]
    [InlineData("""{ "clutser": 1 }""", "cluster", true)]
    [InlineData("""{ "clutser": 1, "region": 1 }""", "cluster", true)]
    [InlineData("""{ "Cluster": 1 }""", "cluster", true)]
    [InlineData("""{ "clutser": null }""", "cluster", true)]
    [InlineData("""{ "cluster": 1, "regoin": 1 }""", "region", false)]
    [InlineData("""{ "cluster": 1, "clutser": 1 }""", null, false)]
    [InlineData("""{ "cluster": 1, "urll": 1 }""", null, false)]
    [InlineData("""{ "cluster": 1, "clusterd": 1 }""", null, false)]
    [InlineData("""{ "clutser": 1, "...": 0 }""", "cluster", false)]
    public void Unknown_field_is_told_alone_with_what_was_meant(string payload, string? meant, bool explainsMissing)
    {
        var finding = Assert.Single(Verdict.Of(Closed, payload).Findings);

        Assert.Equal(("unevaluatedProperties", meant, explainsMissing), (finding.Keyword, finding.Meant, finding.ExplainsMissing));
    }

    [Fact]
    public void Two_unknown_fields_do_not_stand_for_the_same() =>
        Assert.Equal(["cluster", null], Verdict.Of(Closed, """{ "clutser": 1, "clustr": 1 }""").Findings.Select(finding => finding.Meant));

    [Fact]
    public void Field_that_is_required_in_another_object_only_explains_nothing()
    {
        const string Two =
            """
            {
              "properties": {
                "o": { "properties": { "region": {} }, "unevaluatedProperties": false },
                "p": { "required": ["region"], "properties": { "region": {} } }
              }
            }
            """;
        var findings = Verdict.Of(Two, """{ "o": { "regoin": 1 }, "p": {} }""").Findings;

        Assert.Equal([("unevaluatedProperties", false), ("required", false)], findings.Select(finding => (finding.Keyword, finding.ExplainsMissing)));
    }

    [Fact]
    public void Misspelt_field_beside_another_mistake_explains_what_is_missing()
    {
        var findings = Verdict.Of(Closed.Replace("\"region\": {}", "\"region\": { \"type\": \"string\" }"), """{ "clutser": 1, "region": 1 }""").Findings;

        Assert.Equal([("type", false), ("unevaluatedProperties", true)], findings.Select(finding => (finding.Keyword, finding.ExplainsMissing)));
    }

    [Fact]
    public void Far_field_stands_for_none() =>
        Verdict.Of(Closed, """{ "other": 1 }""").Is("No", "required $ lacks cluster", "unevaluatedProperties $.other");

    /// <summary>What is not told to be unknown may be a field of its own.</summary>
    [Fact]
    public void In_an_object_of_any_fields_only_another_spelling_stands_for_a_field()
    {
        const string Open = """{ "required": ["local_path"], "properties": { "local_path": {} } }""";

        Verdict.Of(Open, """{ "local_pth": 1 }""").Is("No", "required $ lacks local_path");
        Verdict.Of(Open, """{ "localPath": 1 }""").Is("Unknown");
        Verdict.Of(Open, """{ "localPath": null }""").Is("No", "required $ lacks local_path");
    }

    [Fact]
    public void Deprecated_parts_of_a_new_field_are_told_with_the_field_that_it_replaces() =>
        Verdict.OfAction("NEW_RELIC", """{ "type": "NEW_RELIC", "name": "n", "trigger_days": [], "trigger_condition": "DATETIME" }""")
            .Is("Yes", "deprecated $.trigger_condition");
}
