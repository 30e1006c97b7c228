using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Completion;

/// <summary>
/// The fields that the object at the caret lacks: those that are required, those that its other fields ask for, then what it may have, its type's own fields
/// before those of all actions. Never one that only the API writes, or that another has taken the place of.
/// </summary>
internal static class FieldOffers
{
    /// <summary>The names, in their order.</summary>
    public static IEnumerable<CompletionOffer> At(PayloadPlace place, ActionCatalog catalog, CancellationToken cancellationToken)
    {
        var action = PlaceSchema.OfAction(place.Type, catalog);
        if (place.Field is not null || PlaceSchema.OfObject(action, place.Path) is not { } schema)
            return [];

        var (required, askedFor) = Missing(place.Root, place.Owner, action, cancellationToken);
        return required.Select(static name => new CompletionOffer(name, OfferGroup.Required))
            .Concat(askedFor.Except(required).Select(static name => new CompletionOffer(name, OfferGroup.AskedFor)))
            .Concat(NamesOf(schema).Except(required).Except(askedFor).Select(static name => new CompletionOffer(name, OfferGroup.Optional)))
            .Where(offer => place.Owner.Find(offer.Text) is null && IsOffered(schema.FindProperty(offer.Text)));
    }

    /// <summary>The required fields that an action of that schema lacks.</summary>
    public static ImmutableArray<string> RequiredIn(PayloadObject action, Schema schema, CancellationToken cancellationToken) => Missing(action, action, schema, cancellationToken).Required;

    private static IEnumerable<string> NamesOf(Schema schema) =>
        schema.Properties.Names.Concat(schema.Ref?.Target.Properties.Names ?? []).Concat(schema.PropertyNames()).Distinct();

    private static bool IsOffered(Schema? field) => field is { IsReadOnly: false, IsDeprecated: false, IsYaml: false };

    /// <summary>What the object lacks when nothing else comes: whatever it is, and because of what is there.</summary>
    private static (ImmutableArray<string> Required, ImmutableArray<string> AskedFor) Missing(PayloadObject root, PayloadObject owner, Schema action, CancellationToken cancellationToken)
    {
        var closed = new PayloadObject(owner.Fields, isOpen: false, owner.Span, owner.Start);
        var changed = PayloadTree.Replace(root, owner, closed);
        var required = new List<string>();
        var askedFor = new List<string>();
        foreach (var finding in PayloadEvaluation.Of(action, changed, cancellationToken).Findings.Where(finding => finding.Owner == closed))
        {
            if (finding is { Keyword: "required", IsDependent: false, Cause: null })
                required.AddRange(finding.Missing);
            else
                askedFor.AddRange(AskedFor(finding));
        }

        return (required.ToImmutableArray(), askedFor.ToImmutableArray());
    }

    private static IEnumerable<string> AskedFor(Finding finding) => finding.Missing
        .Concat(finding.Keyword == "anyOf" ? finding.Schema.RequiredOneOf.SelectMany(static names => names) : [])
        .Concat(finding.Details.SelectMany(AskedFor));
}
