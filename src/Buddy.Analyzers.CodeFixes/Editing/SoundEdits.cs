using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Makes as many of several edits as together bring no compiler error: all at once, else in ever smaller parts.</summary>
/// <param name="solution">The solution as it is.</param>
/// <param name="cancellationToken">Ends the work.</param>
internal sealed class SoundEdits(Solution solution, CancellationToken cancellationToken)
{
    private SolutionEdit _done = new(solution);

    /// <summary>The corrections of a solution, those of a document planned together.</summary>
    public static async Task<SolutionEdit> OfAsync(
        Solution solution, IReadOnlyCollection<(Document Document, RequestedFix Fix)> fixes, FixPlanner plan, CancellationToken cancellationToken)
    {
        var documents = fixes.GroupBy(static fix => fix.Document, static fix => fix.Fix).ToList();
        var all = await SolutionEdit.CreateAsync(solution, documents, plan, cancellationToken).ConfigureAwait(false);
        if (await all.IsSoundAsync(cancellationToken).ConfigureAwait(false))
            return all;

        var edits = new SoundEdits(solution, cancellationToken);
        foreach (var document in documents)
        {
            var before = edits._done;
            var taken = new List<RequestedFix>();
            await edits.TakeAsync(document.ToList(), taken, before, document.Key, plan).ConfigureAwait(false);
        }

        return edits._done;
    }

    /// <summary>Edits that are planned already.</summary>
    public static async Task<SolutionEdit> OfAsync(Solution solution, IReadOnlyList<SolutionEdit> planned, CancellationToken cancellationToken)
    {
        var edits = new SoundEdits(solution, cancellationToken);
        await edits.TakeAsync(planned).ConfigureAwait(false);
        return edits._done;
    }

    private async Task TakeAsync(IReadOnlyList<SolutionEdit> planned)
    {
        var joined = _done;
        foreach (var edit in planned)
            joined = joined?.With(edit);

        if (joined is not null && await joined.IsSoundAsync(cancellationToken).ConfigureAwait(false))
        {
            _done = joined;
        }
        else if (planned.Count > 1)
        {
            var half = planned.Count / 2;
            await TakeAsync(planned.Take(half).ToList()).ConfigureAwait(false);
            await TakeAsync(planned.Skip(half).ToList()).ConfigureAwait(false);
        }
    }

    /// <summary>Takes what can be taken of the fixes, each as wide as it has to be.</summary>
    /// <param name="fixes">Corrections in the document, in their order.</param>
    /// <param name="taken">Those of the document that are taken: corrections of one object are planned together.</param>
    /// <param name="before">What was done before the document.</param>
    /// <param name="document">The document.</param>
    /// <param name="plan">Plans them.</param>
    private async Task TakeAsync(List<RequestedFix> fixes, List<RequestedFix> taken, SolutionEdit before, Document document, FixPlanner plan)
    {
        if (await TryTakeAsync(fixes, taken, before, document, plan).ConfigureAwait(false))
            return;

        if (fixes.Count > 1)
        {
            var half = fixes.Count / 2;
            await TakeAsync(fixes.GetRange(0, half), taken, before, document, plan).ConfigureAwait(false);
            await TakeAsync(fixes.GetRange(half, fixes.Count - half), taken, before, document, plan).ConfigureAwait(false);
            return;
        }

        for (var breadth = 1; breadth <= RequestedFix.MostBreadth; breadth++)
        {
            var wider = fixes[0] with { Breadth = breadth };
            var alone = await plan(document, [wider], cancellationToken).ConfigureAwait(false);
            if (alone.IsComplete && await TryTakeAsync([wider], taken, before, document, plan).ConfigureAwait(false))
                return;
        }
    }

    private async Task<bool> TryTakeAsync(List<RequestedFix> fixes, List<RequestedFix> taken, SolutionEdit before, Document document, FixPlanner plan)
    {
        var edit = await SolutionEdit.CreateAsync(solution, taken.Concat(fixes).GroupBy(_ => document), plan, cancellationToken).ConfigureAwait(false);
        if (before.With(edit) is not { } joined || !await joined.IsSoundAsync(cancellationToken).ConfigureAwait(false))
            return false;

        taken.AddRange(fixes);
        _done = joined;
        return true;
    }
}
