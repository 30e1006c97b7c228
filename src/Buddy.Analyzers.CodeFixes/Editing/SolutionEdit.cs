using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>The text changes of any number of corrections: all are planned on the original texts and applied together.</summary>
internal sealed class SolutionEdit
{
    private readonly Solution _solution;
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    private SolutionEdit(Solution solution) => _solution = solution;

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

    /// <summary>The solution with all changes; of two that overlap, the earlier one.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellationToken)
    {
        var solution = _solution;
        foreach (var entry in _changes)
        {
            var document = _solution.GetDocument(entry.Key)!;
            var text = TextLayout.Apply(entry.Value, await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
            foreach (var id in document.GetLinkedDocumentIds().Add(document.Id))
                solution = solution.WithDocumentText(id, text);
        }

        return solution;
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
