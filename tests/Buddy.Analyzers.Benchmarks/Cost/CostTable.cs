using System.Globalization;

namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>What each package of analyzers costs on the same code, side by side.</summary>
internal static class CostTable
{
    /// <summary>
    /// Prints a Markdown table. The contenders take turns, so that what else the machine does meets all of them; ratios are taken within a turn,
    /// and the median is told.
    /// </summary>
    /// <param name="code">The code.</param>
    /// <param name="contenders">The first is what the others are compared with.</param>
    /// <param name="turns">How often each runs, after a first run that is not counted.</param>
    /// <param name="output">Where to.</param>
    public static void Print(CodeBase code, IReadOnlyList<Contender> contenders, int turns, TextWriter output)
    {
        var runs = contenders.Select(static _ => new List<CostRun>()).ToArray();
        for (var turn = -1; turn < turns; turn++)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                var run = CostRun.Of(code, contenders[i].Analyzers);
                if (turn >= 0)
                    runs[i].Add(run);
            }
        }

        Write(output, $"{code.Name}: {code.Lines:N0} lines, {turns} turns.");
        output.WriteLine();
        output.WriteLine("| analyzers | CPU, ratio | MB above, for 100,000 lines | seconds in callbacks | findings |");
        output.WriteLine("|---|--:|--:|--:|--:|");
        for (var i = 0; i < runs.Length; i++)
        {
            var cpu = Median(runs[i].Zip(runs[0], static (run, first) => run.Whole.Cpu / first.Whole.Cpu));
            var above = Median(runs[i].Zip(runs[0], static (run, first) => (double)(run.Whole.Bytes - first.Whole.Bytes)));
            var callbacks = Median(runs[i].Select(static run => run.Callbacks.TotalSeconds));
            Write(output, $"| {contenders[i].Name} | {cpu:F2} | {above / 10 / code.Lines:N2} | {callbacks:F3} | {runs[i][0].Findings:N0} |");
        }

        output.WriteLine();
    }

    private static void Write(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
