using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads.Model;
using Xunit.Abstractions;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>
/// Programs that build actions in all shapes and flows are judged, compiled, run with all fillings of their unknowns, and what they
/// send is compared with what was said of them.
/// </summary>
public class ProgramWitnessTests(ITestOutputHelper output)
{
    private const int MostChangedPrograms = 600;
    private const int ChangedProgramsAtOnce = 25;

    private static readonly Lazy<IReadOnlyList<RunProgram>> Programs = new(() =>
        [.. ProgramBatch.Run(Enumerable.Range(WitnessRun.Seed, WitnessRun.Programs), ProgramReport.OfAnalyzer)]);

    [Fact]
    public void What_is_found_holds_for_all_that_is_sent()
    {
        var failures = Programs.Value.SelectMany(static program => program.Refutations()).ToList();
        output.WriteLine($"{Programs.Value.Count} programs, {Programs.Value.Sum(static program => program.Claims.Count)} findings");
        Assert.True(failures.Count == 0, Few(failures, "findings do not hold"));
    }

    [Fact]
    public void What_every_run_of_straight_code_breaks_is_found()
    {
        var misses = new List<string>();
        foreach (var style in Enum.GetValues<ProgramStyle>())
        {
            var certain = Programs.Value
                .Where(program => program.Program.Style == style && program.Sent.Count > 0)
                .SelectMany(static program => CertainMistakes(program).Select(mistake => (Program: program, Mistake: mistake)))
                .ToLookup(static pair => pair.Program.Claims.Any(claim => claim.Violations.Contains(pair.Mistake)));
            output.WriteLine($"{style}: {certain[true].Count()} certain mistakes found, {certain[false].Count()} missed");
            if (style == ProgramStyle.Known)
                misses.AddRange(certain[false].Select(static pair => $"{pair.Mistake}\n{pair.Program}"));
        }

        Assert.True(misses.Count == 0, Few(misses, "mistakes are missed"));
    }

    [Theory]
    [InlineData("AWS_ECS")]
    [InlineData("RUN_DOCKER_CONTAINER")]
    public void Bytes_are_as_right_or_wrong_as_the_evaluator_says(string type)
    {
        var schema = ActionCatalog.Shipped.SchemaOf(type);
        var known = Programs.Value
            .Where(static program => program is { Program.Style: ProgramStyle.Known, Sent.Count: 1, Payloads.Count: 1 })
            .Where(program => program.Sent[0].Json["type"]?.ToString() == type)
            .ToList();
        var sent = known.ConvertAll(static program => WithoutNull(program.Sent[0].Json));
        var validator = SchemaValidator.OfFile(type + SchemaFiles.Extension);
        var complaints = sent.ConvertAll(validator.Complaints);
        var verdicts = known.ConvertAll(program => PayloadEvaluation.Of(schema, program.Payloads[0].Root, CancellationToken.None).Truth);

        var disagreements = known.Index()
            .Where(entry => verdicts[entry.Index] == (complaints[entry.Index].Length == 0 ? Truth.No : Truth.Yes))
            .Select(entry => $"analyzer: {verdicts[entry.Index]}, validator: {complaints[entry.Index]}\n{entry.Item}")
            .ToList();
        output.WriteLine($"{known.Count} programs: {string.Join(", ", verdicts.CountBy(static verdict => verdict))}");
        Assert.True(disagreements.Count == 0, Few(disagreements, "verdicts differ"));
    }

    public static TheoryData<string> Unsound => ["a field that may be missing is missing", "nothing is set after the creation", "code that is not seen changes nothing"];

    /// <summary>The witness is worth something: it refutes an analyzer that is too sure.</summary>
    [Theory]
    [MemberData(nameof(Unsound))]
    public void An_unsound_analyzer_is_caught(string belief)
    {
        var batches = Enumerable.Range(WitnessRun.Seed, MostChangedPrograms)
            .Chunk(ChangedProgramsAtOnce)
            .Select(seeds => ProgramBatch.Run(seeds, programs => ProgramReport.OfChanged(programs, root => Believe(belief, root))));
        Assert.Contains(batches, static batch => batch.Any(static program => program.Refutations().Any()));
    }

    private static PayloadObject Believe(string belief, PayloadObject root) => belief switch
    {
        "a field that may be missing is missing" =>
            new([.. root.EffectiveFields.Where(static field => field.Presence == Presence.Always)], root.IsOpen, root.Span, root.Start),
        "nothing is set after the creation" =>
            new([.. root.EffectiveFields.Where(static field => field.Change is null)], root.IsOpen, root.Span, root.Start),
        _ => new([.. root.Fields.Select(Unchanged)], isOpen: false, root.Span, root.Start),
    };

    private static PayloadField Unchanged(PayloadField field) => field.MayBeReplaced
        ? new PayloadField(field.Name, field.NameSpan, field.Value.Alternatives.FirstOrDefault(static value => value is not UnknownValue) ?? field.Value)
        : field;

    /// <summary>
    /// What is wrong with all that the program sends and ought to be found: not what an action of no known type lacks, nor a null
    /// that the code writes, which is a wrong value, nor what hangs on a wrong value, which is one mistake with it.
    /// </summary>
    private static IEnumerable<Violation> CertainMistakes(RunProgram program)
    {
        var writesNull = program.Text.Contains("= null", StringComparison.Ordinal)
            || program.Text.Contains("(string?)null", StringComparison.Ordinal);
        var hasWrongValue = program.Sent.Any(static sent => sent.Violations.Any(static violation => violation.Rule == "BUDDY1003"));
        return program.Sent
            .Select(static sent => sent.Violations)
            .Aggregate(static (certain, violations) => certain.Intersect(violations))
            .Where(_ => program.Sent.All(static sent => sent.Json["type"]?.ToString() is "AWS_ECS" or "RUN_DOCKER_CONTAINER"))
            .Where(mistake => mistake.Rule == "BUDDY1001" ? !writesNull : mistake.Rule == "BUDDY1003" || !hasWrongValue);
    }

    private static JsonObject WithoutNull(JsonObject value) => new(value
        .Where(static field => field.Value is not null)
        .Select(static field => KeyValuePair.Create<string, JsonNode?>(
            field.Key, field.Value is JsonObject inner ? WithoutNull(inner) : field.Value!.DeepClone())));

    private static string Few(List<string> failures, string what) =>
        $"{failures.Count} {what}\n{string.Join("\n", failures.OrderBy(static failure => failure.Length).Take(5))}";
}
