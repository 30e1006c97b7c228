using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What variables hold, and what is known of the objects, at one point of the program. Immutable.</summary>
internal sealed class FlowState
{
    private FlowState(ImmutableDictionary<object, PayloadValue> variables, ImmutableDictionary<ObjectId, TrackedObject> objects) =>
        (Variables, Objects) = (variables, objects);

    /// <summary>Before anything has run.</summary>
    public static FlowState Start { get; } = new(
        ImmutableDictionary.Create<object, PayloadValue>(VariableComparer.Instance), ImmutableDictionary<ObjectId, TrackedObject>.Empty);

    /// <summary>By local, parameter, field, or number of a capture of the graph.</summary>
    public ImmutableDictionary<object, PayloadValue> Variables { get; }

    public ImmutableDictionary<ObjectId, TrackedObject> Objects { get; }

    public FlowState Set(object variable, PayloadValue value) => new(Variables.SetItem(variable, value), Objects);

    public FlowState Remove(object variable) => Variables.ContainsKey(variable) ? new(Variables.Remove(variable), Objects) : this;

    public FlowState Set(ObjectId id, TrackedObject value) => new(Variables, Objects.SetItem(id, value));

    /// <summary>What is known where two ways meet.</summary>
    public static FlowState Join(FlowState? left, FlowState right)
    {
        if (left is null || ReferenceEquals(left, right))
            return right;

        var variables = left.Variables;
        if (variables != right.Variables)
        {
            foreach (var pair in right.Variables)
            {
                if (!variables.TryGetValue(pair.Key, out var value))
                    variables = IsMember(pair.Key) ? variables : variables.Add(pair.Key, pair.Value);
                else if (!ReferenceEquals(value, pair.Value) && SameValues.Union(value, pair.Value) is var joined && joined != value)
                    variables = variables.SetItem(pair.Key, joined);
            }

            foreach (var member in left.Variables.Keys.Where(IsMember))
            {
                if (!right.Variables.ContainsKey(member))
                    variables = variables.Remove(member);
            }
        }

        var objects = left.Objects;
        if (objects != right.Objects)
        {
            foreach (var pair in right.Objects)
            {
                if (!objects.TryGetValue(pair.Key, out var known))
                    objects = objects.Add(pair.Key, pair.Value);
                else if (!ReferenceEquals(known, pair.Value) && TrackedObject.Join(known, pair.Value) is var joined && !ReferenceEquals(joined, known))
                    objects = objects.SetItem(pair.Key, joined);
            }
        }

        return variables == left.Variables && objects == left.Objects ? left : new FlowState(variables, objects);
    }

    /// <summary>Whether it is a field or property, which has a value also where this member has not set it.</summary>
    private static bool IsMember(object variable) => variable is IFieldSymbol or IPropertySymbol;

    /// <summary>Whether the variable holds an object, or something with an object in it.</summary>
    public bool RefersToObject(object variable) => Variables.TryGetValue(variable, out var value) && ReferencesIn(value).Any();

    /// <summary>The state without the objects that nothing refers to any more.</summary>
    public FlowState WithoutGarbage()
    {
        if (Objects.IsEmpty)
            return this;

        // What an object from outside holds is reached from there.
        var live = new HashSet<ObjectId>(Objects.Keys.Where(static id => id.Holder is not null));
        var open = new Stack<PayloadValue>(Variables.Values.Concat(live.SelectMany(id => ValuesOf(Objects[id]))));
        while (open.Count > 0)
        {
            foreach (var id in ReferencesIn(open.Pop()))
            {
                if (live.Add(id) && Objects.TryGetValue(id, out var held))
                {
                    foreach (var value in ValuesOf(held))
                        open.Push(value);
                }
            }
        }

        if (live.Count >= Objects.Count)
            return this;

        var objects = Objects;
        foreach (var id in Objects.Keys)
        {
            if (!live.Contains(id))
                objects = objects.Remove(id);
        }

        return new FlowState(Variables, objects);
    }

    /// <summary>The state in which nothing that may change is known, for code that changes more and more.</summary>
    public FlowState Widened()
    {
        var variables = Variables;
        foreach (var pair in Variables)
            variables = variables.SetItem(pair.Key, Widened(pair.Value));

        var objects = Objects;
        foreach (var pair in Objects)
            objects = objects.SetItem(pair.Key, pair.Value.Escaped());

        return new FlowState(variables, objects);
    }

    /// <summary>The value without what can grow from round to round; which object it is, of those that the code creates, cannot.</summary>
    private static PayloadValue Widened(PayloadValue value) => value switch
    {
        ReferenceValue or MethodValue or WrittenValue { Value: ReferenceValue } => value,
        ChoiceValue choice => choice.Alternatives.Select(Widened).Aggregate(SameValues.Union),
        _ => new UnknownValue(JsonTypes.Any, default),
    };

    /// <summary>All values that an object holds.</summary>
    public static IEnumerable<PayloadValue> ValuesOf(TrackedObject held) =>
        (held.State?.Fields.Select(static field => field.Value) ?? [])
        .Concat(held.IsList ? held.Items : ImmutableArray<PayloadValue>.Empty)
        .Concat(held.Members.Values);

    /// <summary>The objects that a value refers to.</summary>
    public static IEnumerable<ObjectId> ReferencesIn(PayloadValue value) => value switch
    {
        ReferenceValue reference => [reference.Id],
        SnapshotValue snapshot => [snapshot.Id],
        WrittenValue written => ReferencesIn(written.Value),
        TextValue text => text.Parts.SelectMany(ReferencesIn),
        TupleValue tuple => tuple.Items.SelectMany(ReferencesIn),
        MethodValue { Receiver: { } receiver } => ReferencesIn(receiver),
        ChoiceValue choice => choice.Alternatives.SelectMany(ReferencesIn),
        PayloadArray array => array.Items.SelectMany(ReferencesIn),
        PayloadObject payload => payload.Fields.SelectMany(static field => ReferencesIn(field.Value)),
        _ => [],
    };

    private sealed class VariableComparer : IEqualityComparer<object>
    {
        public static VariableComparer Instance { get; } = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) =>
            x is ISymbol one && y is ISymbol other ? SymbolEqualityComparer.Default.Equals(one, other) : Equals(x, y);

        int IEqualityComparer<object>.GetHashCode(object variable) =>
            variable is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : variable.GetHashCode();
    }
}
