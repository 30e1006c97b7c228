using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Gate;
using Buddy.Analyzers.Payloads.Markers;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Payloads.Readers.JsonTexts;
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
    private readonly Dictionary<TextSpan, IPayloadEditor?> _editors = [];
    private readonly Dictionary<TextSpan, JsonTextReader?> _texts = [];

    private readonly PayloadMethods _methods;

    private DocumentEdit(SourceText text, PayloadMethods methods) => (_text, _methods) = (text, methods);

    /// <summary>Whether every requested correction could be made.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Plans the corrections; what cannot be done is left out.</summary>
    public static async Task<DocumentEdit> CreateAsync(Document document, IReadOnlyCollection<RequestedFix> fixes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
            return new DocumentEdit(text, PayloadMethods.None) { IsComplete = false };

        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree);
        var edit = new DocumentEdit(text, PayloadMethods.Of(options));

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
    public SourceText Apply() => TextLayout.Apply(_changes, _text);

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

    private IPayloadEditor? EditorFor(TextSpan root, TextSpan owner, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_editors.TryGetValue(owner, out var editor))
        {
            editor = RootAt(root, model, cancellationToken) is not { } creation ? null
                : JsonTextGate.IsText(creation) ? ForText(creation, owner, model, cancellationToken)
                : ForObject(creation, owner, model, cancellationToken);
            _editors[owner] = editor;
        }

        return editor;
    }

    private PayloadEditor? ForObject(ExpressionSyntax creation, TextSpan owner, SemanticModel model, CancellationToken cancellationToken)
    {
        var context = ContextOf(creation, model, cancellationToken);
        return PayloadReader.Read(creation, context) is { } payload
            ? PayloadEditor.For(payload.Root, owner, context with { Format = payload.Destination.Format })
            : null;
    }

    private JsonTextEditor? ForText(ExpressionSyntax text, TextSpan owner, SemanticModel model, CancellationToken cancellationToken)
    {
        var context = ContextOf(text, model, cancellationToken);
        if (!_texts.TryGetValue(text.Span, out var reading))
            _texts[text.Span] = reading = JsonTextReader.Read(text, context);

        return reading is null ? null : JsonTextEditor.For(reading, owner, context);
    }

    private static ExpressionSyntax? RootAt(TextSpan span, SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree.GetRoot(cancellationToken);
        return tree.FullSpan.Contains(span) && tree.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax creation && creation.Span == span
            ? creation
            : null;
    }

    private ReadContext ContextOf(ExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken) => new()
    {
        Model = model,
        Catalog = ActionCatalog.Shipped,
        Member = MemberCode.Around(creation),
        Methods = _methods,
        CancellationToken = cancellationToken,
    };
}
