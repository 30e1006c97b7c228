using System.Collections.Immutable;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>What is known of a changing object at one point of the program. Immutable.</summary>
internal sealed class ObjectState
{
    /// <summary>Of a field that is set to more values on its many ways, the rest is not judged: each meeting of ways goes through all.</summary>
    private const int MostAlternatives = 64;

    private readonly ImmutableDictionary<string, PayloadField> _fields;
    private readonly ChangedNames _changed;
    private readonly ImmutableArray<RepeatedField> _repeated;
    private readonly OtherWrites _others;

    private ObjectState(
        ImmutableDictionary<string, PayloadField> fields, bool isOpen, ChangedNames changed, ImmutableArray<RepeatedField> repeated, OtherWrites others) =>
        (_fields, IsOpen, _changed, _repeated, _others) = (fields, isOpen, changed, repeated, others);

    /// <summary>Whether it may have other fields.</summary>
    public bool IsOpen { get; }

    public static ObjectState Of(PayloadObject payload) =>
        new(payload.EffectiveFields.ToImmutableDictionary(static field => field.Name, payload.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal), payload.IsOpen, ChangedNames.Start(), payload.Repeated, OtherWrites.None);

    /// <summary>The object as a payload; <paramref name="original"/> gives its place.</summary>
    public PayloadObject ToPayload(PayloadObject original) => new(
        _fields.Values
            .OrderBy(static field => field.NameSpan ?? default)
            .ThenBy(static field => field.Name, StringComparer.Ordinal)
            .ToImmutableArray(),
        IsOpen,
        original.Span,
        original.Start) { Repeated = _repeated, OtherWrites = _others };

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
            return IsOpen ? Set(field.With(field.Value, Presence.Maybe)) : Set(field);

        return present.Presence == Presence.Always
            ? new ObjectState(_fields, IsOpen, _changed.Add(field.Name), _repeated, _others.Add(field.Name))
            : Set(Union(present, field, Presence.Always));
    }

    /// <summary>After the field was removed.</summary>
    public ObjectState Remove(string name) => new(_fields.Remove(name), IsOpen, _changed.Add(name), _repeated, _others.Add(name));

    /// <summary>After all fields were removed.</summary>
    public static ObjectState Empty { get; } = new(
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

        return new ObjectState(fields.ToImmutable(), isOpen: true, _changed.Add(names).Mark(), _repeated, _others);
    }

    /// <summary>After something inside the field's value has changed.</summary>
    public ObjectState Touch(string name) => _fields.TryGetValue(name, out var field)
        ? Set(field.With(new UnknownValue(JsonTypes.Any, field.Value.Span), field.Presence))
        : this;

    /// <summary>Where two ways meet; null is a way that does not come here, or on which the variable holds another object.</summary>
    public static ObjectState? Join(ObjectState? left, ObjectState? right) => Merge(left, right, static (before, after) => Union(before, after, Both(before, after)));

    /// <summary>
    /// Where ways meet of which not all are followed one by one (loops, exceptions): what may have been overwritten is not judged, what was
    /// written last is.
    /// </summary>
    public static ObjectState? JoinLoosely(ObjectState? before, ObjectState? after) => Merge(before, after, static (old, written) => written.With(
        ChoiceValue.Of(written.Value.Alternatives.Add(new UnknownValue(JsonTypes.Any, default)), written.Value.Span),
        Presence.Maybe));

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
            else if (before != after)
                (fields[name], others) = (meet(before, after), before.NameSpan == after.NameSpan ? others : others.Add(name));
        }

        return new ObjectState(
            fields.ToImmutable(), left.IsOpen || right.IsOpen, start.Add(names), left._repeated.RemoveAll(pair => !right._repeated.Contains(pair)), others);

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
        Find(field.Name) is { NameSpan: { } place } && place != field.NameSpan ? _others.Add(field.Name) : _others);

    private PayloadField? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    private static PayloadField Union(PayloadField first, PayloadField second, Presence presence)
    {
        var values = first.Value.Alternatives.Concat(second.Value.Alternatives).Distinct().ToList();
        if (values.Count > MostAlternatives)
            values = [.. values.Take(MostAlternatives - 1), new UnknownValue(JsonTypes.Any, default)];

        return (first.NameSpan is null ? second : first).With(ChoiceValue.Of(values, first.Value.Span), presence);
    }

    private static Presence Both(PayloadField first, PayloadField second) =>
        first.Presence == Presence.Always && second.Presence == Presence.Always ? Presence.Always : Presence.Maybe;

    private static PayloadField Exposed(PayloadField field) =>
        new(field.Name, field.NameSpan, field.Value.Exposed(), Presence.Maybe) { IsNamedByMember = field.IsNamedByMember };

    private static PayloadField Maybe(PayloadField field) =>
        field.Presence == Presence.Maybe ? field : field.With(field.Value, Presence.Maybe);
}
