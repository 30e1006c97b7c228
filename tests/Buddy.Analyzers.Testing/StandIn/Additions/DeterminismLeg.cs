namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One thread after the other must report the same as all at once, down to the properties.</summary>
internal static class DeterminismLeg
{
    public static async Task VerifyAsync(AnalyzedSolution analyzed, AnalysisSettings settings, CancellationToken cancellationToken)
    {
        var sequential = await SolutionAnalysis.RunAsync(analyzed.Solution, settings, concurrent: false, cancellationToken).ConfigureAwait(false);
        var expected = analyzed.Diagnostics.Select(DiagnosticOrder.Everything).ToArray();
        var actual = sequential.Select(DiagnosticOrder.Everything).ToArray();
        if (!expected.SequenceEqual(actual))
        {
            settings.Verifier.Fail($"the diagnostics of two runs differ; concurrently:\n  {string.Join("\n  ", expected)}\none after the other:\n  {string.Join("\n  ", actual)}");
        }
    }
}
