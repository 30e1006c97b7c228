namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One run of a test, with one kind of line ends.</summary>
/// <param name="Rules">The analyzers and fixes.</param>
/// <param name="Solutions">Builds solutions of samples.</param>
/// <param name="Memo">Analyses them.</param>
/// <param name="Verifier">Fails, and says with which line ends.</param>
/// <param name="IsFirst">Whether this is the run with all checks; a later one leaves out those that cannot depend on line ends.</param>
/// <param name="Each">The test's own check of each diagnostic.</param>
internal sealed record TestRun(
    RuleSet Rules,
    SampleSolution Solutions,
    AnalysisMemo Memo,
    IVerifier Verifier,
    bool IsFirst,
    Action<Diagnostic, DiagnosticResult, IVerifier>? Each)
{
    /// <summary>Analyses the sample and compares its diagnostics.</summary>
    /// <param name="how">Which sample this is, for a failure.</param>
    public async Task<AnalyzedSolution> VerifyDiagnosticsAsync(Sample sample, string how, CancellationToken cancellationToken)
    {
        var verifier = Verifier.PushContext(how);
        var analyzed = await Memo.AnalyzeAsync(await Solutions.CreateAsync(sample, cancellationToken), cancellationToken);
        DiagnosticsCheck.Verify(analyzed.Diagnostics, sample.Expected, verifier, Each);
        MessageCheck.Verify(analyzed.Diagnostics, Rules, verifier);
        return analyzed;
    }
}
