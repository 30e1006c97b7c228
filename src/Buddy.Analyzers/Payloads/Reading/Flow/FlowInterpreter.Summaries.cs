using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

// Calls of the project's own methods: what their summaries say, for the values that they are given here.
internal sealed partial class FlowInterpreter
{
    private const int MostSightingsOfCall = 1_000;

    /// <summary>Runs a method of the project by its summaries, one for each method that the call may come to.</summary>
    private PayloadValue OfProjectMethod(
        IMethodSymbol method, PayloadValue? receiver, List<(IParameterSymbol Parameter, PayloadValue Value)> arguments, IOperation call, bool keepsState = false)
    {
        var summaries = _project.SummariesOf(method, _context);
        if (summaries.IsDefaultOrEmpty || _steps > MostSteps)
        {
            if (receiver is not null && !keepsState)
                Escape(receiver, call.Syntax, arguments.Count);
            foreach (var (parameter, value) in arguments)
                EscapeParameter(value, call, parameter, HttpVerbs.IsEdit(method.Name));
            return Unknown(call);
        }

        foreach (var (parameter, value) in arguments)
            See(SightingKind.Discarded, value, call.Syntax, index: parameter.Ordinal); // what more happens to it, the summaries tell

        var called = new HashSet<PayloadValue>();
        var before = _state;
        FlowState? after = null;
        PayloadValue? result = null;
        for (var i = 0; i < summaries.Length; i++)
        {
            _steps += summaries[i].Steps;
            _state = before;
            var instance = new SummaryInstance(this, summaries[i], receiver, arguments, call.Syntax, called);
            var given = instance.Apply(MostSightingsOfCall * (i + 1), keepsState);
            after = FlowState.Join(after, _state);
            result = result is null ? given : given is null ? result : SameValues.Union(result, given);
        }

        _state = after!;
        var isHook = OtherAssemblies.MayOverride(method, _context.Model.Compilation);
        foreach (var (parameter, value) in arguments)
        {
            if (isHook && !summaries.Any(summary => summary.TakesOver(parameter)))
                Invalidate(value); // another assembly's code may complete it
            // Kept for later, perhaps; what it gives back is not seen to go anywhere.
            if (value is FunctionValue function && !called.Contains(function))
                RunFunction(function, [], call.Syntax, SightingKind.Discarded);
        }

        return result ?? Unknown(call);
    }

    private void EscapeParameter(PayloadValue value, IOperation call, IParameterSymbol parameter, bool mayEdit)
    {
        if (parameter.RefKind == RefKind.Ref)
            Invalidate(value); // it is there to be changed

        if (value is FunctionValue function)
            RunFunction(function, [], call.Syntax, SightingKind.Escaped);
        else
            Escape(value is MethodValue { Receiver: { } held } ? held : value, call.Syntax, parameter.Ordinal, sighting => sighting with { MayEdit = mayEdit });
    }

    /// <summary>What a property or method gives where only its value is asked for, not what else it does.</summary>
    private PayloadValue? ValueOf(IMethodSymbol method, IOperation call)
    {
        var summaries = _project.SummariesOf(method, _context);
        if (summaries.IsDefaultOrEmpty)
            return null;

        var before = _state;
        PayloadValue? result = null;
        foreach (var summary in summaries)
        {
            var arguments = call is IInvocationOperation invocation
                ? invocation.Arguments.Where(static argument => argument.Parameter is not null).Select(argument => (argument.Parameter!, ValueReader.Read(argument.Value, _context))).ToList()
                : [];
            if (new SummaryInstance(this, summary, null, arguments, call.Syntax, []).Result() is not { } given)
                return null;

            result = result is null ? Resolved(given) : SameValues.Union(result, Resolved(given));
        }

        _state = before;
        return result;
    }

