using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Options;
using Microsoft.CodeAnalysis;
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

        var position = type.Span.Start + type.NewText!.LastIndexOf(name, StringComparison.Ordinal) + name.Length;
        if (CaretPlace.At(root, position) is not { } caret)
            return type;

        var file = Configuration.Of(document.Project.AnalyzerOptions, cancellationToken).Of(root.SyntaxTree);
        if (new PayloadSearch(caret, file, position).Find(model, cancellationToken) is not { Editor: { } editor, Field: not null } place)
            return type;

        var schema = PlaceSchema.OfAction(place.TypedType, file.Catalog);
        var missing = FieldOffers.RequiredIn(place, schema, cancellationToken);
        if (!editor.TryInsert(FixOption.InsertPlaceholders(missing, schema).Fields))
            return type;

        var before = await withType.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return Difference(text, before.WithChanges(editor.Render(before)));
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
