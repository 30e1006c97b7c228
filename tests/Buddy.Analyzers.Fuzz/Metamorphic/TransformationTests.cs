using System.Globalization;
using Buddy.Analyzers.Fuzz.Corpus;
using Buddy.Analyzers.Fuzz.Judging;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Buddy.Analyzers.Fuzz.Metamorphic;

/// <summary>Code that does the same gets the same findings, in whichever way it is written.</summary>
public class TransformationTests(ITestOutputHelper output)
{
    private const int RandomPrograms = 20;

    private static readonly Lazy<Task<IReadOnlyList<(CorpusProgram Program, Analysis Analysis)>>> Programs = new(FindAsync);

    public static TheoryData<string> Transformations => new(Transformation.All.Select(static transformation => transformation.ToString()));

    [Theory]
    [MemberData(nameof(Transformations))]
    public async Task The_findings_stay(string name)
    {
        var transformation = Transformation.All.Single(transformation => transformation.ToString() == name);
        var bench = await Workbench.CreateAsync();
        var differences = new List<string>();
        var changed = 0;
        foreach (var (program, analysis) in await Programs.Value)
        {
            var file = bench.Open(program.Text);
            if (transformation.Apply((await file.GetSyntaxRootAsync())!, (await file.GetSemanticModelAsync())!) is not { } text)
                continue;

            changed++;
            var other = await Workbench.AnalyzeAsync(bench.Open(text));
            if (!other.Errors.IsEmpty)
                differences.Add($"does not compile any more: {other.Errors[0]}\n{text}");
            else if (!Said(analysis).SequenceEqual(Said(other)))
                differences.Add($"{string.Join('\n', Said(analysis).Except(Said(other)).Select(static gone => "- " + gone))}\n{string.Join('\n', Said(other).Except(Said(analysis)).Select(static added => "+ " + added))}\n--- from {program.Origin}:\n{text}");
        }

        output.WriteLine($"{changed} programs changed, {differences.Count} differences");
        Assert.True(differences.Count == 0, $"{differences.Count} differences\n" + string.Join("\n========\n", differences.OrderBy(static difference => difference.Length).Take(12)));
        Assert.InRange(changed, 20, int.MaxValue);
    }

    [Fact]
    public async Task The_findings_come_again_in_their_order_and_in_a_parallel_build()
    {
        var bench = await Workbench.CreateAsync();
        foreach (var (program, analysis) in await Programs.Value)
        {
            var file = bench.Open(program.Text);
            Assert.Equal(InOrder(analysis), InOrder(await Workbench.AnalyzeAsync(file)));
            Assert.Equal(ByPlace(analysis), ByPlace(await Workbench.BuildAsync(file)));
        }
    }

    /// <summary>What compiles and has findings.</summary>
    private static async Task<IReadOnlyList<(CorpusProgram Program, Analysis Analysis)>> FindAsync()
    {
        var bench = await Workbench.CreateAsync();
        var found = new List<(CorpusProgram Program, Analysis Analysis)>();
        var random = new Random(FuzzRun.Seed);
        var generated = Enumerable.Range(0, RandomPrograms).SelectMany(_ => new[] { RandomCode.Program(random), RandomCode.Payload(random) });
        foreach (var program in RepositoryCode.Samples.Concat(RepositoryCode.Examples).Concat(generated))
        {
            var analysis = await Workbench.AnalyzeAsync(bench.Open(program.Text));
            if (analysis is { Findings.IsEmpty: false, Errors.IsEmpty: true })
                found.Add((program, analysis));
        }

        return found;
    }

    private static IEnumerable<string> Said(Analysis analysis) => analysis.Findings
        .Select(static finding => $"{finding.Id} {MessageOf(finding)}")
        .Order(StringComparer.Ordinal);

    /// <summary>The message; of two fields that exclude each other, the later one is blamed, whichever it is.</summary>
    private static string MessageOf(Diagnostic finding) => finding.GetMessage(CultureInfo.InvariantCulture) is var message && finding.Id == "BUDDY1104"
        ? string.Join(' ', message.Split(' ').Order(StringComparer.Ordinal))
        : message;

    /// <summary>The findings as they come; the compiler promises an order for one analyzer at a time.</summary>
    private static IEnumerable<string> InOrder(Analysis analysis) => analysis.Findings
        .GroupBy(static finding => finding.Id)
        .OrderBy(static group => group.Key, StringComparer.Ordinal)
        .SelectMany(static group => group)
        .Select(static finding => $"{finding.Id} {finding.Location.SourceSpan} {finding.GetMessage(CultureInfo.InvariantCulture)}");

    private static IEnumerable<string> ByPlace(Analysis analysis) => InOrder(analysis).Order(StringComparer.Ordinal);
}
