namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Asks for each diagnostic as an editor does: of its document, and of its span alone. A diagnostic that comes only from a whole
/// compilation ("non-local": reported outside the member that is being analysed) is never seen in an editor and no fix is offered for it.
/// </summary>
internal static class EditorLeg
{
    public static async Task VerifyAsync(AnalyzedSolution analyzed, AnalysisSettings settings, CancellationToken cancellationToken)
    {
        var failures = new AnalyzerFailures();
        foreach (var project in analyzed.Solution.Projects)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken) ?? throw new NotSupportedException(project.Language);
            var trees = analyzed.Diagnostics
                .Where(diagnostic => IsShownInEditor(diagnostic) && settings.Rules.Find(diagnostic.Id) is not null)
                .GroupBy(diagnostic => diagnostic.Location.SourceTree!)
                .Where(group => compilation.ContainsSyntaxTree(group.Key));
            foreach (var inTree in trees)
            {
                // Each question gets a driver of its own: a driver that has seen the whole document knows more than an editor does.
                var inDocument = await AskAsync(inTree.Key, null);
                foreach (var diagnostic in inTree)
                {
                    Verify(diagnostic, inDocument, "its document");
                    Verify(diagnostic, await AskAsync(inTree.Key, diagnostic.Location.SourceSpan), "its span");
                }
            }

            async Task<List<string>> AskAsync(SyntaxTree tree, Text.TextSpan? span)
            {
                var analysis = failures.Watch(compilation, settings, project.AnalyzerOptions, concurrent: true);
                var semantic = await analysis.GetAnalyzerSemanticDiagnosticsAsync(
                    analysis.Compilation.GetSemanticModel(tree), span, cancellationToken);
                var syntactic = await analysis.GetAnalyzerSyntaxDiagnosticsAsync(tree, cancellationToken);
                failures.Verify(settings.Verifier);
                return [.. semantic.Concat(syntactic).Select(DiagnosticText.Of)];
            }
        }

        void Verify(Diagnostic diagnostic, List<string> answer, string asked)
        {
            var text = DiagnosticText.Of(diagnostic);
            if (!answer.Contains(text))
            {
                settings.Verifier.Fail(
                    $"a non-local diagnostic, which no editor shows: asked for {asked}, the analyzer does not report\n"
                    + $"  {text}\nbut: {string.Join(", ", answer)}");
            }
        }
    }

    private static bool IsShownInEditor(Diagnostic diagnostic)
        => diagnostic.Location.IsInSource && !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);
}
