using Buddy.Analyzers.Evaluation;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>What breaks no schema, but is worth telling: names that are not for requests, values that are none yet, secrets.</summary>
public class AnnotationTests
{
    private const string Names =
        """{ "properties": { "id": { "type": "integer", "readOnly": true }, "old": { "type": "integer", "deprecated": true } } }""";

    private const string Secret = """{ "properties": { "key": { "x-secret": true }, "open": { "x-insecure": true } } }""";

    [Theory]
    [InlineData("""{ "id": 1 }""", "Yes", "readOnly $.id")]
    [InlineData("""{ "old": 1 }""", "Yes", "deprecated $.old")]
    [InlineData("""{ "old?": 1 }""", "Yes", "if sent deprecated $.old")]
    [InlineData("""{ "old": "?integer|null" }""", "Yes", "deprecated $.old")]
    public void Name_is_told(string payload, string truth, string finding) => Verdict.Of(Names, payload).Is(truth, finding);

    [Theory]
    [InlineData("""{ "id": null, "old": null }""")]
    [InlineData("""{ "(id)": 1, "(old)": 1 }""")]
    public void Name_that_sends_nothing_is_not(string payload) => Verdict.Of(Names, payload).Is("Yes");

    [Fact]
    public void What_is_wrong_with_a_value_is_not_told_beside_its_name() => Verdict.Of(Names, """{ "id": "a" }""").Is("No", "readOnly $.id");

    [Theory]
    [InlineData("""{ "key": "<key>" }""", "placeholder $.key = \"<key>\"")]
    [InlineData("""{ "key": { "?:": ["<key>", "?"] } }""", "if sent placeholder $.key = \"<key>\"")]
    [InlineData("""{ "key": "AKIAIOSFODNN7EXAMPLE" }""", "x-secret $.key = \"AKIAIOSFODNN7EXAMPLE\"")]
    [InlineData("""{ "open": true }""", "x-insecure $.open = true")]
    [InlineData("""{ "open": { "?:": [true, false] } }""", "if sent x-insecure $.open = true")]
    public void Value_is_told(string payload, string finding) => Verdict.Of(Secret, payload).Is("Yes", finding);

    [Theory]
    [InlineData("""{ "key": "$KEY" }""")]
    [InlineData("""{ "key": "?" }""")]
    [InlineData("""{ "key": "<other>" }""")]
    [InlineData("""{ "key": 1 }""")]
    [InlineData("""{ "open": false }""")]
    [InlineData("""{ "open": "?boolean" }""")]
    public void Other_value_is_not(string payload) => Verdict.Of(Secret, payload).Is("Yes");

    [Fact]
    public void Placeholder_may_stand_for_the_object_that_holds_it() =>
        Verdict.Of("""{ "properties": { "cloud": { "properties": { "id": { "enum": ["a"] } } } } }""", """{ "cloud": { "id": "<cloud>" } }""")
            .Is("Unknown", "placeholder $.cloud.id = \"<cloud>\"");

    [Fact]
    public void Placeholder_that_several_schemas_speak_of_is_told_once() =>
        Verdict.Of(
            """
            {
              "properties": { "x": {} },
              "allOf": [{ "properties": { "x": {} } }],
              "dependentSchemas": { "x": { "properties": { "x": {} } } }
            }
            """,
            """{ "x": "<x>" }""")
            .Is("Yes", "placeholder $.x = \"<x>\"");

    [Fact]
    public void Secret_that_several_schemas_speak_of_is_told_once() =>
        Verdict.Of(
            """{ "properties": { "key": { "x-secret": true } }, "allOf": [{ "properties": { "key": { "x-secret": true } } }] }""",
            """{ "key": "AKIAIOSFODNN7EXAMPLE" }""")
            .Is("Yes", "x-secret $.key = \"AKIAIOSFODNN7EXAMPLE\"");

    [Fact]
    public void Placeholder_that_only_a_condition_speaks_of_is_its_own_fields() =>
        Verdict.Of("""{ "dependentSchemas": { "a": { "properties": { "x": {} } } } }""", """{ "a": 1, "x": "<x>" }""").Is("Yes");

    [Theory]
    [InlineData("readOnly", true, false)]
    [InlineData("deprecated", true, false)]
    [InlineData("placeholder", true, false)]
    [InlineData("x-secret", true, false)]
    [InlineData("x-insecure", true, false)]
    [InlineData("duplicate", true, false)]
    [InlineData("unevaluatedProperties", false, true)]
    [InlineData("additionalProperties", false, true)]
    [InlineData("required", false, false)]
    [InlineData("enum", false, false)]
    public void Keyword_says_what_kind_of_finding_it_is(string keyword, bool isAnnotation, bool isUnknownField)
    {
        var schema = TestSchema.Of("{}");
        var finding = new Finding { Keyword = keyword, Schema = schema, OwnerSchema = schema };

        Assert.Equal((isAnnotation, isUnknownField), (finding.IsAnnotation, finding.IsUnknownField));
    }

    [Fact]
    public void Finding_lies_in_the_object_that_owns_it()
    {
        var payload = PayloadSketch.FromJson("""{ "o": {} }""");
        var schema = TestSchema.Of("""{ "properties": { "o": { "required": ["k"] } } }""");
        var finding = Assert.Single(PayloadEvaluation.Of(schema, payload, CancellationToken.None).Findings);

        Assert.True(finding.IsIn((Payloads.Model.PayloadObject)payload.Find("o")!.Value));
        Assert.False(finding.IsIn(payload));
    }
}
