using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Readers;
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
        return model is null ? text : TextLayout.Apply(fixes.SelectMany(fix => ChangesOf(fix, model, text, cancellationToken)), text);
    }

    /// <summary>What the correction changes; nothing where it cannot be made.</summary>
    public static ImmutableArray<TextChange> ChangesOf(RequestedFix fix, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (ExpressionAt(fix.Diagnostic.Location.SourceSpan, model.SyntaxTree.GetRoot(cancellationToken)) is not { } place)
            return ImmutableArray<TextChange>.Empty;

        return fix.Option.Kind == FixKind.Insert
            ? MissingCases.Add(fix.Option.Fields.Select(static field => field.Name).ToList(), place, model, text)
            : Replace(place, fix.Option.Fields[0].Json, model, cancellationToken);
    }

    private static ImmutableArray<TextChange> Replace(ExpressionSyntax constant, string json, SemanticModel model, CancellationToken cancellationToken)
    {
        var context = new ReadContext
        {
            Model = model,
            Catalog = ActionCatalog.Shipped,
            Member = MemberCode.Around(constant),
            CancellationToken = cancellationToken,
        };
        return JsonReader.Read(json).Root is { Kind: JsonKind.String, Text: var value } && SharedConstant.DeclarationOf(constant, context) is { } declaration
            ? ImmutableArray.Create(new TextChange(declaration.Span, SymbolDisplay.FormatLiteral(value, quote: true)))
            : ImmutableArray<TextChange>.Empty;
    }

    private static ExpressionSyntax? ExpressionAt(TextSpan span, SyntaxNode root) =>
        root.FullSpan.Contains(span) && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == span
            ? expression
            : null;
}
