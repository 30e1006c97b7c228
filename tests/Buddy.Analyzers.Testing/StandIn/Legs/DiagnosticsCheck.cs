using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fails where the diagnostics of a sample are not exactly the expected ones.</summary>
internal static class DiagnosticsCheck
{
    public static void Verify(
        ImmutableArray<Diagnostic> actual, IReadOnlyList<DiagnosticResult> expected, IVerifier verifier,
        Action<Diagnostic, DiagnosticResult, IVerifier>? each)
    {
        var pairing = new DiagnosticPairing(actual, expected);
        if (!pairing.IsComplete)
        {
            verifier.Fail(MismatchText.Of(pairing));
        }

        foreach (var (diagnostic, result) in each is null ? [] : pairing.Pairs)
        {
            each!(diagnostic, result, verifier);
        }
    }
}
