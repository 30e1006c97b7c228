using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

// Lambdas and local functions: they run in place, with the variables of the member, and perhaps at any time later.
internal sealed partial class FlowInterpreter
{
    private PayloadValue OfFunction(IFlowAnonymousFunctionOperation function)
    {
        var value = new FunctionValue(function, _graph);
        if (IsHandedOn(function))
            return value;

        RunFunction(value, [], function.Syntax, null);
        return value;
    }

    /// <summary>Whether the lambda is an argument of a call, which runs it with what it gives it.</summary>
    private static bool IsHandedOn(IOperation function)
    {
        var parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation;
    }

    private PayloadValue OfDelegate(PayloadValue? function, List<Argument> arguments, IInvocationOperation call)
    {
        switch (function)
        {
            case FunctionValue lambda:
                foreach (var argument in arguments)
                    See(SightingKind.Discarded, argument.Value, call.Syntax, index: argument.Parameter.Ordinal);
                return RunFunction(lambda, arguments.ConvertAll(static argument => argument.Value), call.Syntax, null) ?? Unknown(call);
            case MethodValue { Method: var method, Receiver: var receiver } when _project.IsOfProject(method.ContainingType):
                return OfProjectMethod(method, receiver, arguments.Zip(method.Parameters, static (argument, parameter) => (parameter, argument.Value)).ToList(), call);
            default:
                if (function is not null)
                    Invalidate(function);
                foreach (var argument in arguments)
                    Escape(argument.Value, call.Syntax, argument.Parameter.Ordinal);
                return Unknown(call);
        }
    }

    private PayloadValue OfLocalFunction(IMethodSymbol function, List<Argument> arguments, IInvocationOperation call)
    {
        if (function.IsExtern)
            return OfUnseenCall(null, arguments, call);
        if (_path.Depth >= MostNestedFunctions || GraphOf(function) is not { } graph)
        {
            InvalidateAll();
            return OfUnseenCall(null, arguments, call);
        }

        foreach (var argument in arguments)
        {
            See(SightingKind.Discarded, argument.Value, call.Syntax, index: argument.Parameter.Ordinal); // what more happens to it, the function shows
            _state = _state.Set(argument.Parameter.OriginalDefinition, argument.Value); // the function reads those of its definition
        }

        return RunInner(graph, call.Syntax) ?? Unknown(call);
    }

    private ControlFlowGraph? GraphOf(IMethodSymbol function)
    {
        for (var graph = _graph; graph is not null; graph = graph.Parent)
        {
            if (graph.LocalFunctions.Contains(function.OriginalDefinition, SymbolEqualityComparer.Default))
                return graph.GetLocalFunctionControlFlowGraph(function.OriginalDefinition, _context.CancellationToken);
        }

        return null;
    }

    /// <summary>Runs the lambda as often as it may be run: never, or once with these arguments; what it gives back.</summary>
    /// <param name="function">The lambda.</param>
    /// <param name="arguments">What its parameters are given, as far as it is known.</param>
    /// <param name="call">Where it is handed on or called.</param>
    /// <param name="results">What happens to what it gives back; null where that is the caller's.</param>
    private PayloadValue? RunFunction(FunctionValue function, IReadOnlyList<PayloadValue> arguments, SyntaxNode call, SightingKind? results)
    {
        if (_path.Depth >= MostNestedFunctions)
        {
            InvalidateAll();
            return null;
        }

        var before = _state;
        var parameters = function.Operation.Symbol.Parameters;
        for (var i = 0; i < parameters.Length; i++)
            _state = _state.Set(parameters[i], i < arguments.Count ? arguments[i] : new UnknownValue(JsonTypes.Any, default));

        var result = RunInner(function.Graph.GetAnonymousFunctionControlFlowGraph(function.Operation, _context.CancellationToken), call);
        if (result is not null && results is { } kind)
            See(kind, result, function.Operation.Syntax);
        _state = Shared(FlowState.Join(before, _state), function);
        return result;
    }

    private PayloadValue? RunInner(ControlFlowGraph graph, SyntaxNode call)
    {
        var (path, result) = (_path, _result);
        (_path, _result) = (_path.Into(call), null);
        _state = RunGraph(graph, _state) ?? _state;
        var inner = _result;
        (_path, _result) = (path, result);
        return inner;
    }

    /// <summary>The objects that the lambda captures can change whenever it runs.</summary>
    private FlowState Shared(FlowState state, FunctionValue function)
    {
        var names = new HashSet<string>(function.Operation.Syntax.DescendantTokens().Select(static token => token.ValueText), StringComparer.Ordinal);
        foreach (var variable in state.Variables)
        {
            if (variable.Key is not ISymbol { Name: var name } || !names.Contains(name))
                continue;

            foreach (var id in FlowState.ReferencesIn(variable.Value))
            {
                if (state.Objects.TryGetValue(id, out var known) && !known.IsShared)
                    state = state.Set(id, known with { IsShared = true });
            }
        }

        return state;
    }

    /// <summary>Code that is not followed may have changed any object.</summary>
    private void InvalidateAll() => _state = _state.Widened();
}

/// <summary>A lambda that a variable holds or a call is given.</summary>
internal sealed class FunctionValue(IFlowAnonymousFunctionOperation operation, ControlFlowGraph graph) : PayloadValue(default)
{
    public IFlowAnonymousFunctionOperation Operation => operation;

    /// <summary>The graph that it is written in.</summary>
    public ControlFlowGraph Graph => graph;

    public override JsonTypes Types => JsonTypes.Any;

    public override bool IsSameAs(PayloadValue other) => other is FunctionValue function && function.Operation.Syntax == operation.Syntax;
}
