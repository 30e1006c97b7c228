using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What happens to the objects inside a value when something happens to the value.</summary>
internal static class SightingsOf
{
    /// <summary>Adds one sighting for the value and one for each object, list and text in it.</summary>
    /// <param name="found">Where they are added.</param>
    /// <param name="kind">What happens.</param>
    /// <param name="value">The value, without references.</param>
    /// <param name="describe">What else is known of what happens.</param>
    /// <param name="catalog">Which fields hold parts of actions.</param>
    public static void Add(ImmutableArray<Sighting>.Builder found, SightingKind kind, PayloadValue value, Func<Sighting, Sighting>? describe, ActionCatalog catalog)
    {
        var sighting = new Sighting(kind, value);
        Visit(found, describe is null ? sighting : describe(sighting), catalog);
    }

    private static void Visit(ImmutableArray<Sighting>.Builder found, Sighting sighting, ActionCatalog catalog)
    {
        switch (sighting.Value)
        {
            case WrittenValue written:
                var format = sighting.Format == WireFormat.Unseen ? written.Format : sighting.Format;
                foreach (var alternative in written.Value.Alternatives)
                    Visit(found, sighting with { Value = alternative, Format = format, IsWritten = true }, catalog);
                break;
            case ChoiceValue choice:
                foreach (var alternative in choice.Alternatives)
                    Visit(found, sighting with { Value = alternative }, catalog);
                break;
            case PayloadArray array:
                foreach (var item in array.Items)
                    Visit(found, sighting with { Value = item, IsWhole = false, IsMarked = sighting.IsMarked }, catalog);
                break;
            case TupleValue tuple:
                foreach (var item in tuple.Items)
                    Visit(found, sighting with { Value = item }, catalog);
                break;
            case PayloadObject payload:
                found.Add(sighting);
                VisitFields(found, sighting, payload.EffectiveFields, catalog);
                break;
            case SnapshotValue snapshot:
                found.Add(sighting);
                VisitFields(found, sighting, snapshot.Change.Fields, catalog);
                break;
            case TextValue or ConstantValue { Scalar.AsString: not null }:
                found.Add(sighting);
                break;
        }
    }

    private static void VisitFields(ImmutableArray<Sighting>.Builder found, Sighting sighting, IEnumerable<PayloadField> fields, ActionCatalog catalog)
    {
        foreach (var field in fields)
        {
            if (field.Value is ConstantValue or UnknownValue)
                continue;

            var isPart = sighting.IsPart || catalog.Vocabulary.Find(field.Name) is { HoldsObjects: true };
            foreach (var value in field.Value.Alternatives)
            {
                if (value is PayloadObject or PayloadArray or SnapshotValue or ChoiceValue)
                    Visit(found, sighting with { Value = value, IsPart = isPart, IsWhole = false, IsMarked = false }, catalog);
            }
        }
    }
}
