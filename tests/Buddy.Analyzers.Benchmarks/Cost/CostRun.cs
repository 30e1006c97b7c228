using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>One analysis of a code base.</summary>
/// <param name="Whole">All that it took, the compiler's own work included.</param>
/// <param name="Callbacks">The time that the compiler's own clock counts inside the analyzers.</param>
/// <param name="Findings">How many diagnostics they reported.</param>
internal readonly record struct CostRun(Measured Whole, TimeSpan Callbacks, int Findings)
{
    /// <summary>Analyses all of the code on one thread, with nothing kept from an earlier run.</summary>
    public static CostRun Of(CodeBase code, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var findings = 0;
        var callbacks = TimeSpan.Zero;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), static (_, _, _) => { }, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var analysis = new CompilationWithAnalyzers(code.Fresh(), analyzers, options);
        var whole = Measured.Of(() => findings = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length);
        foreach (var analyzer in analyzers)
            callbacks += analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime;
        return new CostRun(whole, callbacks, findings);
    }
}
