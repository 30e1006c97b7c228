using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>Writes a type of action together with the fields that it requires, in the user's own form, with values for the user to replace.</summary>
internal static class WholeAction
{
    /// <summary>The change that writes both; the type alone where the fields cannot be written.</summary>
    /// <param name="document">The document.</param>
    /// <param name="type">The change that writes the type.</param>
    /// <param name="name">The type.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<TextChange> ChangeAsync(Document document, TextChange type, string name, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var withType = document.WithText(text.WithChanges(type));
        if (await withType.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await withType.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return type;
        }

        var position = type.Span.Start + type.NewText!.LastIndexOf(name, StringComparison.Ordinal);
        var file = Configuration.Of(document.Project.AnalyzerOptions, cancellationToken).Of(root.SyntaxTree);
        if (FindAt(position, root.FindToken(position).Parent!, model, file, cancellationToken) is not var (action, editor))
            return type;

        var schema = PlaceSchema.OfAction(name, file.Catalog);
        var missing = FieldOffers.RequiredIn(action, schema, cancellationToken);
        if (!editor.TryInsert(FixOption.InsertPlaceholders(missing, schema).Fields))
            return type;

        var before = await withType.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return Difference(text, before.WithChanges(editor.Render(before)));
    }

    /// <summary>The action whose type is written at a position, and what edits it; null where that is not known.</summary>
    private static (PayloadObject Action, IPayloadEditor Editor)? FindAt(int position, SyntaxNode type, SemanticModel model, FileConfiguration file, CancellationToken cancellationToken)
    {
        var context = PayloadAround.ContextAt(type, model, file, cancellationToken);
        foreach (var expression in type.AncestorsAndSelf().TakeWhile(static node => node is not MemberDeclarationSyntax).OfType<ExpressionSyntax>())
        {
            var text = JsonTextGate.IsText(expression) ? JsonTextReader.Read(expression, context) ?? JsonTextReader.ReadUnsent(expression, context) : null;
            foreach (var payload in text?.Payloads ?? PayloadReader.ReadAll(expression, context))
            {
                if (payload.Root.Find(CatalogIndexer.TypeField) is { Value.Span: var span } && span.Contains(position)
                    && (text is null ? PayloadEditor.For(payload.Root, payload.Root.Span, context) : (IPayloadEditor?)JsonTextEditor.For(text, payload.Root.Span, context)) is { } editor)
                {
                    return (payload.Root, editor);
                }
            }
        }

        return null;
    }

    /// <summary>The one change between two texts.</summary>
    private static TextChange Difference(SourceText before, SourceText after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
            start++;

        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
            end++;

        return new TextChange(TextSpan.FromBounds(start, before.Length - end), after.ToString(TextSpan.FromBounds(start, after.Length - end)));
    }
}
