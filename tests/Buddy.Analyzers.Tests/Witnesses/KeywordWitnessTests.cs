using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Tests.Docs;
using Buddy.Analyzers.Tests.Evaluation;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>Each keyword that the evaluator knows means what it means to an independent validator; and the witness would notice if it did not.</summary>
public partial class KeywordWitnessTests
{
    private const int InstancesOfSchema = 10;

    /// <summary>Keywords that are no assertion: without <c>$defs</c>, <c>$ref</c> refers to nothing.</summary>
    public static TheoryData<string> Deciding => [.. RandomSchema.Deciding.Where(static keyword => keyword != "$defs")];

    /// <summary>The keywords of the shipped schemas that decide.</summary>
    public static TheoryData<string> Shipped => [.. SchemaWitness.Files
        .SelectMany(static file => SchemaTextWithout.KeywordsIn(Read(file)))
        .Distinct()
        .Intersect(RandomSchema.Deciding)
        .Where(static keyword => keyword != "$defs")];

    [Fact]
    public void The_evaluator_agrees_on_random_schemas()
    {
        foreach (var seed in Enumerable.Range(WitnessRun.Seed, WitnessRun.Payloads))
        {
            var disagreement = DisagreementOn(seed, static schema => schema);
            Assert.True(disagreement is null, $"{WitnessRun.Replay(seed)}\n{disagreement}");
        }
    }

    [Fact]
    public void The_random_schemas_use_the_keywords_that_the_documentation_lists()
    {
        var sentence = DocumentationFiles.Page("schemas.md")
            .SkipWhile(static line => !line.StartsWith("Of the standard's keywords these decide:", StringComparison.Ordinal))
            .TakeWhile(static line => line.Length > 0);
        var listed = QuotedWord().Matches(string.Join(' ', sentence).Split(". ")[0]).Select(static match => match.Groups[1].Value);
        Assert.Equal(
            RandomSchema.Deciding.Concat(["readOnly", "deprecated"]).Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    /// <summary>The random schemas and values put each keyword to the test.</summary>
    [Theory]
    [MemberData(nameof(Deciding))]
    public void An_evaluator_that_passes_a_keyword_over_is_noticed(string keyword) => Assert.Contains(
        Enumerable.Range(WitnessRun.Seed, 2000),
        seed => DisagreementOn(seed, schema => SchemaTextWithout.Without(schema, keyword)) is not null);

    /// <summary>So do the random payloads with the schemas that ship.</summary>
    [Theory]
    [MemberData(nameof(Shipped))]
    public void An_evaluator_that_passes_a_keyword_of_ours_over_is_noticed(string keyword)
    {
        var set = new SchemaSet(file => SchemaFiles.Shipped().Read(file) is null ? null : SchemaTextWithout.Without(Read(file), keyword).ToJsonString());
        var witnesses = SchemaWitness.JudgingFiles
            .Where(file => SchemaTextWithout.KeywordsIn(Read(file)).Contains(keyword))
            .Select(file => (File: file, Witness: new Lazy<SchemaWitness>(() => new SchemaWitness(set.Find(file)!, SchemaValidator.OfFile(file)))))
            .ToList();

        // A few payloads of each file: in most files one of the first shows it, in some none ever does.
        Assert.Contains(Enumerable.Range(WitnessRun.Seed, 2000), seed => witnesses.Exists(entry =>
        {
            var value = SchemaWitness.Sample(entry.File, seed);
            return entry.Witness.Value.Disagreement(value, PayloadSketch.FromJson(value.ToJsonString())) is not null;
        }));
    }

    private static string? DisagreementOn(int seed, Func<JsonNode, JsonNode> seen)
    {
        var random = new RandomSchema(seed);
        var schema = random.Next();
        var witness = new SchemaWitness(TestSchema.Of(seen(schema).ToJsonString()), SchemaValidator.Of(schema.ToJsonString()));
        return Enumerable.Range(0, InstancesOfSchema)
            .Select(_ => random.Instance())
            .Select(value => witness.Disagreement(value, PayloadSketch.FromJson(value.ToJsonString())) is { } difference ? $"{schema}\n{value}\n{difference}" : null)
            .FirstOrDefault(static difference => difference is not null);
    }

    private static JsonNode Read(string file) => JsonNode.Parse(SchemaFiles.Shipped().Read(file)!)!;

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex QuotedWord();
}
