namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary><c>dependentRequired</c> and <c>dependentSchemas</c>.</summary>
public class DependencyTests
{
    private const string Required = """{ "dependentRequired": { "a": ["b", "c"] } }""";

    private const string Schemas = """{ "dependentSchemas": { "a": { "required": ["b"], "properties": { "b": { "const": 1 } } } } }""";

    [Theory]
    [InlineData("{}", "Yes")]
    [InlineData("""{ "a": null }""", "Yes")]
    [InlineData("""{ "b": 1 }""", "Yes")]
    [InlineData("""{ "a": "?string", "b": 1, "c": 1 }""", "Yes")]
    [InlineData("""{ "a?": 1, "b": 1, "c": 1 }""", "Yes")]
    [InlineData("""{ "a": 1, "b": 1, "c?": 1 }""", "Unknown")]
    [InlineData("""{ "a": 1, "b": 1, "c": "?" }""", "Unknown")]
    [InlineData("""{ "a": 1, "...": 0 }""", "Unknown")]
    [InlineData("""{ "...": 0 }""", "Unknown")]
    [InlineData("""{ "a": "?string|null" }""", "Unknown")]
    public void Companions_are_there_or_may_be(string payload, string truth) => Verdict.Of(Required, payload).Is(truth);

    [Fact]
    public void Companion_is_missing() =>
        Verdict.Of(Required, """{ "a": 1, "c": 1 }""").Is("No", "dependentRequired $ lacks b because of a");

    [Fact]
    public void Companion_sent_as_null_is_missing() =>
        Verdict.Of(Required, """{ "a": 1, "b": null, "c": 1 }""").Is("No", "dependentRequired $ lacks b because of a");

    [Fact]
    public void Companion_of_a_field_that_may_be_sent_is_missing_if_it_is() =>
        Verdict.Of(Required, """{ "a?": 1, "b": 1 }""").Is("Unknown", "if sent dependentRequired $ lacks c because of a");

    [Fact]
    public void Field_that_the_code_does_not_write_asks_for_no_companion() =>
        Verdict.Of(Required, """{ "(a)": "?string|null" }""").Is("Unknown");

    [Fact]
    public void Missing_companions_of_two_fields_are_two_findings() =>
        Verdict.Of("""{ "dependentRequired": { "a": ["c"], "b": ["c"] } }""", """{ "a": 1, "b": 1 }""")
            .Is("No", "dependentRequired $ lacks c because of a", "dependentRequired $ lacks c because of b");

    [Theory]
    [InlineData("{}", "Yes")]
    [InlineData("""{ "b": 2 }""", "Yes")]
    [InlineData("""{ "a": null, "b": 2 }""", "Yes")]
    [InlineData("""{ "a": 1, "b": 1 }""", "Yes")]
    [InlineData("""{ "a?": 1, "b": 1 }""", "Yes")]
    [InlineData("""{ "a": 1, "b": "?" }""", "Unknown")]
    [InlineData("""{ "a": "?", "b": 2 }""", "Unknown")]
    [InlineData("""{ "b": 2, "...": 0 }""", "Unknown")]
    public void Dependent_schema_holds_or_may(string payload, string truth) => Verdict.Of(Schemas, payload).Is(truth);

    /// <summary>What hangs on a field is judged as if it is sent, even where it may not be.</summary>
    [Fact]
    public void Dependent_schema_may_speak_of_the_field_that_brings_it()
    {
        const string Own = """{ "dependentSchemas": { "a": { "properties": { "a": { "const": false } } } } }""";
        Verdict.Of(Own, """{ "a?": true }""").Is("Unknown", "if sent const $.a = true because of a");
        Verdict.Of(Own, """{ "a?": "?" }""").Is("Unknown");

        const string Both = """{ "dependentSchemas": { "a": { "not": { "required": ["a", "b"] } } } }""";
        Verdict.Of(Both, """{ "a?": 1, "b": 1 }""").Is("Unknown", """if sent not $ = { "a?": 1, "b": 1 } because of a""");
        Verdict.Of(Both, """{ "a": 1, "b?": 1 }""").Is("Unknown");
        Verdict.Of(Both, """{ "a": "?", "b": 1 }""").Is("Unknown");
    }

    [Fact]
    public void Dependent_schema_is_broken()
    {
        Verdict.Of(Schemas, """{ "a": 1 }""").Is("No", "required $ lacks b because of a");
        Verdict.Of(Schemas, """{ "a": 1, "b": 2 }""").Is("No", "const $.b = 2 because of a");
    }

    [Fact]
    public void Cause_that_may_be_sent_is_told_though_the_value_is_sent() =>
        Verdict.Of(Schemas, """{ "a?": 1, "b": 2 }""").Is("Unknown", "if sent const $.b = 2 because of a");

    [Fact]
    public void Two_fields_that_may_be_sent_need_not_come_together() =>
        Verdict.Of(Schemas, """{ "a?": 1, "b?": 2 }""").Is("Unknown");

    [Fact]
    public void Inner_dependency_hangs_on_the_outer_one_too()
    {
        const string schema = """{ "dependentSchemas": { "a": { "dependentRequired": { "b": ["c"] } } } }""";
        Verdict.Of(schema, """{ "a": 1, "b": 1 }""").Is("No", "dependentRequired $ lacks c because of b");
        Verdict.Of(schema, """{ "a?": 1, "b": 1 }""").Is("Unknown", "if sent dependentRequired $ lacks c because of a");
        Verdict.Of(schema, """{ "a": 1, "b?": 1 }""").Is("Unknown", "if sent dependentRequired $ lacks c because of b");
        Verdict.Of(schema, """{ "a?": 1, "b?": 1 }""").Is("Unknown");
    }
}
