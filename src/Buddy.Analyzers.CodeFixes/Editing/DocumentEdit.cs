using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Filtering;
using Microsoft.CodeAnalysis;
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
            return new DocumentChanges(IsComplete: false, [], [], []);

        var text = await readings.Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = readings.Model;
        var edit = new DocumentEdit(readings);

        var isComplete = true;
        foreach (var fix in fixes)
            isComplete &= await edit.TryPlanAsync(fix, model, cancellationToken).ConfigureAwait(false);

        var declarations = new List<(Document Document, TextChange Change)>();
        foreach (var editor in edit._editors.Values.OfType<IPayloadEditor>())
        {
            edit._changes.AddRange(editor.Render(text));
            foreach (var (tree, change) in editor.Declarations)
            {
                if (readings.Document.Project.Solution.GetDocument(tree) is { } declaring && !await GeneratedCode.IsInAsync(declaring, cancellationToken).ConfigureAwait(false))
                    declarations.Add((declaring, change));
                else
                    isComplete = false;
            }
        }

        return new DocumentChanges(isComplete, edit._changes, declarations, edit._changedConstants);
    }

    private async Task<bool> TryPlanAsync(RequestedFix fix, SemanticModel model, CancellationToken cancellationToken)
    {
        if (FixData.PlacesOf(fix.Diagnostic) is not var (root, owner))
            return false;

        var place = fix.Diagnostic.Location.SourceSpan;
        if (fix.Option.Kind == FixKind.Repair)
            return fix.Breadth == 0 && TryRepair(root, model, cancellationToken);
        if (fix.Option.Kind is FixKind.Replace or FixKind.ReadEnvironment && IsGivenByCallers(place, model, cancellationToken))
            return false;
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

    /// <summary>Whether the value is what callers give: the mistake is theirs, and stands where they are. What is right for one of them may be wrong for another.</summary>
    private static bool IsGivenByCallers(TextSpan place, SemanticModel model, CancellationToken cancellationToken) =>
        ExpressionAt(place, model, cancellationToken) is IdentifierNameSyntax name && model.GetSymbolInfo(name, cancellationToken).Symbol is IParameterSymbol;

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
            if (SameMistake.In(sibling, fix, _readings.ContextOf(sibling), _readings.Options) is not { } same
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
        if (await fix.Constants.OfAsync(value, _readings.Document, cancellationToken).ConfigureAwait(false) is not { } constant
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
        _readings.OfText(text) is var (reading, context) ? JsonTextEditor.For(reading, owner == text.Span ? reading.Text.ToSource(reading.Json.Span) : owner, context) : null;

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
