using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>Puts the objects, as they are at one point, in the place of the references to them.</summary>
/// <param name="state">The point.</param>
internal sealed class ValueResolver(FlowState state)
{
    /// <summary>What is larger is read as unknown: objects that hold one another grow without end.</summary>
    private const int MostValues = 20_000;

    private readonly Dictionary<ObjectId, PayloadValue> _known = [];
    private readonly HashSet<ObjectId> _around = [];
    private int _values;

    /// <summary>The value without references; an object from outside is a <see cref="SnapshotValue"/>.</summary>
    public PayloadValue Resolve(PayloadValue value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                return Resolve(reference.Id);
            case WrittenValue written:
                return new WrittenValue(Resolve(written.Value), written.Format, written.IsContent);
            case ChoiceValue choice:
                return Changed(choice.Alternatives, out var alternatives) ? ChoiceValue.Of(alternatives, choice.Span) : choice;
            case PayloadArray array:
                return Changed(array.Items, out var items) ? new PayloadArray(items, array.IsOpen, array.Span) : array;
            case PayloadObject payload:
                return Resolve(payload);
            case TupleValue tuple:
                return Changed(tuple.Items, out var parts) ? new TupleValue(parts) : tuple;
            default:
                return value;
        }
    }

    private PayloadValue Resolve(ObjectId id)
    {
        if (_known.TryGetValue(id, out var known))
        {
            _values += known.Size;
            return _values > MostValues ? new UnknownValue(JsonTypes.Any, default) : known;
        }

        if (++_values > MostValues || !_around.Add(id) || !state.Objects.TryGetValue(id, out var held))
            return new UnknownValue(JsonTypes.Any, default);

        var value = ValueOf(id, held);
        _around.Remove(id);
        _known[id] = value;
        return value;
    }

    private PayloadValue ValueOf(ObjectId id, TrackedObject held)
    {
        if (held.IsList)
        {
            Changed(held.Items, out var items);
            return new PayloadArray(items, held.HasOtherItems, held.ListSpan);
        }

        if (held.State is not { } current)
            return new UnknownValue(JsonTypes.Any, default);

        var resolved = current.Select(Resolve);
        if (held.Origin is { } origin && !current.IsChange)
            return held.IsFixed && ReferenceEquals(resolved, current) && current.IsSame(ObjectState.Of(origin)) ? origin : resolved.ToPayload(origin, held.IsFixed);

        return new SnapshotValue(held.Source ?? id, resolved, isNode: held.Source is not null);
    }

    private PayloadObject Resolve(PayloadObject payload)
    {
        var changed = false;
        var fields = payload.Fields.Select(field =>
        {
            var value = Resolve(field.Value);
            changed |= value != field.Value;
            return value == field.Value ? field : field.With(value, field.Presence);
        }).ToImmutableArray();
        return changed ? payload.With(fields) : payload;
    }

    private bool Changed(ImmutableArray<PayloadValue> values, out ImmutableArray<PayloadValue> resolved)
    {
        var changed = false;
        resolved = values.Select(value =>
        {
            var inner = Resolve(value);
            changed |= inner != value;
            return inner;
        }).ToImmutableArray();
        return changed;
    }
}
