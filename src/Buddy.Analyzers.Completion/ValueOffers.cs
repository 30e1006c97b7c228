using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Completion;

/// <summary>The values that the field at the caret takes; those that other fields rule out come last.</summary>
internal static class ValueOffers
{
    /// <summary>A longer list is not judged value by value.</summary>
    private const int MostJudged = 64;

    /// <summary>The values, in the order of the schema.</summary>
    public static IEnumerable<CompletionOffer> At(PayloadPlace place, ActionCatalog catalog, CancellationToken cancellationToken)
    {
        var action = PlaceSchema.OfAction(place.Type, catalog);
        if (place.Field is not { } field || PlaceSchema.OfObject(action, place.Path)?.FindProperty(field.Name) is not { IsReadOnly: false } schema)
            return [];
        if (place.Path.IsEmpty && field.Name == CatalogIndexer.TypeField)
            return TypesFor(place.Root, catalog, cancellationToken).Select(static type => new CompletionOffer(type, OfferGroup.Required));

        var texts = PlaceSchema.TextsOf(schema).ToList();
        if (texts.Count > MostJudged)
            return texts.Select(static text => new CompletionOffer(text, OfferGroup.Required));

        var before = Faults(place.Root);
        return texts.Select(text => new CompletionOffer(text, Faults(With(text)).IsSubsetOf(before) ? OfferGroup.Required : OfferGroup.Excluded));

        PayloadObject With(string text)
        {
            var value = field.With(new ConstantValue(JsonScalar.Of(text), field.Value.Span), Presence.Always);
            return PayloadTree.Replace(place.Root, place.Owner, place.Owner.With(place.Owner.Fields.Replace(field, value)));
        }

        // What is only missing so far can still come.
        HashSet<(string, Schema)> Faults(PayloadObject root) => new(PayloadEvaluation.Of(action, root, cancellationToken).Findings
            .Where(static finding => !IsAboutAbsence(finding))
            .Select(static finding => (finding.Keyword, finding.Schema)));
    }

    /// <summary>The types that have all fields of the object; all where no type has.</summary>
    private static ImmutableArray<string> TypesFor(PayloadObject root, ActionCatalog catalog, CancellationToken cancellationToken)
    {
        // What all actions have, or none, tells the types apart in nothing.
        var names = root.EffectiveFields
            .Where(field => field.NameSpan is not null && catalog.Vocabulary.Find(field.Name) is { } word && word.Name == field.Name && !word.Is(WordTraits.Common))
            .Select(static field => field.Name)
            .ToList();
        if (names.Count == 0)
            return catalog.Types;

        var fitting = catalog.Types.Where(type =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return catalog.HasSchema(type) && names.TrueForAll(name => catalog.SchemaOf(type).FindProperty(name) is not null);
        }).ToImmutableArray();
        return fitting.IsEmpty ? catalog.Types : fitting;
    }

    private static bool IsAboutAbsence(Finding finding) =>
        finding.Keyword is "required" or "anyOf" or "dependentRequired" || (!finding.Details.IsEmpty && finding.Details.All(IsAboutAbsence));
}
