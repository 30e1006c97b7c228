using System.Collections.Immutable;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>What is known of a changing object at one point of the program. Immutable.</summary>
internal sealed class ObjectState
{
    private readonly ImmutableDictionary<string, PayloadField> _fields;
    private readonly ChangedNames _changed;
    private readonly ImmutableArray<RepeatedField> _repeated;
    private readonly OtherWrites _others;
    private ImmutableHashSet<string> _removed = ImmutableHashSet<string>.Empty;

    private ObjectState(
        ImmutableDictionary<string, PayloadField> fields, bool isOpen, ChangedNames changed, ImmutableArray<RepeatedField> repeated, OtherWrites others) =>
        (_fields, IsOpen, _changed, _repeated, _others) = (fields, isOpen, changed, repeated, others);

    /// <summary>Whether it may have other fields.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether it says what has changed in an object from outside, of which nothing else is known.</summary>
    public bool IsChange { get; private init; }

    /// <summary>Nothing has changed yet in an object from outside.</summary>
    public static ObjectState Unchanged { get; } = new(
        ImmutableDictionary.Create<string, PayloadField>(StringComparer.Ordinal), isOpen: false, ChangedNames.Start(), ImmutableArray<RepeatedField>.Empty, OtherWrites.None) { IsChange = true };

    /// <summary>Whether code has changed the object from outside.</summary>
    public bool HasChanged => !_fields.IsEmpty || IsOpen;

    /// <summary>The fields by name.</summary>
    public IEnumerable<PayloadField> Fields => _fields.Values;

    /// <summary>The same state with other values.</summary>
    public ObjectState Select(Func<PayloadValue, PayloadValue> change)
    {
        var fields = _fields;
        foreach (var pair in _fields)
        {
            if (change(pair.Value.Value) is var value && value != pair.Value.Value)
                fields = fields.SetItem(pair.Key, pair.Value.With(value, pair.Value.Presence));
        }

        return fields == _fields ? this : With(fields);
    }

    /// <summary>The state after the changes that other code has made, in which no place is one of the member at hand.</summary>
    /// <param name="change">What has changed.</param>
    public ObjectState Then(ObjectState change)
    {
        if (!change.IsChange)
            return change;

        var state = change.IsOpen ? Opaque() : this;
        foreach (var field in change._fields.Values.OrderBy(static field => field.Name, StringComparer.Ordinal))
        {
            var before = state.Find(field.Name);
            state = state.Put(
                field.Presence == Presence.Always ? field
                    : before is null ? Maybe(field)
                    : Union(before, field, change._removed.Contains(field.Name) ? Presence.Maybe : before.Presence),
                state._repeated);
        }

        return state;
    }

    /// <summary>The same state with a reference to an object in the place of the object that a field holds.</summary>
    public ObjectState Replace(string name, PayloadValue value) =>
        _fields.TryGetValue(name, out var field) ? With(_fields.SetItem(name, field.With(value, field.Presence))) : this;

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(ObjectState other) =>
        ReferenceEquals(this, other)
        || (IsOpen == other.IsOpen && IsChange == other.IsChange && _fields.Count == other._fields.Count && _repeated.Length == other._repeated.Length && _others.IsSame(other._others)
            && (_fields == other._fields || _fields.All(pair => other._fields.TryGetValue(pair.Key, out var field) && IsSame(pair.Value, field))));

    private static bool IsSame(PayloadField one, PayloadField other) =>
        ReferenceEquals(one, other)
        || (one.Presence == other.Presence && one.NameSpan == other.NameSpan && one.Change == other.Change && one.MayBeReplaced == other.MayBeReplaced && SameValues.Are(one.Value, other.Value));

    private ObjectState With(ImmutableDictionary<string, PayloadField> fields) => new(fields, IsOpen, _changed, _repeated, _others) { IsChange = IsChange, _removed = _removed };

    public static ObjectState Of(PayloadObject payload) =>
        new(payload.EffectiveFields.ToImmutableDictionary(static field => field.Name, payload.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal), payload.IsOpen, ChangedNames.Start(), payload.Repeated, OtherWrites.None);

    /// <summary>The object as a payload; <paramref name="original"/> gives its place.</summary>
    public PayloadObject ToPayload(PayloadObject original, bool isFixed = false) => new(
        _fields.Values
            .OrderBy(static field => field.NameSpan ?? default)
            .ThenBy(static field => field.Name, StringComparer.Ordinal)
            .ToImmutableArray(),
        IsOpen,
        original.Span,
        original.Start,
        isFixed) { Repeated = _repeated, OtherWrites = _others };

    /// <summary>After <c>object[name] = value</c>.</summary>
    public ObjectState Set(PayloadField field) => Put(field, _repeated);

    /// <summary>After <c>object.Add(name, value)</c>.</summary>
    public ObjectState Add(PayloadField field) => Find(field.Name) is { } present && RepeatedField.Of(present, field) is { } repeated
        ? Put(field, _repeated.Add(repeated))
        : Set(field);

