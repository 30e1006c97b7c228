using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Recognition;

namespace Buddy.Analyzers.Rules;

/// <summary>An object that is sent more than once, changed in between: a field that it needs in one state may be wrong in another, or none of its fields there, and a fix writes it where the object is created, for all.</summary>
internal static class OtherStates
{
    /// <summary>Whether what a fix writes is written in the state that is judged, and the fields that it inserts are right in the other states, too.</summary>
    /// <param name="option">The fix of a finding in <paramref name="judged"/>.</param>
    /// <param name="judged">The object in the state that the finding speaks of.</param>
    /// <param name="all">The object in all states in which it is sent.</param>
    /// <param name="catalog">What is known of actions.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static bool Allow(FixOption option, Payload judged, ImmutableArray<Payload> all, ActionCatalog catalog, CancellationToken cancellationToken)
    {
        // One text may hold several actions, which are no states of each other.
        var states = all.Where(payload => payload.Root.Span == judged.Root.Span);
        if (option.Kind == FixKind.Set)
            return states.All(other => IsWrittenAlike(other.Root.Find(option.Fields[0].Name), judged.Root.Find(option.Fields[0].Name)));
        if (option.Kind != FixKind.Insert)
            return true;

        foreach (var other in states)
        {
            var added = option.Fields
                .Where(field => other.Root.Find(field.Name) is null)
                .Select(static field => new PayloadField(field.Name, nameSpan: null, new UnknownValue(JsonTypes.Any & ~JsonTypes.Null, default)))
                .ToList();
            if (other == judged || added.Count == 0)
                continue;
            if (!added.TrueForAll(field => IsKnownTo(other, field.Name, catalog)))
                return false;

            var changed = other with { Root = other.Root.With(other.Root.Fields.AddRange(added)) };
            if (PayloadFindings.Of(changed, catalog, cancellationToken).Any(finding => added.Contains(finding.Field!) || added.Contains(finding.Cause!)))
                return false;
        }

        return true;
    }

    /// <summary>Whether the same piece of code writes the field in both states; it is written in none of them, too.</summary>
    private static bool IsWrittenAlike(PayloadField? field, PayloadField? other) => field?.NameSpan == other?.NameSpan && field?.Change == other?.Change;

    /// <summary>Whether the field is one of each type that the object may have in that state.</summary>
    private static bool IsKnownTo(Payload other, string field, ActionCatalog catalog) => ActionRecognition.Of(other, catalog) is not { } recognition
        || recognition.Types.All(type => catalog.SchemaOf(type.Scalar.AsString!).FindProperty(field) is not null);
}
