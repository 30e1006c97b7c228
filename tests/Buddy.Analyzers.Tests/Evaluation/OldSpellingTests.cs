namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary><c>x-replaced-by</c>: a field in its old spelling is not also missing.</summary>
public class OldSpellingTests
{
    private const string Schema =
        """
        {
          "required": ["new", "other"],
          "properties": { "new": {}, "other": {}, "old": { "deprecated": true, "x-replaced-by": "new" } },
          "dependentRequired": { "d": ["new"] },
          "dependentSchemas": { "r": { "x-rule": "R", "required": ["new"] }, "s": { "x-rule": "R", "required": ["new", "other"] } }
        }
        """;

    [Fact]
    public void Old_field_stands_for_the_new_one() =>
        Verdict.Of(Schema, """{ "old": 1 }""").Is("No", "required $ lacks other", "deprecated $.old");

    [Theory]
    [InlineData("""{ "old": 1, "other": 1 }""")]
    [InlineData("""{ "old?": 1, "other": 1 }""")]
    [InlineData("""{ "old": "?", "other": 1 }""")]
    [InlineData("""{ "old": 1, "new": null, "other": 1 }""")]
    [InlineData("""{ "old": 1, "other": 1, "d": 1, "r": 1, "s": 1 }""")]
    public void Verdict_stays_though_only_the_spelling_is_told(string payload) =>
        Assert.Equal("deprecated", Assert.Single(Verdict.Of(Schema, payload).Findings).Keyword);

    [Fact]
    public void Null_stands_for_nothing() =>
        Verdict.Of(Schema, """{ "old": null, "other": 1 }""").Is("No", "required $ lacks new");

    [Fact]
    public void Rule_tells_the_rest() =>
        Verdict.Of(Schema, """{ "old": 1, "s": 1 }""")
            .Is("No", "required $ lacks other", "deprecated $.old", "x-rule $ because of s (required $ lacks other because of s)");

    [Fact]
    public void Integration_of_the_oldest_pages() =>
        Verdict.OfAction(
            "AWS_ECS",
            """{ "type": "AWS_ECS", "name": "n", "integration_id": 1, "region": "us-east-1", "local_path": "p", "cluster": "c" }""")
            .Is("No", "required $ lacks service", "hint deprecated $.integration_id");
}
