using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>
/// The text changes of any number of corrections in one document. Each payload is read again from its root, so that an edit is made only
/// where it is still possible; edits of one object are rendered together.
/// </summary>
internal sealed class DocumentEdit
{
    private readonly Document _document;
    private readonly Dictionary<TextSpan, IPayloadEditor?> _editors = [];
    private readonly Dictionary<TextSpan, JsonTextReader?> _texts = [];
    private readonly List<TextChange> _changes = [];
    private readonly List<(SharedConstant Constant, TextChange Change)> _changedConstants = [];
    private readonly FileConfiguration _file;

    private DocumentEdit(Document document, FileConfiguration file) => (_document, _file) = (document, file);

    /// <summary>Plans the corrections; what cannot be done is left out.</summary>
    public static async Task<DocumentChanges> PlanAsync(Document document, IReadOnlyCollection<RequestedFix> fixes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
            return new DocumentChanges(IsComplete: false, [], []);

        var edit = new DocumentEdit(document, Configuration.Of(document.Project.AnalyzerOptions, cancellationToken).Of(model.SyntaxTree));

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
            || await SharedConstant.OfAsync(value, _document, cancellationToken).ConfigureAwait(false) is not { } constant)
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
        return ReadingOf(text, context) is { } reading ? JsonTextEditor.For(reading, owner, context) : null;
    }

    private bool TryRepair(TextSpan root, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ExpressionAt(root, model, cancellationToken) is not { } text
            || ReadingOf(text, ContextOf(text, model, cancellationToken)) is not { } reading
            || JsonTextRepair.Of(reading.Text, cancellationToken) is not { } changes)
        {
            return false;
        }

        _changes.AddRange(changes);
        return true;
    }

    private JsonTextReader? ReadingOf(ExpressionSyntax text, ReadContext context)
    {
        if (!_texts.TryGetValue(text.Span, out var reading))
            _texts[text.Span] = reading = JsonTextReader.Read(text, context);

        return reading;
    }

    private static ExpressionSyntax? ExpressionAt(TextSpan span, SemanticModel model, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree.GetRoot(cancellationToken);
        return tree.FullSpan.Contains(span) && tree.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == span
            ? expression
            : null;
    }

    private ReadContext ContextOf(ExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken) => new()
    {
        Model = model,
        Catalog = _file.Catalog,
        AssumedNaming = _file.Options.NamingPolicy,
        Member = MemberCode.Around(creation),
        Methods = _file.Options.Methods,
        CancellationToken = cancellationToken,
    };
}
