namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fixes one diagnostic at a time.</summary>
internal static class SingleFixes
{
    /// <summary>Applies the chosen action of the first diagnostic that has one; <see langword="null"/> when none has.</summary>
    public static async Task<AppliedAction?> StepAsync(
        AnalyzedSolution analyzed, FixChoice choice, TestRun run, CancellationToken cancellationToken)
    {
        if (await FindAsync(analyzed, choice, run, cancellationToken) is not { } fix)
        {
            return null;
        }

        choice.ActionVerifier?.Invoke(fix.Action, run.Verifier);
        return await AppliedAction.ApplyAsync(analyzed.Solution, fix.Action, choice.ValidationMode, run.Verifier, cancellationToken);
    }

    public static async Task<OfferedFix?> FindAsync(
        AnalyzedSolution analyzed, FixChoice choice, TestRun run, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in OfferedFixes.Fixable(analyzed, run))
        {
            var offered = await OfferedFixes.ForAsync(analyzed, diagnostic, run, cancellationToken);
            if (choice.Choose(offered, run.Verifier) is { } chosen)
            {
                return chosen;
            }
        }

        return null;
    }
}
