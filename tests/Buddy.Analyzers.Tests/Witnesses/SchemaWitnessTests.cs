using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Tests.Evaluation;
using Buddy.Analyzers.Tests.Witnesses.CSharp;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>Where all values are known, the analyzer and an independent validator of JSON Schema give the same verdict on random payloads.</summary>
public class SchemaWitnessTests
{
    /// <summary>C# is compiled, which takes its time: of so many payloads one is rendered, in each shape.</summary>
    private const int PayloadsForOneInSource = 4;

    public static TheoryData<string> Files => [.. SchemaWitness.JudgingFiles];

    public static TheoryData<string> Shapes => [.. CSharpRendering.All.Select(static rendering => rendering.ToString())];

    [Theory]
    [MemberData(nameof(Files))]
    public void Evaluator_agrees_with_the_validator(string file)
    {
        var witness = SchemaWitness.OfFile(file);
        var count = WitnessRun.PayloadsOfEach(Files.Count);
        foreach (var seed in Seeds(count))
        {
            var value = SchemaWitness.Sample(file, seed);
            Agree(witness.Disagreement(value, PayloadSketch.FromJson(value.ToJsonString())), seed, value.ToJsonString());
        }

        if (count >= 100)
            Assert.InRange(witness.Accepted, count / 20, count * 19 / 20);
    }

    /// <summary>Null is "not set" to the API, as many a serializer writes it: the one thing in which the evaluator leaves the standard on purpose.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Null_is_as_good_as_no_field(string file)
    {
        var witness = SchemaWitness.OfFile(file);
        var schema = ActionCatalog.Shipped.SchemaOfFile(file)!;
        foreach (var seed in Seeds(WitnessRun.PayloadsOfEach(Files.Count)))
        {
            var value = SchemaWitness.Sample(file, seed);
            var withNull = (JsonObject)value.DeepClone();
            var absent = schema.PropertyNames().Where(name => !value.ContainsKey(name)).ToList();
            if (absent.Count > 0)
                withNull[absent[new Random(seed).Next(absent.Count)]] = null;
            Agree(witness.Disagreement(value, PayloadSketch.FromJson(withNull.ToJsonString())), seed, withNull.ToJsonString());
        }
    }

    /// <summary>The action types come in turn.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Evaluator_agrees_on_what_the_reader_makes_of_code(string shape)
    {
        var rendering = CSharpRendering.All.Single(rendering => rendering.ToString() == shape);
        var samples = Seeds((WitnessRun.Payloads + PayloadsForOneInSource - 1) / PayloadsForOneInSource)
            .Select(static seed => (Seed: seed, File: SchemaWitness.Types[seed % SchemaWitness.Types.Count] + SchemaFiles.Extension))
            .Select(static sample => (sample.Seed, sample.File, Value: SchemaWitness.Sample(sample.File, sample.Seed)))
            .Where(sample => rendering.IsCertainOf(sample.Value))
            .ToList();
        var witnesses = samples.Select(static sample => sample.File).Distinct().ToDictionary(static file => file, SchemaWitness.OfFile);
        var source = new PayloadsInSource(rendering.Render(samples.ConvertAll(static sample => sample.Value)));

        foreach (var (index, (seed, file, value)) in samples.Index())
        {
            var method = CSharpRendering.MethodName(index);
            Agree(witnesses[file].Disagreement(value, source.Read(method)), seed, source.TextOf(method));
        }
    }

    private static IEnumerable<int> Seeds(int count) => Enumerable.Range(WitnessRun.Seed, count);

    private static void Agree(string? disagreement, int seed, string payload) =>
        Assert.True(disagreement is null, $"{WitnessRun.Replay(seed)}\n{payload}\n{disagreement}");
}
