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

    /// <summary>Whether the variable refers to an object.</summary>
    public bool HasReference(object variable) => Variables.TryGetValue(variable, out var value) && ReferencesIn(value).Any();

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
                    variables = HasValueBefore(pair.Key) ? variables : variables.Add(pair.Key, pair.Value);
                else if (!ReferenceEquals(value, pair.Value) && SameValues.Union(value, pair.Value) is var joined && joined != value)
                    variables = variables.SetItem(pair.Key, joined);
            }

            foreach (var variable in left.Variables.Keys.Where(HasValueBefore))
            {
                if (!right.Variables.ContainsKey(variable))
                    variables = variables.Remove(variable);
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

    /// <summary>Whether it is a field, property or parameter, which has a value also where this member has not set it.</summary>
    private static bool HasValueBefore(object variable) => variable is IFieldSymbol or IPropertySymbol or IParameterSymbol;

    /// <summary>The state without the objects that nothing refers to any more.</summary>
    public FlowState WithoutGarbage()
    {
        if (Objects.IsEmpty)
            return this;

        var live = new LiveObjects(this);
        if (live.Count >= Objects.Count)
            return this;

        var objects = Objects;
        foreach (var pair in Objects)
        {
            if (!live.Contains(pair.Key))
                objects = objects.Remove(pair.Key);
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

    /// <summary>
    /// The objects that variables refer to, and those that these refer to. Each loop has a method of its own: .NET 10 compiles several enumerations in one
    /// method that has run for long to code that crashes (it puts the enumerators on the stack).
    /// </summary>
    private sealed class LiveObjects
    {
        private readonly HashSet<ObjectId> _live = [];
        private readonly Stack<ObjectId> _open = [];

        public LiveObjects(FlowState state)
        {
            foreach (var pair in state.Variables)
                Add(pair.Value);

            // What an object from outside holds is reached from there.
            foreach (var id in state.Objects.Keys.Where(static id => id.Holder is not null))
                Add(id);

            while (_open.Count > 0)
            {
                if (state.Objects.TryGetValue(_open.Pop(), out var held))
                    AddAll(held);
            }
        }

        public int Count => _live.Count;

        public bool Contains(ObjectId id) => _live.Contains(id);

        private void AddAll(TrackedObject held)
        {
            foreach (var value in ValuesOf(held))
                Add(value);
        }

        private void Add(PayloadValue value)
        {
            foreach (var id in ReferencesIn(value))
                Add(id);
        }

        private void Add(ObjectId id)
        {
            if (_live.Add(id))
                _open.Push(id);
        }
    }

    private sealed class VariableComparer : IEqualityComparer<object>
    {
        public static VariableComparer Instance { get; } = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) =>
            x is ISymbol one && y is ISymbol other ? SymbolEqualityComparer.Default.Equals(one, other) : Equals(x, y);

        int IEqualityComparer<object>.GetHashCode(object variable) =>
            variable is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : variable.GetHashCode();
    }
}
