using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The short form of an analyzer test.</summary>
public class AnalyzerVerifier<TAnalyzer, TTest, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TTest : AnalyzerTest<TVerifier>, new()
    where TVerifier : IVerifier, new()
{
    /// <summary>The diagnostic of an analyzer that has only one.</summary>
    public static DiagnosticResult Diagnostic()
    {
        var supported = new TAnalyzer().SupportedDiagnostics;
        return supported is [var only]
            ? Diagnostic(only)
            : throw new InvalidOperationException($"{typeof(TAnalyzer).Name} has {supported.Length} rules: name one");
    }

    public static DiagnosticResult Diagnostic(string diagnosticId)
        => Diagnostic(new TAnalyzer().SupportedDiagnostics.FirstOrDefault(descriptor => descriptor.Id == diagnosticId)
            ?? throw new InvalidOperationException($"{typeof(TAnalyzer).Name} has no rule '{diagnosticId}'"));

    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    /// <summary>Expects exactly the diagnostics in the markup of <paramref name="source"/> and in <paramref name="expected"/>.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new TTest { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }
}
