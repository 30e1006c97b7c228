using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Testing;

/// <summary>
/// Asks for diagnostics as an editor does: for those of a document, and for those of a span. A diagnostic that only the analysis of a whole compilation finds
/// ("non-local": reported outside of the member that is analysed) is never seen in an editor, and no fix is offered for it.
/// </summary>
public static class EditorCheck
{
    /// <summary>Fails where an editor does not get one of <paramref name="reported"/>.</summary>
    /// <param name="analyses">The analyses that have reported them, one for each project.</param>
    /// <param name="reported">What they have reported.</param>
    /// <param name="asksForSpans">Whether the editor asks for the span of each diagnostic, too.</param>
    /// <param name="verifier">Fails.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task VerifyAsync(
        IEnumerable<CompilationWithAnalyzers> analyses, IEnumerable<Diagnostic> reported, bool asksForSpans, IVerifier verifier, CancellationToken cancellationToken)
    {
        var byTree = reported.Where(IsShownInEditor).ToLookup(static diagnostic => diagnostic.Location.SourceTree!);
        foreach (var analysis in analyses)
        {
            foreach (var tree in analysis.Compilation.SyntaxTrees.Where(byTree.Contains))
            {
                var ofDocument = await AskAsync(analysis, tree, null, cancellationToken);
                foreach (var diagnostic in byTree[tree])
                {
                    Verify(diagnostic, ofDocument, "its document");
                    if (asksForSpans)
                        Verify(diagnostic, await AskAsync(analysis, tree, diagnostic.Location.SourceSpan, cancellationToken), "its span");
                }
            }
        }

        void Verify(Diagnostic diagnostic, IReadOnlyCollection<string> answer, string asked) => verifier.True(
            answer.Contains(diagnostic.ToString()),
            $"a non-local diagnostic, which no editor shows: asked for {asked}, the analyzer does not report\n  {diagnostic}\nbut: {string.Join(", ", answer)}");
    }

    /// <summary>Each question gets a driver of its own: one that has seen the whole document knows more than an editor does.</summary>
    private static async Task<IReadOnlyCollection<string>> AskAsync(CompilationWithAnalyzers analysis, SyntaxTree tree, TextSpan? span, CancellationToken cancellationToken)
    {
        var driver = new CompilationWithAnalyzers(analysis.Compilation, analysis.Analyzers, analysis.AnalysisOptions);
        var semantic = await driver.GetAnalyzerSemanticDiagnosticsAsync(driver.Compilation.GetSemanticModel(tree), span, cancellationToken);
        var syntactic = await driver.GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellationToken);
        return [.. semantic.Concat(syntactic).Select(static diagnostic => diagnostic.ToString())];
    }

    private static bool IsShownInEditor(Diagnostic diagnostic) =>
        diagnostic.Location.IsInSource && !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);
}
