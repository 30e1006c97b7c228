using System.Globalization;

namespace Buddy.Analyzers.Benchmarks;

/// <summary>What ten times the work costs, measured once each: enough to tell n from n².</summary>
internal static class Growth
{
    /// <summary>Ten times the work may allocate as many times as much: ten, and room for tables that grow by doubling.</summary>
    private const double MostGrowth = 15;

    /// <summary>Prints a Markdown table of all workloads.</summary>
    /// <returns>0, or 1 where the allocations of one grow faster than its size.</returns>
    public static int Print(IEnumerable<Reading> subjects, TextWriter output)
    {
        var isLinear = true;
        output.WriteLine("| n of | n | bytes at n | bytes at 10n | bytes, ratio | CPU, ratio |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var workload in subjects.SelectMany(static subject => subject.Workloads))
        {
            var (small, large) = (CostOf(workload, workload.Size), CostOf(workload, workload.Size * 10));
            var growth = (double)large.Bytes / small.Bytes;
            isLinear &= growth <= MostGrowth;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {workload.Name} | {workload.Size:N0} | {small.Bytes:N0} | {large.Bytes:N0} | {growth:F1} | {large.Cpu / small.Cpu:F1} |"));
        }

        output.WriteLine();
        output.WriteLine(isLinear ? "Allocations grow with the size." : $"Some allocations grow more than {MostGrowth} times for 10 times the work.");
        return isLinear ? 0 : 1;
    }

    /// <summary>The second run of the code, for the first one compiles and loads.</summary>
    private static Measured CostOf(Workload workload, int size)
    {
        var code = new AnalyzedCode(workload, size);
        code.Analyze();
        return Measured.Of(() => code.Analyze());
    }
}
