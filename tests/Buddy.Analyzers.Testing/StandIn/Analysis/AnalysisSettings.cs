namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What is asked of an analysis.</summary>
/// <param name="Rules">The analyzers; the compiler's diagnostics that their code fixes repair are always kept.</param>
/// <param name="IsIncluded">Whether one of the compiler's own diagnostics is compared.</param>
/// <param name="Verifier">Fails when an analyzer throws.</param>
internal sealed record AnalysisSettings(RuleSet Rules, Func<Diagnostic, bool> IsIncluded, IVerifier Verifier)
{
    public bool Keeps(Diagnostic compilerDiagnostic) => IsIncluded(compilerDiagnostic) || Rules.IsFixable(compilerDiagnostic.Id);
}
