using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>
/// Follows all objects and texts of one member forward through its control flow graph, until nothing new is found: which object each variable
/// holds, what is in each object, and what happens to it. Calls of the project's own methods are followed by their summaries.
/// </summary>
internal sealed partial class FlowInterpreter : IFlowValues
{
    /// <summary>A block that is run more often changes more and more; what it changes is not known.</summary>
    private const int MostRounds = 12;

    /// <summary>Functions inside functions are followed so deeply.</summary>
    private const int MostNestedFunctions = 8;

    /// <summary>All steps that one member, with all it calls, may take: enough for thousands of payloads.</summary>
    private const int MostSteps = 4_000_000;

    private readonly ReadContext _context;
    private readonly ProjectFlow _project;
    private readonly OutsideValues _outside;
    private readonly Dictionary<object, ObjectId> _ids = [];
    private readonly Dictionary<(CallPath Path, SyntaxNode At, SightingKind Kind, int Index), ImmutableArray<Sighting>> _sightings = [];
    private readonly List<(CallPath Path, SyntaxNode At, SightingKind Kind, int Index)> _order = [];
    private readonly HashSet<ObjectId> _changedAfterSharing = [];
    private readonly Dictionary<Microsoft.CodeAnalysis.Text.TextSpan, ReadGaps> _gaps = [];
    private FlowState _state = FlowState.Start;
    private ControlFlowGraph _graph = null!;
    private CallPath _path = CallPath.Root;
    private ISymbol? _owner;
    private PayloadValue? _result;
    private int _steps;

    /// <summary>Whether the bounds were reached: what is found from then on, in code that values without knowledge may have come to, counts as not seen.</summary>
    private bool _isBeyondBounds;

    private FlowInterpreter(ReadContext context, ProjectFlow project, OutsideValues outside)
    {
        _context = context with { Flow = this };
        _project = project;
        _outside = outside;
    }

    /// <summary>Follows the member.</summary>
    /// <param name="member">Its declaration, or the compilation unit for top-level statements.</param>
    /// <param name="context">The member that is read; no place is known where its <see cref="ReadContext.Member"/> is null.</param>
    /// <param name="project">The summaries of the project's methods.</param>
    /// <param name="outside">What comes from outside of the member and is to be followed.</param>
    public static FlowResult Run(SyntaxNode member, ReadContext context, ProjectFlow project, OutsideValues outside)
    {
        var interpreter = new FlowInterpreter(context, project, outside);
        foreach (var (graph, owner) in MemberGraphs.Of(member, context))
        {
            interpreter._state = outside.Start;
            interpreter._owner = owner;
            var end = interpreter.RunGraph(graph, outside.Start);
            interpreter._state = end ?? interpreter._state;
        }

        return new FlowResult(interpreter.Sightings(), interpreter._state, interpreter._result, interpreter._steps, interpreter._gaps);
    }

    private ImmutableArray<Sighting> Sightings() => _order
        .SelectMany(key => _sightings[key].Select(sighting => WasChangedLater(key, sighting) ? Loosened(sighting) : sighting))
        .ToImmutableArray();

    /// <summary>Whether a function that may run later sends what is changed after it was made.</summary>
    private bool WasChangedLater((CallPath Path, SyntaxNode At, SightingKind Kind, int Index) key, Sighting sighting) =>
        key.Path.IsFunction && _changedAfterSharing.Count > 0 && FlowState.ReferencesIn(sighting.Value).Any(_changedAfterSharing.Contains);

    /// <summary>What is sent where not all is known that leads there, as the URL, is sent to where nobody knows.</summary>
    private static Sighting NotSeen(Sighting sighting) => sighting.Kind == SightingKind.Sent ? sighting with { Kind = SightingKind.Escaped } : sighting;

    private static Sighting Loosened(Sighting sighting) => sighting.Value is PayloadObject payload
        ? sighting with { Value = ((PayloadObject)payload.Exposed()).Open() }
        : sighting with { Kind = SightingKind.Escaped };

    /// <summary>Runs the graph until nothing changes; the state at its exit, null where it has none.</summary>
    private FlowState? RunGraph(ControlFlowGraph graph, FlowState start)
    {
        var outer = _graph;
        _graph = graph;
        var walk = new GraphWalk(graph, start);
        while (walk.Next() is { } block)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            var isBeyondBounds = walk.Rounds(block) > MostRounds || _steps > MostSteps;
            _isBeyondBounds |= isBeyondBounds;
            _state = isBeyondBounds ? walk.Entry(block).Widened() : walk.Entry(block);
            walk.MayThrow(block, _state);
            foreach (var operation in block.Operations)
            {
                Value(operation);
                walk.MayThrow(block, _state);
            }

            var condition = block.BranchValue is { } value ? Branch(block, value) : null;
            walk.MayThrow(block, _state);
            walk.Leave(block, _state, condition);
        }

