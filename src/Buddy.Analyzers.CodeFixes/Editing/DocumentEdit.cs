using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Gate;
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

        var (place, root, owner) = (fix.Diagnostic.Location.SourceSpan, fix.Diagnostic.AdditionalLocations[0].SourceSpan, fix.Diagnostic.AdditionalLocations[1].SourceSpan);
        if (fix.Option.Kind == FixKind.Repair)
            return fix.Breadth == 0 && TryRepair(root, model, cancellationToken);
        if (fix.Breadth == 0
            && fix.Option.Kind == FixKind.Replace
            && ExpressionAt(place, model, cancellationToken) is { } value
            && SharedConstant.IsNamedBy(value, model, cancellationToken)
            && await TryChangeConstantAsync(value, fix, cancellationToken).ConfigureAwait(false) is { } isChanged)
        {
            return isChanged;
        }

        if (!TryPlan(fix.Option, place, root, owner, model, cancellationToken))
            return false;

        return fix.Breadth == 0 || TryWiden(fix, root, owner, model, cancellationToken);
    }

    private bool TryPlan(FixOption option, TextSpan place, TextSpan root, TextSpan owner, SemanticModel model, CancellationToken cancellationToken)
    {
        if (EditorFor(root, owner, model, cancellationToken) is not { } editor)
            return false;

        return option.Kind switch
        {
            FixKind.Insert => editor.TryInsert(option.Fields),
            FixKind.Set => editor.TrySet(option.Fields[0]),
            FixKind.Remove => editor.TryRemove(option.Fields[0].Name),
            FixKind.Rename => editor.TryRename(option.Fields[1].Name, option.Fields[0].Name),
            FixKind.Convert => editor.TryRename(option.Fields[1].Name, option.Fields[0].Name, option.Fields[0].Json),
            FixKind.RemoveRepeated => editor.TryRemoveRepeated(place),
            FixKind.WrapInArray => editor.TryWrap(place, null),
            FixKind.WrapInObject => editor.TryWrap(place, option.Fields[0].Name),
            FixKind.ListPairs => editor.TryListPairs(place, option.Fields[0].Name, option.Fields[1].Name),
            FixKind.ReadEnvironment => editor.TryReadEnvironment(place, option.Fields[0].Name),
            _ => editor.TryReplace(place, option.Fields[0].Json),
        };
    }

    /// <summary>
    /// Changes the objects that have to change alike, each by its own finding of the same mistake, and the uses of a member that gets another name. An anonymous
    /// object shares its type with all others of the same members.
    /// </summary>
    private bool TryWiden(RequestedFix fix, TextSpan root, TextSpan owner, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ExpressionAt(owner, model, cancellationToken) is not { } creation
            || AnonymousSiblings.Of(creation, fix.Breadth, model, cancellationToken) is not { } siblings)
        {
            return false;
        }

        var renames = fix.Option.Kind is FixKind.Rename or FixKind.Convert;
        if (siblings.Creations.Count < 2 && !renames)
            return false;

        foreach (var sibling in siblings.Creations.Where(sibling => sibling != creation))
        {
            if (SameMistake.In(sibling, fix, ContextOf(sibling, model, cancellationToken), _file.Options) is not { } same
                || !TryPlan(same.Option, same.Place, same.Root, sibling.Span, model, cancellationToken))
            {
                return false;
            }
        }

        if (renames && EditorFor(root, owner, model, cancellationToken)?.NewNameOf(fix.Option.Fields[1].Name) is { } newName)
            _changes.AddRange(siblings.Rename(newName.Member, newName.Name, model, cancellationToken));
        return true;
    }

    /// <summary>Whether the constant's declaration could be changed; null where the place itself is to be changed.</summary>
    private async Task<bool?> TryChangeConstantAsync(ExpressionSyntax value, RequestedFix fix, CancellationToken cancellationToken)
    {
        if (await fix.Constants.OfAsync(value, _document, cancellationToken).ConfigureAwait(false) is not { } constant
            || JsonReader.Read(fix.Option.Fields[0].Json).Root is not { Kind: JsonKind.String } text)
        {
            return false;
        }

        if (constant.IsUsedElsewhere)
            return null;

        _changedConstants.Add((constant, new TextChange(constant.Literal.Span, LiteralSpelling.Like(constant.Literal, text.Text))));
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

    private ReadContext ContextOf(ExpressionSyntax creation, SemanticModel model, CancellationToken cancellationToken) =>
        PayloadAround.ContextAt(creation, model, _file, cancellationToken);
}
