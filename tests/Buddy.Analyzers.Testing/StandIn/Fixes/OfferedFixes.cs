using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Asks code fix providers for their actions.</summary>
internal static class OfferedFixes
{
    /// <summary>The actions for one diagnostic, in the order of registration; of a nested menu its leaves.</summary>
    public static async Task<List<OfferedFix>> ForAsync(
        AnalyzedSolution analyzed, Diagnostic diagnostic, TestRun run, CancellationToken cancellationToken)
    {
        var offered = new List<OfferedFix>();
        if (analyzed.Solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
        {
            return offered;
        }

        foreach (var provider in run.Rules.CodeFixes.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            var context = new CodeFixContext(document, diagnostic, (action, _) => Add(action), cancellationToken);
            await provider.RegisterCodeFixesAsync(context);

            void Add(CodeAction action)
            {
                lock (offered)
                {
                    offered.AddRange(NestedActions.LeavesOf(action).Select(leaf => new OfferedFix(diagnostic, document, provider, leaf)));
                }
            }
        }

        // An action without a key takes part in no FixAll.
        if (offered.FirstOrDefault(fix => fix.Action.EquivalenceKey is null) is { } keyless)
        {
            run.Verifier.Fail($"the code action '{keyless.Action.Title}' has no equivalence key");
        }

        return offered;
    }

    /// <summary>The diagnostics that a provider may have an action for, in order.</summary>
    public static IEnumerable<Diagnostic> Fixable(AnalyzedSolution analyzed, TestRun run)
        => analyzed.Diagnostics.Where(diagnostic => diagnostic.Location.IsInSource && run.Rules.IsFixable(diagnostic.Id));
}