    /// <summary>A summary for the values of one call.</summary>
    private sealed class SummaryInstance(
        FlowInterpreter interpreter, MethodSummary summary, PayloadValue? receiver, List<(IParameterSymbol Parameter, PayloadValue Value)> arguments, SyntaxNode call, HashSet<PayloadValue> called)
    {
        private readonly Dictionary<ObjectId, PayloadValue> _values = [];

        /// <summary>Notes what happens to the values, changes the objects, and gives the result.</summary>
        public PayloadValue? Apply(int firstIndex, bool keepsState)
        {
            var index = firstIndex;
            foreach (var sighting in summary.Sightings.Take(MostSightingsOfCall))
                See(sighting, index++);

            foreach (var pair in summary.End.Objects)
            {
                if (pair.Key.Creation is null && !(keepsState && pair.Key == summary.Outside.This))
                    Change(pair.Key, pair.Value);
            }

            return Result();
        }

        public PayloadValue? Result() => summary.Result is { } result ? Value(result) : null;

        private void See(Sighting sighting, int index)
        {
            if (sighting.Kind == SightingKind.Returned)
                return; // the caller has it as the result

            var target = sighting.Target is { } known
                ? known with { Url = known.Url is { } url ? interpreter.TextOf(Value(url)) : null, Method = known.Method is { } method ? Value(method) : null }
                : null;
            interpreter.See(sighting.Kind, Value(sighting.Value), call, found => sighting with { Value = found.Value, Target = target, Format = sighting.Format }, index);
        }

        private void Change(ObjectId id, TrackedObject end)
        {
            var value = Of(id);
            if (value is MethodValue or FunctionValue && end.State is { HasChanged: true })
                Call(value); // the method calls what it is given
            if (!ReferencesOf(value).Any())
            {
                if (end.State is { HasChanged: true })
                    interpreter.Invalidate(value); // what is in it may have changed
                return;
            }

            var state = end.State is { HasChanged: true } changed ? changed.Select(Value) : null;
            var items = end.IsList ? end.Items.Select(Value).ToImmutableArray() : default;
            var members = end.Members.Select(member => new KeyValuePair<ISymbol, PayloadValue>(member.Key, Value(member.Value))).ToList();
            if (state is null && items.IsDefault && members.Count == 0 && !end.HasOtherItems)
                return;

            if (state is not null)
                InvalidateItems(value); // an item of a list from outside stands for the list

            interpreter.Change(value, known =>
            {
                if (known.IsList)
                {
                    return items.IsDefault && state is null && !end.HasOtherItems ? known : known with
                    {
                        Items = items.IsDefault ? known.Items : TrackedObject.UnionOf(known.Items, items),
                        HasOtherItems = known.HasOtherItems || end.HasOtherItems || state is { IsOpen: true },
                    };
                }

                return known with
                {
                    State = state is null || known.IsFixed ? known.State : known.State?.Then(state),
                    Members = known.Members.SetItems(members),
                };
            });
        }

        private void InvalidateItems(PayloadValue value)
        {
            foreach (var id in ReferencesOf(value))
            {
                if (interpreter.Find(id) is { IsList: true } list)
                {
                    foreach (var item in list.Items)
                        interpreter.Invalidate(item);
                }
            }
        }

        private void Call(PayloadValue function)
        {
            called.Add(function);
            if (function is FunctionValue lambda)
                interpreter.RunFunction(lambda, [], call, null);
            else
                interpreter.Invalidate(function);
        }

        /// <summary>What an object of the summary is here.</summary>
        private PayloadValue Of(ObjectId id)
        {
            if (_values.TryGetValue(id, out var known))
                return known;

            _values[id] = new UnknownValue(JsonTypes.Any, default); // for an object that holds itself
            return _values[id] = Find(id);
        }

        private PayloadValue Find(ObjectId id)
        {
            if (id == summary.Outside.This)
                return receiver ?? new UnknownValue(JsonTypes.Any, default);

            for (var i = 0; i < summary.Outside.Parameters.Count; i++)
            {
                if (summary.Outside.Parameters[i] == id)
                    return arguments.FirstOrDefault(argument => argument.Parameter.Ordinal == i).Value ?? new UnknownValue(JsonTypes.Any, default);
            }

            if (id.Holder is var (holder, member))
                return HeldBy(Of(holder), member);

            return id.Creation is not null && summary.End.Objects.TryGetValue(id, out var created) ? Create(id, created) : new UnknownValue(JsonTypes.Any, default);
        }

        private PayloadValue HeldBy(PayloadValue holder, ISymbol member)
        {
            var held = holder.Alternatives.OfType<PayloadArray>().SelectMany(static list => list.Items).ToList();
            foreach (var id in ReferencesOf(holder))
            {
                if (interpreter.Find(id) is { } known)
                {
                    if (known.IsList)
                        held.AddRange(known.Items);
                    else
                        held.Add(known.Members.TryGetValue(member, out var value) ? value
                        : known.State is { IsChange: true } ? interpreter.Outside(id, member)
                        : new UnknownValue(JsonTypes.Any, default));
                }
            }

            return held.Count == 0 ? new UnknownValue(JsonTypes.Any, default) : held.Aggregate(SameValues.Union);
        }

        /// <summary>An object that the method creates, as one of the caller's.</summary>
        private PayloadValue Create(ObjectId id, TrackedObject created)
        {
            var own = interpreter.IdFor((call, id), id.Creation, id.ToString());
            if (created is { Source: { } source, State: { } change })
                return _values[id] = NodeOf(own, Snapshot(new SnapshotValue(source, change, isNode: true)));

            _values[id] = new ReferenceValue(own, default);
            interpreter._state = interpreter._state.Set(own, created with
            {
                State = created.State?.Select(Value),
                Items = created.IsList ? created.Items.Select(Value).ToImmutableArray() : default,
                Members = created.Members.SetItems(created.Members.Select(member => new KeyValuePair<ISymbol, PayloadValue>(member.Key, Value(member.Value)))),
            });
            return new ReferenceValue(own, default);
        }

        /// <summary>A node that the method makes of an argument.</summary>
        private PayloadValue NodeOf(ObjectId own, PayloadValue made)
        {
            if ((made switch
                {
                    PayloadObject payload => new TrackedObject { State = ObjectState.Of(payload), Origin = payload },
                    SnapshotValue snapshot => new TrackedObject { State = snapshot.Change, Source = snapshot.Id },
                    _ => null,
                }) is not { } node)
            {
                return new UnknownValue(JsonTypes.Any, default);
            }

            interpreter._state = interpreter._state.Set(own, node);
            return new ReferenceValue(own, made.Span);
        }

        private PayloadValue Value(PayloadValue value)
        {
            switch (value)
            {
                case ReferenceValue reference:
                    return Of(reference.Id);
                case SnapshotValue snapshot:
                    return Snapshot(snapshot);
                case WrittenValue written:
                    return new WrittenValue(Value(written.Value), written.Format, written.IsContent);
                case TextValue text:
                    return text.Parts.Length == 1 ? Value(text.Parts[0]) : TextValue.Of(text.Parts.Select(Value), default, text.IsCut);
                case TupleValue tuple:
                    return new TupleValue(tuple.Items.Select(Value).ToImmutableArray());
                case MethodValue { Receiver: { } receiver } method:
                    return new MethodValue(method.Method, Value(receiver));
                case ChoiceValue choice:
                    return choice.Alternatives.Select(Value).Aggregate(SameValues.Union);
                case PayloadArray array:
                    return new PayloadArray(array.Items.Select(Value).ToImmutableArray(), array.IsOpen, array.Span);
                case PayloadObject payload:
                    return payload.With(payload.Fields.Select(field => field.With(Value(field.Value), field.Presence)).ToImmutableArray());
                default:
                    return value;
            }
        }

        /// <summary>An argument as it is after the changes that the method has made up to one point.</summary>
        private PayloadValue Snapshot(SnapshotValue snapshot)
        {
            var change = snapshot.Change.Select(Value);
            var values = Of(snapshot.Id).Alternatives.Select(value => After(value, change, snapshot.IsNode)).ToList();
            return values.Aggregate(SameValues.Union);
        }

        private PayloadValue After(PayloadValue value, ObjectState change, bool isNode)
        {
            switch (value)
            {
                case ReferenceValue reference when interpreter.Find(reference.Id) is { } known:
                    var isFixed = known.IsFixed && !isNode;
                    var changed = known with { State = change.HasChanged && !isFixed ? known.State?.Then(change) : known.State, IsFixed = isFixed, Source = known.Source ?? (isNode && known.State is { IsChange: true } ? reference.Id : null) };
                    return new ValueResolver(interpreter._state.Set(reference.Id, changed)).Resolve(reference);
                case PayloadObject payload when change.HasChanged && (isNode || !payload.IsFixed):
                    return ObjectState.Of(payload).Then(change).ToPayload(payload);
                case SnapshotValue snapshot:
                    return new SnapshotValue(snapshot.Id, snapshot.Change.Then(change), snapshot.IsNode || isNode);
                default:
                    return value;
            }
        }
    }
}
