using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace Buddy.Analyzers.Completion;

/// <summary>Writes the description of an item for the hosts.</summary>
internal static class ItemDescription
{
    // csharp-ls shows nothing outside of a block of code; the others show it as text.
    private const string BlockStart = "CodeBlockStart";
    private const string BlockEnd = "CodeBlockEnd";
    private const string Text = "Text";
    private const string LineBreak = "LineBreak";

    /// <summary>The description of an item.</summary>
    public static CompletionDescription Of(ItemData item, Document document, CancellationToken cancellationToken)
    {
        var configuration = Configuration.Of(document.Project.AnalyzerOptions, cancellationToken);
        var catalog = document.TryGetSyntaxTree(out var tree) ? configuration.Of(tree!).Catalog : ActionCatalog.Shipped;
        var parts = ImmutableArray.CreateBuilder<TaggedText>();
        parts.Add(new TaggedText(BlockStart, ""));
        foreach (var line in LinesOf(item, catalog))
        {
            if (parts.Count > 1)
                parts.Add(new TaggedText(LineBreak, "\r\n"));
            parts.Add(new TaggedText(Text, line));
        }

        parts.Add(new TaggedText(BlockEnd, ""));
        return CompletionDescription.Create(parts.ToImmutable());
    }

    private static ImmutableArray<string> LinesOf(ItemData item, ActionCatalog catalog)
    {
        if (item is { Value: { } type, Field: CatalogIndexer.TypeField, Path.IsEmpty: true } && catalog.IsType(type))
            return OfferDescription.OfType(type, catalog);

        var owner = PlaceSchema.OfObject(PlaceSchema.OfAction(item.Type, catalog), item.Path) ?? Schema.True;
        return item.Value is { } value
            ? OfferDescription.OfValue(value, item.Field, owner, item.Type, catalog)
            : OfferDescription.OfField(item.Field, owner, item.Type, catalog);
    }
}
