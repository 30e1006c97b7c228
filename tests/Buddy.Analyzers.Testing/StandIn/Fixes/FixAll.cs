using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fixes all diagnostics of a scope at once.</summary>
internal static class FixAll
{
    /// <summary>Applies "fix all" of the first chosen action; <see langword="null"/> when there is none.</summary>
    public static async Task<AppliedAction?> StepAsync(
        AnalyzedSolution analyzed, FixAllScope scope, FixChoice choice, TestRun run, CancellationToken cancellationToken)
    {
        if (await SingleFixes.FindAsync(analyzed, choice, run, cancellationToken) is not { } fix)
        {
            return null;
        }

        var name = fix.Provider.GetType().Name;
        var provider = fix.Provider.GetFixAllProvider();
        if (provider is null || !provider.GetSupportedFixAllScopes().Contains(scope))
        {
            run.Verifier.Fail($"{name} cannot fix all in a {scope}; where that is meant, set CodeFixTestBehaviors");
            return null;
        }

        var context = new FixAllContext(
            fix.Document, fix.Provider, scope, fix.Action.EquivalenceKey!, fix.Provider.FixableDiagnosticIds,
            new KnownDiagnostics(analyzed), cancellationToken);
        var action = await provider.GetFixAsync(context);
        if (action is null)
        {
            run.Verifier.Fail($"{name} offers {fix}, but nothing to fix all in the {scope}");
            return null;
        }

        return await AppliedAction.ApplyAsync(analyzed.Solution, action, choice.ValidationMode, run.Verifier, cancellationToken);
    }
}
