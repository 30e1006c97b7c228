using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Readers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>
/// The text changes of any number of corrections in one document. Each payload is read again from its root, so that an edit is made only
/// where it is still possible; edits of one object are rendered together.
/// </summary>
internal sealed class DocumentEdit
{
    private readonly SourceText _text;
    private readonly List<TextChange> _changes = [];
    private readonly Dictionary<TextSpan, PayloadEditor?> _editors = [];

    private DocumentEdit(SourceText text) => _text = text;

    /// <summary>Whether every requested correction could be made.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Plans the corrections; what cannot be done is left out.</summary>
    public static async Task<DocumentEdit> CreateAsync(Document document, IReadOnlyCollection<RequestedFix> fixes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var edit = new DocumentEdit(text);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
        {
            edit.IsComplete = false;
            return edit;
        }

        foreach (var fix in fixes)
            edit.IsComplete &= edit.TryPlan(fix, model, cancellationToken);

        foreach (var editor in edit._editors.Values)
        {
            if (editor is not null)
                edit._changes.AddRange(editor.Render(text));
        }

        return edit;
    }

    /// <summary>The text with all changes; of two that overlap, the earlier one.</summary>
    public SourceText Apply()
    {
        var changes = new List<TextChange>();
        foreach (var change in _changes.Distinct().OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End))
        {
            if (changes.Count == 0 || change.Span.Start >= changes[changes.Count - 1].Span.End)
                changes.Add(change);
        }

        return _text.WithChanges(changes);
    }

    private bool TryPlan(RequestedFix fix, SemanticModel model, CancellationToken cancellationToken)
    {
        if (fix.Diagnostic.AdditionalLocations.Count < 2)
            return false;

        var editor = EditorFor(fix.Diagnostic.AdditionalLocations[0].SourceSpan, fix.Diagnostic.AdditionalLocations[1].SourceSpan, model, cancellationToken);
        if (editor is null)
            return false;

        return fix.Option.Kind switch
        {
            FixKind.Insert => editor.TryInsert(fix.Option.Fields),
            FixKind.Set => editor.TrySet(fix.Option.Fields[0]),
            FixKind.Remove => editor.TryRemove(fix.Option.Fields[0].Name),
            _ => editor.TryReplace(fix.Diagnostic.Location.SourceSpan, fix.Option.Fields[0].Json),
        };
    }

    private PayloadEditor? EditorFor(TextSpan root, TextSpan owner, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_editors.TryGetValue(owner, out var editor))
        {
            editor = Read(root, model, cancellationToken) is { } context ? PayloadEditor.For(context.Payload, owner, context.Context) : null;
            _editors[owner] = editor;
        }

        return editor;
    }

    private static (PayloadObject Payload, ReadContext Context)? Read(TextSpan root, SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree.GetRoot(cancellationToken);
        if (!tree.FullSpan.Contains(root) || tree.FindNode(root, getInnermostNodeForTie: true) is not ExpressionSyntax creation || creation.Span != root)
            return null;

        var context = new ReadContext
        {
            Model = model,
            Catalog = ActionCatalog.Shipped,
            Member = MemberCode.Around(creation),
            CancellationToken = cancellationToken,
        };
        return PayloadReader.Read(creation, context) is { } payload ? (payload.Root, context with { Serializer = payload.Destination.Serializer }) : null;
    }
}
