using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Tests.Evaluation;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>Where all values are known, the evaluator and an independent validator of JSON Schema say the same of random payloads.</summary>
public class SchemaWitnessTests
{
    private static readonly IJsonSchemaValidator Validator = new NewtonsoftValidator();

    [Theory]
    [InlineData("AWS_ECS")]
    [InlineData("RUN_DOCKER_CONTAINER")]
    public void Evaluator_agrees_with_the_validator(string type)
    {
        var payloads = Enumerable.Range(WitnessRun.Seed, WitnessRun.Payloads).Select(seed => new RandomPayload(type, seed).Next()).ToList();
        var complaints = Validator.Validate(type + SchemaFiles.Extension, payloads);
        var schema = ActionCatalog.Shipped.SchemaOf(type);

        var valid = 0;
        for (var i = 0; i < payloads.Count; i++)
        {
            var evaluation = PayloadEvaluation.Of(schema, PayloadSketch.FromJson(payloads[i].ToJsonString()), CancellationToken.None);
            var expected = complaints[i].Length == 0 ? Truth.Yes : Truth.No;
            Assert.True(expected == evaluation.Truth, Describe(payloads[i], i, evaluation, complaints[i]));
            Assert.True(expected == Truth.No || evaluation.Findings.IsEmpty, Describe(payloads[i], i, evaluation, complaints[i]));
            valid += expected == Truth.Yes ? 1 : 0;
        }

        if (payloads.Count >= 1000)
            Assert.InRange(valid, payloads.Count / 5, payloads.Count * 4 / 5);
    }

    private static string Describe(JsonObject payload, int index, PayloadEvaluation evaluation, string complaints) =>
        $"""
        {WitnessRun.Replay(WitnessRun.Seed + index)}
        {payload.ToJsonString()}
        evaluator: {evaluation.Truth} {string.Join(", ", evaluation.Findings.Select(static finding => finding.Keyword))}
        validator: {complaints}
        """;
}
