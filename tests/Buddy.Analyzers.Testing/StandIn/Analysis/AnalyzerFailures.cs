using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Collects what analyzers throw, so that no exception is lost among the diagnostics.</summary>
internal sealed class AnalyzerFailures
{
    private readonly ConcurrentQueue<string> _failures = new();

    /// <summary>Analyses <paramref name="compilation"/> under this watch.</summary>
    public CompilationWithAnalyzers Watch(Compilation compilation, AnalysisSettings settings, AnalyzerOptions options, bool concurrent)
        => new(compilation, settings.Rules.Analyzers, new CompilationWithAnalyzersOptions(
            options,
            (exception, analyzer, _) => _failures.Enqueue($"{analyzer.GetType().Name} threw {exception}"),
            concurrent,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));

    /// <summary>Fails with every exception and its stack.</summary>
    public void Verify(IVerifier verifier)
    {
        if (!_failures.IsEmpty)
        {
            verifier.Fail(string.Join("\n", _failures));
        }
    }
}
