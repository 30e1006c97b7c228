using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>The text changes of corrections in code that reads answers: a constant is replaced, cases are added.</summary>
internal sealed class AnswerEdit
{
    private readonly List<TextChange> _changes = [];
    private readonly List<(SharedConstant Constant, TextChange Change)> _changedConstants = [];

    private AnswerEdit()
    {
    }

    /// <summary>Plans the corrections; what cannot be done is left out.</summary>
    public static async Task<DocumentChanges> PlanAsync(Document document, IReadOnlyCollection<RequestedFix> fixes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var edit = new AnswerEdit();
        var isComplete = model is not null;
        foreach (var fix in model is null ? [] : fixes)
            isComplete &= await edit.TryPlanAsync(fix, document, model!, text, cancellationToken).ConfigureAwait(false);

        return new DocumentChanges(isComplete, edit._changes, [], edit._changedConstants);
    }

    private async Task<bool> TryPlanAsync(RequestedFix fix, Document document, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (fix.Breadth > 0 || ExpressionAt(fix.Diagnostic.Location.SourceSpan, model.SyntaxTree.GetRoot(cancellationToken)) is not { } place)
            return false;
        if (fix.Option.Kind == FixKind.AddCases)
        {
            var cases = MissingCases.Add(fix.Option.Fields.Select(static field => field.Name).ToList(), place, model, text);
            _changes.AddRange(cases);
            return !cases.IsEmpty;
        }

        if (JsonReader.Read(fix.Option.Fields[0].Json).Root is not { Kind: JsonKind.String, Text: var value })
            return false;
        if (RightBeside.WithoutWrong(place, value, model, text, cancellationToken) is { } removal)
        {
            _changes.AddRange(removal);
            return true;
        }

        if (!SharedConstant.IsNamedBy(place, model, cancellationToken))
        {
            _changes.Add(Replace(place, value, model, cancellationToken));
            return true;
        }

        if (await fix.Constants.OfAsync(place, document, cancellationToken).ConfigureAwait(false) is not { } constant)
            return false;

        if (constant.IsUsedElsewhere)
        {
            _changes.Add(Replace(place, value, model, cancellationToken));
            return true;
        }

        _changedConstants.Add((constant, new TextChange(constant.Literal.Span, LiteralSpelling.Like(constant.Literal, value))));
        return true;
    }

    /// <summary>A member of an enum gets another name, behind the same dot; a text is written anew.</summary>
    private static TextChange Replace(ExpressionSyntax written, string value, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(written, cancellationToken).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum }
            ? new TextChange(written.GetLastToken().Span, CSharpName.Of(value) ?? value)
            : new TextChange(written.Span, LiteralSpelling.Like(written, value));

    private static ExpressionSyntax? ExpressionAt(TextSpan span, SyntaxNode root) =>
        root.FullSpan.Contains(span) && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == span
            ? expression
            : null;
}
