using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>
/// Follows one object through a local variable in program order, from its creation to where it is sent: statements one by one, branches
/// joined, loops and exceptions loosely. Only the statements that use the variable are visited, and of these only the ones where it may hold
/// the object: a variable that is given one object after the other stays cheap.
/// </summary>
internal sealed partial class LocalFlow
{
    private readonly ILocalSymbol _local;
    private readonly ExpressionSyntax _creation;
    private readonly ObjectState _initial;
    private readonly ReadContext _context;
    private readonly ImmutableArray<IdentifierNameSyntax> _uses;
    private readonly bool _isCaptured;
    private readonly Stack<JumpTargets> _targets = new();
    private readonly Dictionary<SyntaxNode, ObjectState> _sent = [];
    private ObjectState? _atEnd;
    private ObjectState? _atReturn;
    private bool _hasUnknownCall;
    private bool _isChangedAfterUnknownCall;

    private LocalFlow(ILocalSymbol local, ExpressionSyntax creation, PayloadObject initial, ReadContext context)
    {
        _local = local;
        _creation = creation;
        _initial = ObjectState.Of(initial);
        _context = context;
        _uses = context.Member!.UsesOf(local, context);
        _isCaptured = context.Member.IsCaptured(local, context);
    }

    /// <summary>
    /// The object as it is when it is first sent, over all ways; where it is never sent, what it holds when it is returned or at the end,
    /// and more may come.
    /// </summary>
    /// <param name="local">The variable that holds it.</param>
    /// <param name="creation">The expression that creates it, the initialiser of the variable or assigned to it.</param>
    /// <param name="initial">The object as the creation makes it.</param>
    /// <param name="context">The member that is read.</param>
    public static PayloadObject Follow(ILocalSymbol local, ExpressionSyntax creation, PayloadObject initial, ReadContext context)
    {
        if (context.Member is not { HasLabels: false } || ScopeOf(local, context) is not { } scope)
            return ObjectState.Of(initial).Opaque().ToPayload(initial);

        var flow = new LocalFlow(local, creation, initial, context);
        flow._atEnd = flow.WalkScope(scope);
        return flow.Result().ToPayload(initial);
    }

    private ObjectState Result()
    {
        if (_sent.Count == 0)
            return (ObjectState.Join(_atEnd, _atReturn) ?? _initial).Opaque(); // not sent yet: more may come

        var state = _sent.Values.Aggregate<ObjectState, ObjectState?>(null, ObjectState.Join)!;
        var mayHaveChanged = _isCaptured || _isChangedAfterUnknownCall || (_hasUnknownCall && _sent.Count > 1);
        return mayHaveChanged ? state.Opaque() : state;
    }

    /// <summary>The block, section or file whose statements the variable lives in.</summary>
    private static SyntaxNode? ScopeOf(ILocalSymbol local, ReadContext context) => local.DeclaringSyntaxReferences.FirstOrDefault()?
        .GetSyntax(context.CancellationToken)
        .Ancestors()
        .FirstOrDefault(static node => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax);

    private ObjectState? WalkScope(SyntaxNode scope) => scope switch
    {
        BlockSyntax block => WalkAll(block.Statements, null),
        SwitchSectionSyntax section => WalkAll(section.Statements, null),
        CompilationUnitSyntax unit => WalkAll([.. unit.Members.OfType<GlobalStatementSyntax>().Select(static member => member.Statement)], null),
        _ => null,
    };

    /// <summary>Whether the variable is used, or the object created, within the node.</summary>
    private bool Concerns(SyntaxNode node) => HoldsCreation(node) || UseFrom(node.SpanStart)?.SpanStart < node.Span.End;

    /// <summary>Likewise; while the variable does not hold the object, only its creation matters.</summary>
    private bool Concerns(SyntaxNode node, ObjectState? state) => state is null ? HoldsCreation(node) : Concerns(node);

    private bool HoldsCreation(SyntaxNode node) => node.Span.Contains(_creation.Span);

    private bool IsUse(SyntaxNode node) => ReferenceEquals(UseFrom(node.SpanStart), node);

    /// <summary>The first use at the position or behind it; null where there is none.</summary>
    private IdentifierNameSyntax? UseFrom(int position)
    {
        int low = 0, high = _uses.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_uses[middle].SpanStart < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _uses.Length ? _uses[low] : null;
    }

    private sealed class JumpTargets
    {
        public ObjectState? AtBreak { get; set; }

        public ObjectState? AtContinue { get; set; }
    }
}
