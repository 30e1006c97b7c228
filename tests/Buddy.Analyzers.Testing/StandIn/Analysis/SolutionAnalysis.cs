using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs the compiler and the analyzers over a solution.</summary>
internal static class SolutionAnalysis
{
    /// <summary>All diagnostics of all projects that are not suppressed, sorted by place and then by all they say.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        Solution solution, AnalysisSettings settings, bool concurrent, CancellationToken cancellationToken)
    {
        var failures = new AnalyzerFailures();
        var found = new List<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken) ?? throw new NotSupportedException(project.Language);
            found.AddRange(compilation.GetDiagnostics(cancellationToken).Where(settings.Keeps));
            var analysis = failures.Watch(compilation, settings, project.AnalyzerOptions, concurrent);
            found.AddRange(await analysis.GetAnalyzerDiagnosticsAsync(cancellationToken));
        }

        failures.Verify(settings.Verifier);
        return [.. found.OrderBy(diagnostic => diagnostic, DiagnosticOrder.Instance)];
    }
}
