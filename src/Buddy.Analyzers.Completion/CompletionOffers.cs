using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Completion;

/// <summary>All that is offered at a place in an action.</summary>
internal static class CompletionOffers
{
    /// <summary>The offers, in their order.</summary>
    public static IEnumerable<CompletionOffer> At(PayloadPlace place, ActionCatalog catalog, CancellationToken cancellationToken)
    {
        var offers = (place.Field is null ? FieldOffers.At(place, catalog, cancellationToken) : ValueOffers.At(place, catalog, cancellationToken)).ToList();

        // Where the type is to be chosen, so are the fields that it requires.
        var types = !place.Path.IsEmpty ? []
            : place.Field is { Name: CatalogIndexer.TypeField } ? offers.Select(static offer => offer.Text)
            : place is { Field: null, Insertion: null, Root.Fields.IsEmpty: true } ? catalog.Types
            : (IEnumerable<string>)[];
        return offers.Concat(WholeActions(types, catalog));
    }

    /// <summary>The offers where nothing of the action is written yet.</summary>
    public static IEnumerable<CompletionOffer> WholeActions(ActionCatalog catalog) => WholeActions(catalog.Types, catalog);

    private static List<CompletionOffer> WholeActions(IEnumerable<string> types, ActionCatalog catalog) =>
        types.Where(catalog.HasSchema).Select(static type => new CompletionOffer(type, OfferGroup.WholeAction)).ToList();
}
