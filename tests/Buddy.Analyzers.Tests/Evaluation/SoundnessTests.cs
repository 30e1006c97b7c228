using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>What the evaluator says of a payload with unknowns holds for every way of filling them in.</summary>
public class SoundnessTests
{
    private const int PayloadsPerSeed = 1500;
    private const int FillingsPerPayload = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Verdict_and_findings_hold_for_every_filling(int seed)
    {
        var random = new Random(seed);
        var schemas = new RandomSchema(random);
        var sketches = new RandomSketch(random);
        var (decided, undecided, findings) = (0, 0, 0);
        for (var i = 0; i < PayloadsPerSeed; i++)
        {
            var (schemaText, text) = (schemas.Next().ToJsonString(), sketches.Next().ToJsonString());
            var schema = TestSchema.Of(schemaText);
            var payload = PayloadSketch.FromJson(text);
            var evaluation = PayloadEvaluation.Of(schema, payload, CancellationToken.None);
            if (evaluation.Findings.Any(static finding => !finding.IsConditional))
                Assert.Equal(Truth.No, evaluation.Truth);

            for (var j = 0; j < FillingsPerPayload; j++)
                findings += Check(schema, evaluation, new Filling(payload, random), $"{schemaText}\n{text}");
            _ = evaluation.Truth == Truth.Unknown ? undecided++ : decided++;
        }

        Assert.InRange(decided, PayloadsPerSeed / 4, PayloadsPerSeed);
        Assert.InRange(undecided, PayloadsPerSeed / 10, PayloadsPerSeed);
        Assert.InRange(findings, PayloadsPerSeed, int.MaxValue);
    }

    /// <summary>Gives the number of findings that the filling puts to the test.</summary>
    private static int Check(Schema schema, PayloadEvaluation evaluation, Filling filling, string label)
    {
        var filled = new SchemaEvaluator(Doubts.None, static _ => null, CancellationToken.None).Evaluate(schema, filling.Root);
        label += $"\n{filling}\n{evaluation.Truth}, filled {filled.Truth}: ";
        Assert.True(evaluation.Truth == Truth.Unknown || evaluation.Truth == filled.Truth, label);

        var told = evaluation.Findings.Where(filling.Sends).ToList();
        foreach (var finding in told)
        {
            var same = filled.Findings.Where(other => other.Keyword == finding.Keyword && other.Schema == finding.Schema).ToList();
            Assert.True(same.Count > 0, $"{label}{finding.Keyword} {finding.Field?.Name} because of {finding.Cause?.Name}");
            Assert.True(
                finding.Missing.All(name => filled.Findings.Any(other => other.Missing.Contains(name))),
                $"{label}{finding.Keyword} {string.Join(", ", finding.Missing)}");
        }

        return told.Count;
    }
}
