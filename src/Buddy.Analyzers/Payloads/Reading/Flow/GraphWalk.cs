using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>
/// The order in which the blocks of a graph are run, and the states that lead into them. Exceptions lead from each point of a <c>try</c> to its
/// handlers, and what leaves through a <c>finally</c> goes on behind it.
/// </summary>
internal sealed class GraphWalk
{
    private readonly ControlFlowGraph _graph;
    private readonly FlowState?[] _entries;
    private readonly int[] _rounds;
    private readonly SortedSet<int> _waiting = [];
    private readonly Dictionary<ControlFlowRegion, SortedSet<int>> _behindFinally = [];
    private readonly Dictionary<ControlFlowRegion, ImmutableArray<int>> _handlers = [];

    public GraphWalk(ControlFlowGraph graph, FlowState start)
    {
        _graph = graph;
        _entries = new FlowState?[graph.Blocks.Length];
        _rounds = new int[graph.Blocks.Length];
        Enter(0, start);
    }

    /// <summary>The state at the end; null where the end is never reached.</summary>
    public FlowState? AtExit => _entries[_entries.Length - 1];

    /// <summary>The next block to run; null when nothing changes any more.</summary>
    public BasicBlock? Next()
    {
        if (_waiting.Count == 0)
            return null;

        var ordinal = _waiting.Min;
        _waiting.Remove(ordinal);
        _rounds[ordinal]++;
        return _graph.Blocks[ordinal];
    }

    /// <summary>How often the block has been run, this time included.</summary>
    public int Rounds(BasicBlock block) => _rounds[block.Ordinal];

    public FlowState Entry(BasicBlock block) => _entries[block.Ordinal]!;

    /// <summary>An exception may leave the block with that state.</summary>
    public void MayThrow(BasicBlock block, FlowState state)
    {
        foreach (var handler in HandlersOf(block.EnclosingRegion))
            Enter(handler, state);
    }

    /// <summary>The block has been run.</summary>
    /// <param name="block">The block.</param>
    /// <param name="state">The state at its end.</param>
    /// <param name="condition">What its condition is, if that is known.</param>
    public void Leave(BasicBlock block, FlowState state, bool? condition)
    {
        if (block.ConditionalSuccessor is { } jump)
        {
            var jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            if (condition is null || condition == jumpsWhen)
                Follow(jump, state);
            if (condition is null || condition != jumpsWhen)
                Follow(block.FallThroughSuccessor, state);
        }
        else
        {
            Follow(block.FallThroughSuccessor, state);
        }

        if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
            LeaveFinally(block, state);
    }

    private void Follow(ControlFlowBranch? branch, FlowState state)
    {
        if (branch?.Destination is not { } destination)
            return;

        var mayLeaveGarbage = false;
        foreach (var variable in branch.LeavingRegions.SelectMany(static region => region.Locals.Concat<object>(region.CaptureIds.Cast<object>())))
        {
            mayLeaveGarbage |= state.HasReference(variable);
            state = state.Remove(variable);
        }

        // Through the blocks of finally from the innermost one outwards, each with the next one behind it.
        var next = destination.Ordinal;
        for (var i = branch.FinallyRegions.Length - 1; i >= 0; i--)
        {
            var region = branch.FinallyRegions[i];
            if (!_behindFinally.TryGetValue(region, out var behind))
                _behindFinally.Add(region, behind = []);
            if (behind.Add(next) && _rounds[region.LastBlockOrdinal] > 0)
                _waiting.Add(region.LastBlockOrdinal);
            next = region.FirstBlockOrdinal;
        }

        Enter(next, mayLeaveGarbage ? state.WithoutGarbage() : state);
    }

    private void LeaveFinally(BasicBlock block, FlowState state)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Finally)
            {
                if (_behindFinally.TryGetValue(region, out var behind))
                {
                    foreach (var ordinal in behind)
                        Enter(ordinal, state);
                }

                return;
            }
        }
    }

    private void Enter(int ordinal, FlowState state)
    {
        var joined = FlowState.Join(_entries[ordinal], state);
        if (ReferenceEquals(joined, _entries[ordinal]))
            return;

        _entries[ordinal] = joined;
        _waiting.Add(ordinal);
    }

    /// <summary>The first blocks of all handlers around a region; around the graph of a lambda are regions of another one.</summary>
    private ImmutableArray<int> HandlersOf(ControlFlowRegion region)
    {
        if (_handlers.TryGetValue(region, out var known))
            return known;

        var handlers = ImmutableArray.CreateBuilder<int>();
        for (var inner = region; inner != _graph.Root && inner.EnclosingRegion is { } outer; inner = outer)
        {
            if (inner.Kind != ControlFlowRegionKind.Try)
                continue;

            foreach (var handler in outer.NestedRegions)
            {
                if (handler.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally)
                    handlers.Add(handler.FirstBlockOrdinal);
            }
        }

        _handlers.Add(region, known = handlers.ToImmutable());
        return known;
    }
}
