using Buddy.Analyzers.CodeFixes.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>The text changes of any number of corrections: all are planned on the original texts and applied together.</summary>
internal sealed class SolutionEdit(Solution solution)
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    /// <summary>Whether every requested correction could be made.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The constants whose declarations are changed.</summary>
    public List<string> Constants { get; } = [];

    /// <summary>Plans the corrections; what cannot be done is left out.</summary>
    public static async Task<SolutionEdit> CreateAsync(
        Solution solution, IEnumerable<IGrouping<Document, RequestedFix>> fixes, FixPlanner plan, CancellationToken cancellationToken)
    {
        var edit = new SolutionEdit(solution);
        foreach (var ofDocument in fixes)
        {
            var part = await plan(ofDocument.Key, ofDocument.ToList(), cancellationToken).ConfigureAwait(false);
            edit.IsComplete &= part.IsComplete;
            foreach (var change in part.Changes)
                edit.Add(ofDocument.Key, change);
            foreach (var (document, change) in part.Declarations)
                edit.Add(document, change);
            foreach (var (constant, change) in part.ChangedConstants)
            {
                edit.Add(constant.Document, change);
                edit.Constants.Add(constant.Name);
            }
        }

        return edit;
    }

    /// <summary>Takes changes that are planned already.</summary>
    public static SolutionEdit Of(Solution solution, IEnumerable<(Document Document, TextChange Change)> changes)
    {
        var edit = new SolutionEdit(solution);
        foreach (var (document, change) in changes)
            edit.Add(document, change);

        return edit;
    }

    /// <summary>Both edits together; null where a change of one overlaps a different change of the other.</summary>
    public SolutionEdit? With(SolutionEdit other)
    {
        var both = new SolutionEdit(solution);
        foreach (var entry in _changes.Concat(other._changes))
        {
            if (!both._changes.TryGetValue(entry.Key, out var changes))
                both._changes[entry.Key] = changes = [];
            changes.AddRange(entry.Value);
        }

        both.Constants.AddRange(Constants.Concat(other.Constants));
        return both.HasOverlaps ? null : both;
    }

    /// <summary>Whether the edit can be made as a whole and brings no compiler error.</summary>
    public async Task<bool> IsSoundAsync(CancellationToken cancellationToken)
    {
        if (HasOverlaps)
            return false;

        var changed = await ChangedDocumentsAsync(cancellationToken).ConfigureAwait(false);
        return await CompilerCheck.PassesAsync(solution, Apply(changed), changed, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The solution with all changes; of two that overlap, the earlier one.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellationToken) =>
        Apply(await ChangedDocumentsAsync(cancellationToken).ConfigureAwait(false));

    private bool HasOverlaps => _changes.Values.Any(static changes => TextLayout.WithoutOverlaps(changes).Count < changes.Distinct().Count());

    private async Task<List<ChangedDocument>> ChangedDocumentsAsync(CancellationToken cancellationToken)
    {
        var changed = new List<ChangedDocument>();
        foreach (var entry in _changes)
        {
            var document = solution.GetDocument(entry.Key)!;
            var changes = TextLayout.WithoutOverlaps(entry.Value);
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            changed.Add(new ChangedDocument(document, text.WithChanges(changes), changes));
        }

        return changed;
    }

    private Solution Apply(IEnumerable<ChangedDocument> documents)
    {
        var applied = solution;
        foreach (var changed in documents)
        {
            foreach (var id in changed.Document.GetLinkedDocumentIds().Add(changed.Document.Id))
                applied = applied.WithDocumentText(id, changed.Text);
        }

        return applied;
    }

    /// <summary>Notes a change; a file that several projects share is changed once.</summary>
    private void Add(Document document, TextChange change)
    {
        var id = document.GetLinkedDocumentIds().Where(_changes.ContainsKey).DefaultIfEmpty(document.Id).First();
        if (!_changes.TryGetValue(id, out var changes))
            _changes[id] = changes = [];

        changes.Add(change);
    }
}
