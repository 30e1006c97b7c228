using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Makes edits that bring no compiler error.</summary>
internal static class SoundEdit
{
    /// <summary>The narrowest edit that makes the correction as a whole; null where every one breaks the code.</summary>
    public static async Task<SolutionEdit?> OfAsync(Document document, RequestedFix fix, FixPlanner plan, CancellationToken cancellationToken)
    {
        for (var breadth = fix.Breadth; breadth <= RequestedFix.MostBreadth; breadth++)
        {
            var edit = await PlanAsync(document, [fix with { Breadth = breadth }], plan, cancellationToken).ConfigureAwait(false);
            if (breadth == 0 && !edit.IsComplete)
                return null;
            if (edit.IsComplete && await edit.IsSoundAsync(cancellationToken).ConfigureAwait(false))
                return edit;
        }

        return null;
    }

    private static Task<SolutionEdit> PlanAsync(Document document, IReadOnlyList<RequestedFix> fixes, FixPlanner plan, CancellationToken cancellationToken) =>
        SolutionEdit.CreateAsync(document.Project.Solution, fixes.GroupBy(_ => document), plan, cancellationToken);
}