    /// <summary>After an attempt to add the field where there is none.</summary>
    public ObjectState TryAdd(PayloadField field)
    {
        if (!_fields.TryGetValue(field.Name, out var present))
            return IsOpen || IsChange ? Set(field.With(field.Value, Presence.Maybe)) : Set(field);

        return present.Presence == Presence.Always
            ? new ObjectState(_fields, IsOpen, _changed.Add(field.Name), _repeated, _others.Add(field.Name)) { IsChange = IsChange, _removed = _removed }
            : Set(Union(present, field, IsChange ? Presence.Maybe : Presence.Always)); // an object from outside may have had another value
    }

    /// <summary>After the field was removed.</summary>
    public ObjectState Remove(string name) => IsChange
        ? new(_fields.SetItem(name, new PayloadField(name, null, new UnknownValue(JsonTypes.Any, default), Presence.Maybe)), IsOpen, _changed.Add(name), _repeated, _others.Add(name))
            { IsChange = true, _removed = _removed.Add(name) }
        : new(_fields.Remove(name), IsOpen, _changed.Add(name), _repeated, _others.Add(name));

    /// <summary>After all fields were removed.</summary>
    public ObjectState Cleared() => IsChange ? Opaque() : Empty;

    private static ObjectState Empty { get; } = new(
        ImmutableDictionary.Create<string, PayloadField>(StringComparer.Ordinal), isOpen: false, ChangedNames.Start(), ImmutableArray<RepeatedField>.Empty, OtherWrites.OfAll);

    /// <summary>After code that is not seen into: any field may have come, gone or changed.</summary>
    public ObjectState Opaque()
    {
        // The mark says that all fields before it went through here already.
        var names = _changed.SinceMark() ?? [.. _fields.Keys];
        var fields = _fields.ToBuilder();
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var field))
                fields[name] = Exposed(field);
        }

        return new ObjectState(fields.ToImmutable(), isOpen: true, _changed.Add(names).Mark(), _repeated, _others) { IsChange = IsChange, _removed = _removed };
    }

    /// <summary>After something inside the field's value has changed.</summary>
    public ObjectState Touch(string name) => _fields.TryGetValue(name, out var field)
        ? Set(field.With(new UnknownValue(JsonTypes.Any, field.Value.Span), field.Presence))
        : this;

    /// <summary>Where two ways meet; null is a way that does not come here, or on which the variable holds another object.</summary>
    public static ObjectState? Join(ObjectState? left, ObjectState? right) => Merge(left, right, static (before, after) => Union(before, after, Both(before, after)));

    private static ObjectState? Merge(ObjectState? left, ObjectState? right, Func<PayloadField, PayloadField, PayloadField> meet)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
            return left ?? right;

        // What has not changed since the ways parted is the same on both.
        var (start, names) = ChangedNames.SinceFork(left._changed, right._changed) ?? (ChangedNames.Start(), [.. left._fields.Keys.Union(right._fields.Keys)]);
        var fields = left._fields.ToBuilder();
        var others = left._others.Join(right._others, names);
        foreach (var name in names)
        {
            var before = left.Find(name);
            var after = right.Find(name);
            if (before is null || after is null)
                SetMaybe(before ?? after);
            else if (before != after && !IsSame(before, after))
                (fields[name], others) = (meet(before, after), before.NameSpan == after.NameSpan ? others : others.Add(name));
        }

        return new ObjectState(
            fields.ToImmutable(), left.IsOpen || right.IsOpen, start.Add(names), left._repeated.RemoveAll(pair => !right._repeated.Contains(pair)), others)
        {
            IsChange = left.IsChange,
            _removed = left._removed.Union(right._removed),
        };

        void SetMaybe(PayloadField? field)
        {
            if (field is not null)
                fields[field.Name] = Maybe(field);
        }
    }

    private ObjectState Put(PayloadField field, ImmutableArray<RepeatedField> repeated) => new(
        _fields.SetItem(field.Name, _fields.TryGetKey(field.Name, out var name) ? field.Named(name) : field),
        IsOpen,
        _changed.Add(field.Name),
        repeated,
        Find(field.Name) is { NameSpan: { } place } && place != field.NameSpan ? _others.Add(field.Name) : _others) { IsChange = IsChange, _removed = _removed };

    /// <summary>The field of that name; null where there is none, or it is not known.</summary>
    public PayloadField? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    private static PayloadField Union(PayloadField first, PayloadField second, Presence presence)
    {
        return new PayloadField(first.Name, first.NameSpan ?? second.NameSpan, SameValues.Union(first.Value, second.Value), presence)
        {
            Change = first.NameSpan is null ? second.Change : first.Change,
            Repetition = first.Repetition,
            IsNamedByMember = first.IsNamedByMember,
            NameUnderPolicy = first.NameUnderPolicy,
            MayBeReplaced = first.MayBeReplaced || second.MayBeReplaced,
        };
    }

    private static Presence Both(PayloadField first, PayloadField second) =>
        first.Presence == Presence.Always && second.Presence == Presence.Always ? Presence.Always : Presence.Maybe;

    private static PayloadField Exposed(PayloadField field) =>
        new(field.Name, field.NameSpan, field.Value.Exposed(), Presence.Maybe) { IsNamedByMember = field.IsNamedByMember, MayBeReplaced = true };

    private static PayloadField Maybe(PayloadField field) =>
        field.IsOfSomeWaysOnly ? field : field.OfSomeWays();
}
