using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>The text changes of corrections in code that reads answers: a constant is replaced, cases are added.</summary>
internal static class AnswerEdit
{
    /// <summary>The text with all corrections that can be made.</summary>
    public static async Task<SourceText> ApplyAsync(Document document, IReadOnlyCollection<RequestedFix> fixes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
            return text;

        var changes = new List<TextChange>();
        foreach (var fix in fixes)
            changes.AddRange(await ChangesOfAsync(fix, document, model, text, cancellationToken).ConfigureAwait(false));

        return TextLayout.Apply(changes, text);
    }

    /// <summary>What the correction changes; nothing where it cannot be made.</summary>
    public static async Task<ImmutableArray<TextChange>> ChangesOfAsync(
        RequestedFix fix, Document document, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (ExpressionAt(fix.Diagnostic.Location.SourceSpan, model.SyntaxTree.GetRoot(cancellationToken)) is not { } place)
            return ImmutableArray<TextChange>.Empty;
        if (fix.Option.Kind == FixKind.AddCases)
            return MissingCases.Add(fix.Option.Fields.Select(static field => field.Name).ToList(), place, model, text);

        return JsonReader.Read(fix.Option.Fields[0].Json).Root is { Kind: JsonKind.String, Text: var value }
            && await WrittenAsync(place, document, model, cancellationToken).ConfigureAwait(false) is { } written
            ? ImmutableArray.Create(Replace(written, value, model, cancellationToken))
            : ImmutableArray<TextChange>.Empty;
    }

    /// <summary>Where the value is written that an expression may only name; null where that is another document.</summary>
    private static async Task<ExpressionSyntax?> WrittenAsync(
        ExpressionSyntax constant, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!SharedConstant.IsNamedBy(constant, model, cancellationToken))
            return constant;

        var shared = await SharedConstant.OfAsync(constant, document, cancellationToken).ConfigureAwait(false);
        return shared?.Document.Id == document.Id ? shared.Literal : null;
    }

    /// <summary>A member of an enum gets another name, behind the same dot; a text is written anew.</summary>
    private static TextChange Replace(ExpressionSyntax written, string value, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(written, cancellationToken).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum }
            ? new TextChange(written.GetLastToken().Span, CSharpName.Of(value) ?? value)
            : new TextChange(written.Span, SymbolDisplay.FormatLiteral(value, quote: true));

    private static ExpressionSyntax? ExpressionAt(TextSpan span, SyntaxNode root) =>
        root.FullSpan.Contains(span) && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == span
            ? expression
            : null;
}
