namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One thread after the other must report the same as all at once, down to the properties.</summary>
internal static class DeterminismLeg
{
    public static async Task VerifyAsync(AnalyzedSolution analyzed, AnalysisSettings settings, CancellationToken cancellationToken)
    {
        var sequential = await SolutionAnalysis.RunAsync(analyzed.Solution, settings, concurrent: false, cancellationToken);
        var expected = analyzed.Diagnostics.Select(DiagnosticOrder.Everything).ToArray();
        var actual = sequential.Select(DiagnosticOrder.Everything).ToArray();
        if (!expected.SequenceEqual(actual))
        {
            settings.Verifier.Fail(
                $"the diagnostics of two runs differ; concurrently:{List(expected)}\none after the other:{List(actual)}");
        }
    }

    private static string List(string[] lines) => string.Concat(lines.Select(line => $"\n  {line}"));
}
