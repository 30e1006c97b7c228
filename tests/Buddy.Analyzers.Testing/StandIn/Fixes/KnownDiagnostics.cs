using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Tells a "fix all" the diagnostics of a solution that has been analysed.</summary>
internal sealed class KnownDiagnostics(AnalyzedSolution analyzed) : FixAllContext.DiagnosticProvider
{
    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        => Find(diagnostic => DocumentOf(diagnostic)?.Id == document.Id);

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        => Find(diagnostic => !diagnostic.Location.IsInSource);

    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        => Find(diagnostic => !diagnostic.Location.IsInSource || DocumentOf(diagnostic)?.Project.Id == project.Id);

    private Document? DocumentOf(Diagnostic diagnostic) => analyzed.Solution.GetDocument(diagnostic.Location.SourceTree);

    private Task<IEnumerable<Diagnostic>> Find(Func<Diagnostic, bool> condition)
        => Task.FromResult<IEnumerable<Diagnostic>>([.. analyzed.Diagnostics.Where(condition)]);
}
