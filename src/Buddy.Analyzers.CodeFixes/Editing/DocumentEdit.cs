using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>
/// The text changes of any number of corrections in one document. Each payload is read again from its root, once, so that an edit is made only
/// where it is still possible; edits of one object are rendered together.
/// </summary>
internal sealed class DocumentEdit
{
    private readonly DocumentReadings _readings;
    private readonly Dictionary<TextSpan, IPayloadEditor?> _editors = [];
    private readonly List<TextChange> _changes = [];
    private readonly List<(SharedConstant Constant, TextChange Change)> _changedConstants = [];

    private DocumentEdit(DocumentReadings readings) => _readings = readings;

    /// <summary>Plans the corrections; what cannot be done is left out.</summary>
    public static async Task<DocumentChanges> PlanAsync(Document document, IReadOnlyCollection<RequestedFix> fixes, CancellationToken cancellationToken) =>
        await PlanAsync(await DocumentReadings.OfAsync(document, cancellationToken).ConfigureAwait(false), fixes, cancellationToken).ConfigureAwait(false);

    /// <summary>A planner for any number of plans in the same document, which reads it once.</summary>
    public static FixPlanner Repeatedly()
    {
        DocumentReadings? readings = null;
        return async (document, fixes, cancellationToken) =>
        {
            if (readings?.Document != document)
                readings = await DocumentReadings.OfAsync(document, cancellationToken).ConfigureAwait(false);
            return await PlanAsync(readings, fixes, cancellationToken).ConfigureAwait(false);
        };
    }

    /// <summary>Plans the corrections in a document of which some payloads may be read already.</summary>
    internal static async Task<DocumentChanges> PlanAsync(DocumentReadings? readings, IReadOnlyCollection<RequestedFix> fixes, CancellationToken cancellationToken)
    {
        if (readings is null)
            return new DocumentChanges(IsComplete: false, [], []);

        var text = await readings.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = readings.Model;
        var edit = new DocumentEdit(readings);

        var isComplete = true;
        foreach (var fix in fixes)
            isComplete &= await edit.TryPlanAsync(fix, model, cancellationToken).ConfigureAwait(false);

        foreach (var editor in edit._editors.Values)
        {
            if (editor is not null)
                edit._changes.AddRange(editor.Render(text));
        }

        return new DocumentChanges(isComplete, edit._changes, edit._changedConstants);
    }

    private async Task<bool> TryPlanAsync(RequestedFix fix, SemanticModel model, CancellationToken cancellationToken)
    {
        if (fix.Diagnostic.AdditionalLocations.Count < 2)
            return false;
        if (fix.Option.Kind == FixKind.Replace
            && ExpressionAt(fix.Diagnostic.Location.SourceSpan, model, cancellationToken) is { } value
            && SharedConstant.IsNamedBy(value, model, cancellationToken))
        {
            return await TryChangeConstantAsync(value, fix.Option.Fields[0].Json, cancellationToken).ConfigureAwait(false);
        }

        if (fix.Option.Kind == FixKind.Repair)
            return TryRepair(fix.Diagnostic.AdditionalLocations[0].SourceSpan, model, cancellationToken);

        var editor = EditorFor(fix.Diagnostic.AdditionalLocations[0].SourceSpan, fix.Diagnostic.AdditionalLocations[1].SourceSpan, model, cancellationToken);
        if (editor is null)
            return false;

        var place = fix.Diagnostic.Location.SourceSpan;
        return fix.Option.Kind switch
        {
            FixKind.Insert => editor.TryInsert(fix.Option.Fields),
            FixKind.Set => editor.TrySet(fix.Option.Fields[0]),
            FixKind.Remove => editor.TryRemove(fix.Option.Fields[0].Name),
            FixKind.Rename => editor.TryRename(fix.Option.Fields[1].Name, fix.Option.Fields[0].Name),
            FixKind.Convert => editor.TryRename(fix.Option.Fields[1].Name, fix.Option.Fields[0].Name, fix.Option.Fields[0].Json),
            FixKind.RemoveRepeated => editor.TryRemoveRepeated(place),
            FixKind.WrapInArray => editor.TryWrap(place, null),
            FixKind.WrapInObject => editor.TryWrap(place, fix.Option.Fields[0].Name),
            FixKind.ReadEnvironment => editor.TryReadEnvironment(place, fix.Option.Fields[0].Name),
            _ => editor.TryReplace(place, fix.Option.Fields[0].Json),
        };
    }

    private async Task<bool> TryChangeConstantAsync(ExpressionSyntax value, string json, CancellationToken cancellationToken)
    {
        if (JsonReader.Read(json).Root is not { Kind: JsonKind.String } text
            || await SharedConstant.OfAsync(value, _readings.Document, cancellationToken).ConfigureAwait(false) is not { } constant)
        {
            return false;
        }

        _changedConstants.Add((constant, new TextChange(constant.Literal.Span, SymbolDisplay.FormatLiteral(text.Text, quote: true))));
        return true;
    }

    private IPayloadEditor? EditorFor(TextSpan root, TextSpan owner, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_editors.TryGetValue(owner, out var editor))
        {
            editor = ExpressionAt(root, model, cancellationToken) is not { } creation ? null
                : JsonTextGate.IsText(creation) ? ForText(creation, owner)
                : ForObject(creation, owner);
            _editors[owner] = editor;
        }

        return editor;
    }

    private PayloadEditor? ForObject(ExpressionSyntax creation, TextSpan owner) => _readings.OfObject(creation) is var (payload, context)
        ? PayloadEditor.For(payload.Root, owner, context with { Format = payload.Destination.Format })
        : null;

    private JsonTextEditor? ForText(ExpressionSyntax text, TextSpan owner) =>
        _readings.OfText(text) is var (reading, context) ? JsonTextEditor.For(reading, owner, context) : null;

    private bool TryRepair(TextSpan root, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ExpressionAt(root, model, cancellationToken) is not { } text
            || _readings.OfText(text) is not var (reading, _)
            || JsonTextRepair.Of(reading.Text, cancellationToken) is not { } changes)
        {
            return false;
        }

        _changes.AddRange(changes);
        return true;
    }

    private static ExpressionSyntax? ExpressionAt(TextSpan span, SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree.GetRoot(cancellationToken);
        return tree.FullSpan.Contains(span) && tree.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == span
            ? expression
            : null;
    }
}
