using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What comes into a member from outside and is to be followed there: its parameters, or what another member gives back or holds.</summary>
internal sealed class OutsideValues
{
    private OutsideValues(FlowState start) => Start = start;

    /// <summary>Nothing: only what the member itself creates is followed.</summary>
    public static OutsideValues None { get; } = new(FlowState.Start);

    /// <summary>The state in which the member begins.</summary>
    public FlowState Start { get; }

    /// <summary>The object whose method it is; null where that is not followed.</summary>
    public ObjectId? This { get; private init; }

    /// <summary>What <see cref="OriginSymbol"/> gives or holds; null where none is followed.</summary>
    public ObjectId? Origin { get; private init; }

    /// <summary>The method, field or property whose value is followed.</summary>
    public ISymbol? OriginSymbol { get; private init; }

    /// <summary>The expression whose value is followed; null where none is.</summary>
    public SyntaxNode? OriginExpression { get; private init; }

    /// <summary>The objects in the order of the parameters.</summary>
    public IReadOnlyList<ObjectId> Parameters { get; private init; } = [];

    /// <summary>The parameters of a method, and the object that it is called on.</summary>
    public static OutsideValues Of(IMethodSymbol method)
    {
        var state = FlowState.Start;
        var parameters = new List<ObjectId>();
        foreach (var parameter in method.Parameters)
        {
            var id = new ObjectId(null, parameter.Name);
            parameters.Add(id);
            state = state.Set(id, TrackedObject.Outside).Set(parameter, new ReferenceValue(id, default));
        }

        var self = method.IsStatic ? null : new ObjectId(null, "this");
        return new OutsideValues(self is null ? state : WithObject(state, self)) { This = self, Parameters = parameters };
    }

    /// <summary>What a method gives back, or a field or property holds.</summary>
    public static OutsideValues OfUseOf(ISymbol origin)
    {
        var id = new ObjectId(null, origin.Name);
        return new OutsideValues(WithObject(FlowState.Start, id)) { Origin = id, OriginSymbol = origin.OriginalDefinition };
    }

    /// <summary>What an expression gives.</summary>
    public static OutsideValues OfExpression(SyntaxNode expression)
    {
        var id = new ObjectId(null, expression.ToString());
        return new OutsideValues(WithObject(FlowState.Start, id)) { Origin = id, OriginExpression = expression };
    }

    /// <summary>The state with an object that code may come to at any time, though no variable holds it.</summary>
    private static FlowState WithObject(FlowState state, ObjectId id) => state.Set(id, TrackedObject.Outside).Set((object)id, new ReferenceValue(id, default));

    /// <summary>Whether the symbol is the one whose value is followed, or stands for it in a base type or interface.</summary>
    public bool IsOrigin(ISymbol symbol)
    {
        if (OriginSymbol is null || symbol.Name != OriginSymbol.Name)
            return false;

        symbol = (symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol).OriginalDefinition;
        return SymbolEqualityComparer.Default.Equals(symbol, OriginSymbol)
            || (symbol.ContainingType is { TypeKind: TypeKind.Interface } && SymbolEqualityComparer.Default.Equals(OriginSymbol.ContainingType.FindImplementationForInterfaceMember(symbol)?.OriginalDefinition, OriginSymbol))
            || (OriginSymbol is IMethodSymbol { OverriddenMethod: not null } method && Overrides(method, symbol));
    }

    private static bool Overrides(IMethodSymbol method, ISymbol symbol)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, symbol))
                return true;
        }

        return false;
    }
}
