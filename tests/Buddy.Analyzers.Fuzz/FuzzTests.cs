using System.Collections.Concurrent;
using System.Diagnostics;
using Buddy.Analyzers.Fuzz.Judging;
using Buddy.Analyzers.Fuzz.Mutants;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Buddy.Analyzers.Fuzz;

/// <summary>Damaged code: no analyzer and no fix crashes, and a fix does what it says and nothing else.</summary>
public class FuzzTests(ITestOutputHelper output)
{
    private readonly ConcurrentDictionary<string, (int Count, Mutant Smallest, string Words)> _failures = new(StringComparer.Ordinal);
    private int _found, _fixed, _broken;

    [Fact]
    public async Task Nothing_crashes_and_fixes_fix()
    {
        var watch = Stopwatch.StartNew();
        output.WriteLine($"BUDDY_FUZZ_SEED={FuzzRun.Seed}");
        await Parallel.ForAsync(0, Workers, async (worker, _) =>
        {
            var bench = await Workbench.CreateAsync();
            foreach (var number in NumbersFor(worker))
                await TryAsync(bench, Mutant.Of(number));
        });
        output.WriteLine($"{FuzzRun.Mutants} mutants, {_broken} do not parse, {_found} findings, {_fixed} fixes, {watch.Elapsed}");
        Assert.True(_failures.IsEmpty, Report());
    }

    private static int Workers => FuzzRun.Only is null ? 2 : 1;

    private static IEnumerable<int> NumbersFor(int worker)
    {
        if (FuzzRun.Only is { } only)
            yield return only;
        else
        {
            for (var number = worker; number < FuzzRun.Mutants; number += Workers)
                yield return number;
        }
    }

    private async Task TryAsync(Workbench bench, Mutant mutant)
    {
        try
        {
            var file = bench.Open(mutant.Text);
            var analysis = await Workbench.AnalyzeAsync(file);
            Interlocked.Add(ref _found, analysis.Findings.Length);
            Interlocked.Add(ref _broken, analysis.SyntaxErrors > 0 ? 1 : 0);
            foreach (var fix in await FixesToTryAsync(file, analysis, mutant.Number))
            {
                Interlocked.Increment(ref _fixed);
                foreach (var (kind, words) in await FixJudge.JudgeAsync(file, analysis, fix))
                    Fail(kind, mutant, words);
            }
        }
        catch (Exception failure)
        {
            var place = failure.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("Buddy.Analyzers", StringComparison.Ordinal))?.Trim();
            Fail($"{failure.GetType().Name} {place}", mutant, failure.ToString());
        }
    }

    /// <summary>Mostly one fix of one finding, since each costs another analysis; of some mutants all.</summary>
    private static async Task<IReadOnlyList<FixJudge.OfferedFix>> FixesToTryAsync(Document file, Analysis analysis, int number)
    {
        var random = Mutant.RandomOf(~number);
        var findings = analysis.Findings.Where(static finding => finding.Location.IsInSource).ToArray();
        random.Shuffle(findings);
        var all = FuzzRun.Only is not null || random.Next(50) == 0;
        var fixes = new List<FixJudge.OfferedFix>();
        foreach (var finding in findings)
        {
            var offered = await FixJudge.FixesOfAsync(file, finding);
            if (all)
                fixes.AddRange(offered);
            else if (offered.Count > 0)
                return [offered[random.Next(offered.Count)]];
        }

        return fixes;
    }

    private void Fail(string kind, Mutant mutant, string words) => _failures.AddOrUpdate(
        kind,
        _ => (1, mutant, words),
        (_, known) => known.Smallest.Text.Length < mutant.Text.Length || (known.Smallest.Text.Length == mutant.Text.Length && known.Smallest.Number <= mutant.Number)
            ? known with { Count = known.Count + 1 }
            : (known.Count + 1, mutant, words));

    private string Report() => $"{_failures.Count} kinds of failures\n" + string.Join('\n', _failures.OrderBy(static failure => failure.Key, StringComparer.Ordinal).Select(static failure =>
        $"""
        ======== {failure.Key} ({failure.Value.Count} times)
        {FuzzRun.Replay(failure.Value.Smallest.Number)}
        {failure.Value.Words}
        --- mutant, from {failure.Value.Smallest.Origin}:
        {failure.Value.Smallest.Text}
        """));
}