        _graph = outer;
        return walk.AtExit?.WithoutGarbage();
    }

    /// <summary>What the block's last expression is: a condition, or what the function gives back.</summary>
    private bool? Branch(BasicBlock block, IOperation operation)
    {
        var value = Value(operation);
        if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
            Return(value, operation.Syntax);
        else if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Throw)
            See(SightingKind.Discarded, value, operation.Syntax);

        return operation.ConstantValue is { HasValue: true, Value: bool constant } ? constant : null;
    }

    private void Return(PayloadValue value, SyntaxNode at)
    {
        _result = _result is null ? value : SameValues.Union(_result, value);
        _state = _state.Set(_path, value); // its objects live on
        if (_path.IsFunction)
            return;

        See(SightingKind.Returned, value, at, sighting => sighting with { Symbol = _owner });
        if (_owner is not null)
            SeeMark(_owner, value, at);
    }

    /// <summary>Notes what happens to all objects and texts in the value.</summary>
    private void See(SightingKind kind, PayloadValue value, SyntaxNode at, Func<Sighting, Sighting>? describe = null, int index = 0)
    {
        var found = ImmutableArray.CreateBuilder<Sighting>();
        foreach (var alternative in value.Alternatives)
            SightingsOf.Add(found, kind, kind == SightingKind.Discarded ? OriginOf(alternative, []) : Resolved(alternative), describe, _context.Catalog);

        var key = (_path, at, kind, index);
        if (!_sightings.ContainsKey(key))
        {
            if (found.Count == 0)
                return;
            _order.Add(key);
        }

        _sightings[key] = _isBeyondBounds ? found.Select(NotSeen).ToImmutableArray() : found.ToImmutable();
    }

    /// <summary>The object as it was created, for what only tells that nothing more happens to it.</summary>
    /// <param name="value">The object, or a list of objects.</param>
    /// <param name="seen">The lists that are read once: a list may hold itself.</param>
    private PayloadValue OriginOf(PayloadValue value, HashSet<ObjectId> seen) => value switch
    {
        ReferenceValue reference when Find(reference.Id) is { IsList: true } list => seen.Add(reference.Id)
            ? new PayloadArray(list.Items.Select(item => OriginOf(item, seen)).ToImmutableArray(), list.HasOtherItems, default)
            : value,
        ReferenceValue reference when Find(reference.Id) is { } known => known.Origin ?? (known.State is { IsChange: true } ? new SnapshotValue(known.Source ?? reference.Id, ObjectState.Unchanged) : value),
        PayloadArray array => new PayloadArray(array.Items.Select(item => OriginOf(item, seen)).ToImmutableArray(), array.IsOpen, array.Span),
        WrittenValue written => new WrittenValue(OriginOf(written.Value, seen), written.Format, written.IsContent),
        TupleValue tuple => new TupleValue(tuple.Items.Select(item => OriginOf(item, seen)).ToImmutableArray()),
        ChoiceValue choice => ChoiceValue.Of(choice.Alternatives.Select(item => OriginOf(item, seen)), choice.Span),
        _ => value,
    };

    private ObjectId IdFor(object key, SyntaxNode? creation, string name)
    {
        if (!_ids.TryGetValue(key, out var id))
            _ids.Add(key, id = new ObjectId(creation, name));

        return id;
    }

    /// <inheritdoc />
    PayloadValue? IFlowValues.Find(IOperation reference)
    {
        switch (reference)
        {
            case ILocalReferenceOperation local:
                return _state.Variables.TryGetValue(local.Local, out var value) ? AsJson(value) : JsonConstant(local.Local);
            case IParameterReferenceOperation parameter:
                return _state.Variables.TryGetValue(parameter.Parameter, out value) ? AsJson(value) : GivenConstants(parameter);
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member when !member.ConstantValue.HasValue:
                return _outside.IsOrigin(member.Member) ? new ReferenceValue(_outside.Origin!, default)
                    : _state.Variables.TryGetValue(member.Member, out value) ? AsJson(value)
                    : _project.KeptValueOf(member.Member, _context) is ConstantValue kept ? new ConstantValue(kept.Scalar, _context.SpanOf(member.Syntax))
                    : null;
            case IInvocationOperation call when !call.Arguments.Any(static argument => argument.Value is IDelegateCreationOperation) && KnownApis.Of(call.TargetMethod) is null && _project.IsOfProject(call.TargetMethod.ContainingType):
                return _outside.IsOrigin(call.TargetMethod) ? new ReferenceValue(_outside.Origin!, default) : ValueOf(call.TargetMethod, call) is { } result ? AsJson(result) : null;
            default:
                return null;
        }
    }

    /// <inheritdoc />
    PayloadValue IFlowValues.Resolve(PayloadValue value) => Resolved(value);

    /// <summary>What the value is as a part of a JSON object; null for what is no JSON.</summary>
    private static PayloadValue? AsJson(PayloadValue value) => value switch
    {
        ConstantValue or PayloadObject or PayloadArray or ReferenceValue or SnapshotValue => value,
        ChoiceValue choice when choice.Alternatives.All(static alternative => AsJson(alternative) is not null) => choice,
        UnknownValue { Span.IsEmpty: false } => value,
        _ => null,
    };

    /// <summary>The constants that all callers give, at the place that names the parameter; JSON among them is judged where it is written.</summary>
    private PayloadValue? GivenConstants(IParameterReferenceOperation parameter)
    {
        if (_project.GivenValueOf(parameter.Parameter, _context) is not { } given
            || !given.Alternatives.All(value => value is ConstantValue { Scalar: var scalar } && !SightingsOf.IsJson(value) && _context.Format.TypesOf(scalar.Type) == scalar.Type))
        {
            return null;
        }

        var span = _context.SpanOf(parameter.Syntax);
        return ChoiceValue.Of(given.Alternatives.Cast<ConstantValue>().Select(constant => new ConstantValue(constant.Scalar, span)), span);
    }

    private UnknownValue Unknown(IOperation operation) => ValueReader.Unknown(operation, _context);

    /// <summary>The value with the objects as they are now in the place of the references.</summary>
    private PayloadValue Resolved(PayloadValue value) => new ValueResolver(_state).Resolve(value);

    /// <summary>What is known of an object or list now.</summary>
    private TrackedObject? Find(ObjectId id) => _state.Objects.TryGetValue(id, out var known) ? known : null;

    /// <summary>Changes the objects that the value may be: for certain where it can be only one, else perhaps.</summary>
    private void Change(PayloadValue value, Func<TrackedObject, TrackedObject> change)
    {
        var references = ReferencesOf(value).ToList();
        foreach (var id in references)
        {
            if (Find(id) is not { } known)
                continue;

            var changed = change(known);
            if (ReferenceEquals(changed, known))
                continue;
            if (known.IsShared)
                _changedAfterSharing.Add(id);

            _state = _state.Set(id, references.Count == 1 && !known.IsMany ? changed : TrackedObject.Join(known, changed));
        }
    }

    /// <summary>The objects that the value itself may be, by reference.</summary>
    private static IEnumerable<ObjectId> ReferencesOf(PayloadValue value) =>
        value.Alternatives.OfType<ReferenceValue>().Select(static reference => reference.Id).Distinct();

    /// <summary>Code that is not seen has the value: it may be sent, and its objects may be changed from here on.</summary>
    private void Escape(PayloadValue value, SyntaxNode at, int index, Func<Sighting, Sighting>? describe = null)
    {
        See(SightingKind.Escaped, value, at, describe, index);
        Invalidate(value);
    }

    /// <summary>All objects that the value reaches may have been changed.</summary>
    private void Invalidate(PayloadValue value)
    {
        var seen = new HashSet<ObjectId>();
        var open = new Stack<ObjectId>(FlowState.ReferencesIn(value));
        while (open.Count > 0)
        {
            var id = open.Pop();
            if (!seen.Add(id) || Find(id) is not { } known)
                continue;

            foreach (var inner in FlowState.ValuesOf(known).SelectMany(FlowState.ReferencesIn))
                open.Push(inner);
            if (known.IsShared)
                _changedAfterSharing.Add(id);
            _state = _state.Set(id, known.Escaped());
        }
    }
}

/// <summary>The calls of functions inside the member that lead to the code at hand.</summary>
internal sealed class CallPath
{
    private readonly Dictionary<SyntaxNode, CallPath> _inner = [];

    private CallPath(int depth, bool isFunction) => (Depth, IsFunction) = (depth, isFunction);

    /// <summary>The member itself.</summary>
    public static CallPath Root => new(0, isFunction: false);

    public int Depth { get; }

    /// <summary>Whether the code is that of a lambda or local function.</summary>
    public bool IsFunction { get; }

    public CallPath Into(SyntaxNode call)
    {
        if (!_inner.TryGetValue(call, out var path))
            _inner.Add(call, path = new CallPath(Depth + 1, isFunction: true));

        return path;
    }
}
