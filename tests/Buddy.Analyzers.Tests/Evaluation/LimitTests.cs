using Buddy.Analyzers.Evaluation;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>Where the walk gives up, it says nothing, and it ends.</summary>
public class LimitTests
{
    [Fact]
    public void Schemas_that_name_each_other_many_times_over_are_left_undecided()
    {
        var definitions = Enumerable.Range(0, 30)
            .Select(static index => $$"""{{'"'}}d{{index}}": { "allOf": [{ "$ref": "#/$defs/d{{index + 1}}" }, { "$ref": "#/$defs/d{{index + 1}}" }] }""")
            .Append("\"d30\": { \"type\": \"object\" }");

        Verdict.Of($$"""{ "$defs": { {{string.Join(", ", definitions)}} }, "$ref": "#/$defs/d0" }""", "{}").Is("Unknown");
    }

    [Theory]
    [InlineData(EvaluationScope.MaxDepth / 2, "No")]
    [InlineData(EvaluationScope.MaxDepth, "Unknown")]
    public void Schema_deeper_than_any_of_use_is_left_undecided(int depth, string truth)
    {
        var definitions = Enumerable.Range(0, depth)
            .Select(static index => $$"""{{'"'}}d{{index}}": { "$ref": "#/$defs/d{{index + 1}}" }""")
            .Append($$"""{{'"'}}d{{depth}}": { "required": ["x"] }""");

        Assert.Equal(truth, Verdict.Of($$"""{ "$defs": { {{string.Join(", ", definitions)}} }, "$ref": "#/$defs/d0" }""", "{}").ToString().Split('\n')[0]);
    }

    [Theory]
    [InlineData(1000, "No")]
    [InlineData(1001, "Unknown")]
    public void Text_that_no_field_is_as_long_as_is_not_matched(int length, string truth)
    {
        var verdict = Verdict.Of("""{ "properties": { "x": { "pattern": "^b" } } }""", $$"""{ "x": "{{new string('a', length)}}" }""");

        Assert.Equal(truth, verdict.ToString().Split('\n')[0]);
    }

    [Fact]
    public void Walk_ends_when_it_is_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        PayloadEvaluation.Of(TestSchema.Of("{}"), PayloadSketch.FromJson("{}"), new CancellationToken(canceled: true)));

    /// <summary>What two parts may have said of a field is no certainty that neither has.</summary>
    [Fact]
    public void Parts_that_gave_up_may_have_spoken_of_any_field()
    {
        var outcome = new Outcome();

        outcome.IncludeEvaluated(Outcome.Undecided(), Truth.No);
        Assert.Equal(Truth.No, outcome.HasEvaluated("x"));

        outcome.Include(Outcome.Undecided());
        outcome.Include(Outcome.Undecided());
        Assert.Equal(Truth.Unknown, outcome.HasEvaluated("x"));
    }
}
