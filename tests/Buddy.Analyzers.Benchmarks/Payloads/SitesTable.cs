using System.Globalization;
using Buddy.Analyzers.Benchmarks.Cost;

namespace Buddy.Analyzers.Benchmarks.Payloads;

/// <summary>What payloads cost that are right, and those that are wrong; and whether a hundred times as many cost a hundred times as much.</summary>
internal static class SitesTable
{
    private static readonly int[] Counts = [100, 1_000, 10_000];

    /// <summary>Prints a Markdown table: the least of some turns, and what the compiler alone takes subtracted.</summary>
    /// <exception cref="InvalidOperationException">Not each mistake is found, or one that is none.</exception>
    public static void Print(int turns, TextWriter output)
    {
        output.WriteLine("| payloads | each with a mistake | CPU ms | growth | MB | growth | payloads a second |");
        output.WriteLine("|--:|---|--:|--:|--:|--:|--:|");
        CostOf(Counts[^1], areWrong: true, turns: 1); // so that all is compiled as well as it will be
        foreach (var areWrong in new[] { false, true })
        {
            Measured? before = null;
            foreach (var count in Counts)
            {
                var cost = CostOf(count, areWrong, turns);
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {count:N0} | {(areWrong ? "yes" : "no")} | {cost.Cpu.TotalMilliseconds:N0} | {cost.Cpu / before?.Cpu:F1} | {cost.Bytes / 1e6:N1} | {(double)cost.Bytes / before?.Bytes:F1} | {count / cost.Cpu.TotalSeconds:N0} |"));
                before = cost;
            }
        }

        output.WriteLine();
    }

    private static Measured CostOf(int count, bool areWrong, int turns)
    {
        var code = CodeBase.Of("payloads", 1, _ => PayloadSites.File(count, areWrong));
        var (with, without) = (new List<Measured>(), new List<Measured>());
        for (var turn = 0; turn < turns; turn++)
        {
            var run = CostRun.Of(code, Contender.Ours.Analyzers);
            if (run.Findings != (areWrong ? count : 0))
                throw new InvalidOperationException($"{run.Findings} findings in {count} payloads");

            with.Add(run.Whole);
            without.Add(CostRun.Of(code, [new EmptyAnalyzer(EmptyAnalyzer.Called.ForMembers)]).Whole);
        }

        return Measured.Least(with) - Measured.Least(without);
    }
}
