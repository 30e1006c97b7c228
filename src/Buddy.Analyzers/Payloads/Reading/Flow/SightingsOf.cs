using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Usage;

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
                var format = written.Format == WireFormat.Unseen ? sighting.Format : written.Format; // what is written once stays as it is
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
            case TextValue text:
                found.Add(sighting);
                foreach (var part in text.Parts)
                    VisitPart(found, sighting with { Value = part, IsWhole = false, IsMarked = false, IsInText = true, Reading = TextReading.Unseen }, text.IsCut, catalog);
                break;
            case ConstantValue { Scalar.AsString: not null }:
                found.Add(sighting);
                break;
        }
    }

    /// <summary>A part of a text: JSON, to which nothing can be added where the parts only stand one behind the other.</summary>
    private static void VisitPart(ImmutableArray<Sighting>.Builder found, Sighting sighting, bool isCut, ActionCatalog catalog)
    {
        if (sighting.Value is WrittenValue written)
        {
            foreach (var value in written.Value.Alternatives)
                Visit(found, sighting with { Value = new WrittenValue(isCut ? Opened(value) : value, written.Format, written.IsContent) }, catalog);
        }
        else if (!isCut && IsJson(sighting.Value))
        {
            Visit(found, sighting, catalog);
        }
    }

    private static PayloadValue Opened(PayloadValue value) => value.Exposed() is PayloadObject payload ? payload.Open() : value.Exposed();

    /// <summary>Whether it is a text that begins as a JSON object or list does.</summary>
    public static bool IsJson(PayloadValue value) =>
        value is ConstantValue { Span.IsEmpty: false, Scalar.AsString: { } text } && text.TrimStart() is { Length: > 0 } json && json[0] is ('{' or '[');

    private static void VisitFields(ImmutableArray<Sighting>.Builder found, Sighting sighting, IEnumerable<PayloadField> fields, ActionCatalog catalog)
    {
        foreach (var field in fields)
        {
            var values = field.Value.Alternatives.Where(static value => value is PayloadObject or PayloadArray or SnapshotValue or ChoiceValue || IsJson(value)).ToList();
            var isPart = sighting.IsPart || (values.Count > 0 && catalog.Vocabulary.Find(field.Name) is { HoldsObjects: true });
            foreach (var value in values)
                Visit(found, sighting with { Value = value, IsPart = isPart, IsWhole = false, IsMarked = false, IsInText = sighting.IsInText || value is ConstantValue }, catalog);
        }
    }
}
