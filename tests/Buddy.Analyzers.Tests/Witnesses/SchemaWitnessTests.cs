using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Tests.Evaluation;
using Buddy.Analyzers.Tests.Witnesses.CSharp;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>Where all values are known, the analyzer and an independent validator of JSON Schema say the same of random payloads.</summary>
public class SchemaWitnessTests
{
    /// <summary>C# is compiled, which takes its time: of so many payloads one is rendered, in each shape.</summary>
    private const int PayloadsForOneInSource = 8;

    private const int PayloadsOfEachType = 20;

    private static readonly IJsonSchemaValidator Validator = new NewtonsoftValidator();

    public static IEnumerable<object[]> ActionsInShapes =>
        from type in new[] { "AWS_ECS", "RUN_DOCKER_CONTAINER" }
        from rendering in CSharpRendering.All
        select new object[] { type, rendering.ToString() };

    [Theory]
    [InlineData("AWS_ECS")]
    [InlineData("RUN_DOCKER_CONTAINER")]
    public void Evaluator_agrees_with_the_validator(string type)
    {
        var valid = Compare(type, WitnessRun.Payloads, static _ => true, static payloads => (
            index => PayloadSketch.FromJson(payloads[index].ToJsonString()),
            index => payloads[index].ToJsonString()));
        if (WitnessRun.Payloads >= 1000)
            Assert.InRange(valid, WitnessRun.Payloads / 5, WitnessRun.Payloads * 4 / 5);
    }

    /// <summary>Each type has a few payloads of its own.</summary>
    [Theory]
    [MemberData(nameof(ActionTypes.SamplePayload.Types), MemberType = typeof(ActionTypes.SamplePayload))]
    public void Evaluator_agrees_with_the_validator_on_every_type(string type) => Compare(type, PayloadsOfEachType, static _ => true, static payloads => (
        index => PayloadSketch.FromJson(payloads[index].ToJsonString()),
        index => payloads[index].ToJsonString()));

    [Theory]
    [MemberData(nameof(ActionsInShapes))]
    public void Evaluator_agrees_on_what_the_reader_makes_of_code(string type, string shape)
    {
        var rendering = CSharpRendering.All.Single(rendering => rendering.ToString() == shape);
        var count = (WitnessRun.Payloads + PayloadsForOneInSource - 1) / PayloadsForOneInSource;
        Compare(type, count, rendering.IsCertainOf, payloads =>
        {
            var source = new PayloadsInSource(rendering.Render(payloads));
            return (index => source.Read(CSharpRendering.MethodName(index)), index => source.TextOf(CSharpRendering.MethodName(index)));
        });
    }

    /// <summary>Compares verdicts; gives the number of valid payloads.</summary>
    private static int Compare(
        string type,
        int count,
        Func<JsonObject, bool> accept,
        Func<IReadOnlyList<JsonObject>, (Func<int, PayloadObject?> Read, Func<int, string> Show)> open)
    {
        var samples = Enumerable.Range(WitnessRun.Seed, count)
            .Select(seed => (Seed: seed, Payload: new RandomPayload(type, seed).Next()))
            .Where(sample => accept(sample.Payload))
            .ToList();
        var payloads = samples.Select(static sample => sample.Payload).ToList();
        var complaints = Validator.Validate(ActionCatalog.Shipped.FileOf(type), payloads);
        var schema = ActionCatalog.Shipped.SchemaOf(type);
        var (read, show) = open(payloads);

        for (var i = 0; i < samples.Count; i++)
        {
            var expected = complaints[i].Length == 0 ? Truth.Yes : Truth.No;
            var evaluation = read(i) is { } payload ? PayloadEvaluation.Of(schema, payload, CancellationToken.None) : null;
            Assert.True(
                evaluation is not null && (evaluation.Truth == expected || (evaluation.Truth == Truth.Unknown && (HoldsVariable(payloads[i]) || HasMisspelt(evaluation)))) && (expected == Truth.No || evaluation.Findings.All(static finding => finding.IsAnnotation)),
                $"""
                {WitnessRun.Replay(samples[i].Seed)}
                {show(i)}
                analyzer: {evaluation?.Truth.ToString() ?? "reads nothing"} {string.Join(", ", evaluation?.Findings.Select(Describe) ?? [])}
                validator: {complaints[i]}
                """);
        }

        return complaints.Count(static complaint => complaint.Length == 0);
    }

    /// <summary>Where other fields may come, a required field that is there under a misspelt name is not missing; the validator cannot know.</summary>
    private static bool HasMisspelt(PayloadEvaluation evaluation) => evaluation.Findings.Any(static finding => finding.Keyword == FactLevels.Misspelt);

    /// <summary>What a variable stands for, the validator does not ask.</summary>
    private static bool HoldsVariable(JsonObject payload) => payload.ToJsonString().Contains("\"$", StringComparison.Ordinal);

    private static string Describe(Finding finding) => $"{finding.Keyword} {finding.Field?.Name} {string.Join(" ", finding.Missing)}";
}
