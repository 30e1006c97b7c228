namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Analyses each solution of a test once. The ways of fixing (one by one, all in a document, project or solution) end in the same text,
/// so solutions with equal content are taken for one: the first that was seen.
/// </summary>
internal sealed class AnalysisMemo(AnalysisSettings settings)
{
    private readonly List<AnalyzedSolution> _seen = [];

    public AnalysisSettings Settings => settings;

    public async Task<AnalyzedSolution> AnalyzeAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var seen in _seen)
        {
            if (await SolutionContent.EqualAsync(seen.Solution, solution, cancellationToken))
            {
                return seen;
            }
        }

        var diagnostics = await SolutionAnalysis.RunAsync(solution, settings, concurrent: true, cancellationToken);
        var analyzed = new AnalyzedSolution(solution, diagnostics);
        _seen.Add(analyzed);
        return analyzed;
    }
}
