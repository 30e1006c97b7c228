using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

// How statements lead from one state to the next; null is a state that is never reached with our object.
internal sealed partial class LocalFlow
{
    private ObjectState? WalkAll(IReadOnlyList<StatementSyntax> statements, ObjectState? state)
    {
        var position = statements.Count > 0 ? statements[0].SpanStart : int.MaxValue;
        while (NextConcern(position, state) is { } next && IndexAt(statements, next) is var index and >= 0)
        {
            state = Walk(statements[index], state);
            position = statements[index].Span.End;
        }

        return statements.Count > 0 && statements[statements.Count - 1] is { } last && !Concerns(last) ? Jump(last, state) : state;
    }

    /// <summary>Where, from the position on, the variable is used or our object created, so that long lists stay cheap.</summary>
    private int? NextConcern(int position, ObjectState? state)
    {
        var creation = _creation.SpanStart >= position ? _creation.SpanStart : (int?)null;
        var use = state is null ? null : UseFrom(position)?.SpanStart;
        return use is null || creation < use ? creation : use;
    }

    private static int IndexAt(IReadOnlyList<StatementSyntax> statements, int position)
    {
        int low = 0, high = statements.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = statements[middle].Span;
            if (span.Contains(position))
                return middle;
            if (position < span.Start)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }

    private ObjectState? Walk(StatementSyntax statement, ObjectState? state)
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (!Concerns(statement, state))
            return Jump(statement, state);

        return statement switch
        {
            BlockSyntax block => WalkAll(block.Statements, state),
            IfStatementSyntax branch => WalkIf(branch, state),
            SwitchStatementSyntax choice => WalkSwitch(choice, state),
            WhileStatementSyntax loop => WalkLoop(loop.Statement, [loop.Condition], [], state),
            DoStatementSyntax loop => WalkLoop(loop.Statement, [], [loop.Condition], state),
            ForStatementSyntax loop => WalkFor(loop, state),
            CommonForEachStatementSyntax loop => WalkLoop(loop.Statement, [], [], Visit(loop.Expression, state)),
            TryStatementSyntax attempt => WalkTry(attempt, state),
            UsingStatementSyntax use => Walk(use.Statement, VisitAll([use.Declaration, use.Expression], state)),
            LockStatementSyntax locked => Walk(locked.Statement, Visit(locked.Expression, state)),
            CheckedStatementSyntax block => Walk(block.Block, state),
            UnsafeStatementSyntax block => Walk(block.Block, state),
            FixedStatementSyntax pinned => Walk(pinned.Statement, Visit(pinned.Declaration, state)),
            LocalFunctionStatementSyntax => state, // the variable is captured
            _ => Jump(statement, VisitAll(statement.ChildNodes(), state)),
        };
    }

    /// <summary>Where a statement that ends a list leads: nowhere, or to the loop's or the switch's end.</summary>
    private ObjectState? Jump(StatementSyntax statement, ObjectState? state)
    {
        switch (statement)
        {
            case ReturnStatementSyntax when Concerns(statement):
                _atReturn = ObjectState.Join(_atReturn, state);
                return null;
            case ReturnStatementSyntax or ThrowStatementSyntax or GotoStatementSyntax:
            case YieldStatementSyntax { Expression: null }:
                return null;
            case BreakStatementSyntax when _targets.Count > 0:
                _targets.Peek().AtBreak = ObjectState.Join(_targets.Peek().AtBreak, state);
                return null;
            case ContinueStatementSyntax when _targets.Count > 0:
                _targets.Peek().AtContinue = ObjectState.Join(_targets.Peek().AtContinue, state);
                return null;
            case BlockSyntax { Statements: { Count: > 0 } statements }:
                return Jump(statements[statements.Count - 1], state);
            case IfStatementSyntax { Else: { } otherwise } branch:
                return ObjectState.Join(Jump(branch.Statement, state), Jump(otherwise.Statement, state));
            default:
                return state;
        }
    }

    private ObjectState? WalkIf(IfStatementSyntax branch, ObjectState? state)
    {
        state = Visit(branch.Condition, state);
        return ObjectState.Join(Walk(branch.Statement, state), branch.Else is { } otherwise ? Walk(otherwise.Statement, state) : state);
    }

    private ObjectState? WalkSwitch(SwitchStatementSyntax choice, ObjectState? state)
    {
        state = Visit(choice.Expression, state);
        var targets = new JumpTargets();
        _targets.Push(targets);
        ObjectState? end = null;
        foreach (var section in choice.Sections)
            end = ObjectState.Join(end, WalkAll(section.Statements, state));
        _targets.Pop();

        end = ObjectState.Join(end, targets.AtBreak);
        var isExhaustive = choice.Sections.Any(static section => section.Labels.Any(static label => label is DefaultSwitchLabelSyntax));

        // A break in the middle of a section leaves it on a way that is not followed.
        return HasInnerJump(choice) ? ObjectState.JoinLoosely(state, end) : isExhaustive ? end : ObjectState.Join(state, end);
    }

    private static bool HasInnerJump(SwitchStatementSyntax choice) => choice.DescendantNodes()
        .Any(static node => node is BreakStatementSyntax or GotoStatementSyntax && node.Parent is not SwitchSectionSyntax and not BlockSyntax { Parent: SwitchSectionSyntax });

    private ObjectState? WalkFor(ForStatementSyntax loop, ObjectState? state)
    {
        state = VisitAll([loop.Declaration, .. loop.Initializers], state);
        return WalkLoop(loop.Statement, loop.Condition is { } condition ? [condition] : [], loop.Incrementors, state);
    }

    /// <summary>Twice through the body, for what one round leaves is what the next one finds.</summary>
    private ObjectState? WalkLoop(StatementSyntax body, IEnumerable<SyntaxNode> before, IEnumerable<SyntaxNode> after, ObjectState? state)
    {
        if (_targets.Count > MaxNestedLoops)
            return state?.Opaque();

        for (var round = 0; round < 2; round++)
        {
            var targets = new JumpTargets();
            _targets.Push(targets);
            var end = VisitAll(after, Walk(body, VisitAll(before, state)));
            _targets.Pop();
            state = ObjectState.JoinLoosely(ObjectState.JoinLoosely(ObjectState.JoinLoosely(state, targets.AtContinue), targets.AtBreak), end);
        }

        return state;
    }

    private ObjectState? WalkTry(TryStatementSyntax attempt, ObjectState? state)
    {
        var end = Walk(attempt.Block, state);
        var atCatch = ObjectState.JoinLoosely(state, end);
        foreach (var handler in attempt.Catches)
            end = ObjectState.Join(end, Walk(handler.Block, handler.Filter is { } filter ? Visit(filter, atCatch) : atCatch));

        return attempt.Finally is { } final ? Walk(final.Block, end ?? (Concerns(final) ? atCatch : null)) : end;
    }

    private const int MaxNestedLoops = 6;
}
