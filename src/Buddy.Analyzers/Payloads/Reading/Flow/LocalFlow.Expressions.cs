using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

// What expressions do with the object, in the order of evaluation.
internal sealed partial class LocalFlow
{
    private ObjectState? VisitAll(IEnumerable<SyntaxNode?> nodes, ObjectState? state)
    {
        foreach (var node in nodes)
        {
            if (node is not null)
                state = Visit(node, state);
        }

        return state;
    }

    private ObjectState? Visit(SyntaxNode node, ObjectState? state)
    {
        if (!Concerns(node, state))
            return state;

        switch (node)
        {
            case StatementSyntax statement:
                return Walk(statement, state);
            case IdentifierNameSyntax name when IsUse(name):
                return Use(name, state);
            case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                state = Visit(value, state);
                return HoldsCreation(value) ? _initial : state;
            case AssignmentExpressionSyntax assignment:
                return VisitAssignment(assignment, state);
            case InvocationExpressionSyntax invocation:
                return VisitInvocation(invocation, state);
            case ConditionalAccessExpressionSyntax access:
                return VisitConditionalAccess(access, state);
            case ConditionalExpressionSyntax choice:
                state = Visit(choice.Condition, state);
                return ObjectState.Join(Visit(choice.WhenTrue, state), Visit(choice.WhenFalse, state));
            case BinaryExpressionSyntax binary:
                return VisitBinary(binary, state);
            case SwitchExpressionSyntax choice:
                state = Visit(choice.GoverningExpression, state);
                return choice.Arms.Aggregate<SwitchExpressionArmSyntax, ObjectState?>(null, (end, arm) => ObjectState.Join(end, VisitAll(arm.ChildNodes(), state)));
            case AnonymousFunctionExpressionSyntax:
                return state; // the variable is captured
            default:
                return VisitAll(node.ChildNodes(), state);
        }
    }

    /// <summary>A loop, since sums nest to the left as deep as they are long.</summary>
    private ObjectState? VisitBinary(BinaryExpressionSyntax binary, ObjectState? state)
    {
        var links = new Stack<BinaryExpressionSyntax>();
        ExpressionSyntax left = binary;
        for (; left is BinaryExpressionSyntax link; left = link.Left)
            links.Push(link);

        state = Visit(left, state);
        foreach (var link in links)
        {
            var right = Visit(link.Right, state);
            state = link.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression
                ? ObjectState.Join(state, right)
                : right;
        }

        return state;
    }

    private ObjectState? VisitAssignment(AssignmentExpressionSyntax assignment, ObjectState? state)
    {
        state = Visit(assignment.Right, state);
        if (IsOurs(assignment.Left))
            return HoldsCreation(assignment.Right) ? _initial : null; // the variable holds another object from here on

        if (assignment.Left is TupleExpressionSyntax && Concerns(assignment.Left))
            return Change(state, static current => current.Opaque());
        if (Target(assignment.Left) is not { } target)
            return Visit(assignment.Left, state);

        return Change(state, current => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            ? ObjectChanges.Assign(target, assignment.Right, current, _context)
            : ObjectChanges.Compute(target, assignment, current, _context));
    }

    private ObjectState? VisitInvocation(InvocationExpressionSyntax invocation, ObjectState? state)
    {
        if (invocation.Expression is not MemberAccessExpressionSyntax { Expression: { } receiver } method || Root(receiver) is not { } root)
            return VisitAll(invocation.ChildNodes(), state);

        state = Visit(invocation.ArgumentList, state);
        var name = method.Name.Identifier.ValueText;
        if (root != Unwrap(receiver))
            return VisitPart(receiver, name, root, state);

        if (ObjectChanges.IsRead(name, receiver, _context))
            return state;
        if (ObjectChanges.IsWrite(name, receiver, _context))
            return Write(invocation, root, state);

        return Change(state, current => ObjectChanges.Call(name, invocation, current, _context));
    }

    /// <summary>A call on something inside the object.</summary>
    private ObjectState? VisitPart(ExpressionSyntax part, string? method, SyntaxNode root, ObjectState? state) =>
        ObjectChanges.IsReadOfPart(method, part, _context) ? state : Change(state, current => ObjectChanges.TouchPart(part, root, current, _context));

    /// <summary><c>object["name"]?.ToString()</c>.</summary>
    private ObjectState? VisitConditionalAccess(ConditionalAccessExpressionSyntax access, ObjectState? state)
    {
        if (Root(access.Expression) is not { } root || root == Unwrap(access.Expression))
            return VisitAll(access.ChildNodes(), state);

        var method = access.WhenNotNull is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } ? binding.Name.Identifier.ValueText : null;
        return VisitPart(access.Expression, method, root, Visit(access.WhenNotNull, state));
    }

    /// <summary>A use of the variable as a value: where it goes, the object goes.</summary>
    private ObjectState? Use(IdentifierNameSyntax name, ObjectState? state)
    {
        if (state is null || PayloadUse.IsRead(name, _context))
            return state;

        var use = PayloadUse.Of(name, isMutable: true, _context);
        if (use.IsOpen)
            return Change(state, static current => current.Opaque());

        _hasUnknownCall |= use.IsUnknownCall;
        return Send(name, state);
    }

    /// <summary>The object's text is made: it goes where the text goes.</summary>
    private ObjectState? Write(InvocationExpressionSyntax text, SyntaxNode root, ObjectState? state)
    {
        var use = PayloadUse.Of(text, isMutable: false, _context);
        if (use.Destination.IsElsewhere)
            return state;

        _hasUnknownCall |= use.IsUnknownCall;
        return Send(root, state);
    }

    private ObjectState? Send(SyntaxNode use, ObjectState? state)
    {
        if (state is null)
            return null;

        _sent[use] = state;
        return state;
    }

    private ObjectState? Change(ObjectState? state, Func<ObjectState, ObjectState> change)
    {
        if (state is null)
            return null;

        _isChangedAfterUnknownCall |= _hasUnknownCall;
        return change(state);
    }

    /// <summary>The member or element of our object that is assigned to; null where the target is none.</summary>
    private ExpressionSyntax? Target(ExpressionSyntax left) => Unwrap(left) switch
    {
        MemberAccessExpressionSyntax access when Root(access.Expression) is not null => access,
        ElementAccessExpressionSyntax access when Root(access.Expression) is not null => access,
        _ => null,
    };

    /// <summary>The use of our variable that a chain of members and elements begins with, or null.</summary>
    private SyntaxNode? Root(ExpressionSyntax expression)
    {
        while (true)
        {
            expression = Unwrap(expression);
            switch (expression)
            {
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                case ElementAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                default:
                    return IsUse(expression) ? expression : null;
            }
        }
    }

    private bool IsOurs(ExpressionSyntax expression) => IsUse(Unwrap(expression));

    private static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    expression = suppressed.Operand;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }
}
