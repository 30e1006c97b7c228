using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>The code of one member, as far as it is known for which call it runs.</summary>
/// <param name="context">The member.</param>
internal sealed class CodeScope(ReadContext context)
{
    private ImmutableDictionary<IParameterSymbol, Place> _arguments = ImmutableDictionary.Create<IParameterSymbol, Place>(SymbolEqualityComparer.Default);

    /// <summary>The member, to be read.</summary>
    public ReadContext Context => context;

    /// <summary>The object that the member belongs to; null where that is not known.</summary>
    public Place? Receiver { get; private init; }

    /// <summary>What the parameter is given; null where that is not known.</summary>
    public Place? ArgumentOf(IParameterSymbol parameter) => _arguments.TryGetValue(parameter.OriginalDefinition, out var argument) ? argument : null;

    /// <summary>The body of a method that is called here.</summary>
    /// <param name="call">The call.</param>
    /// <param name="target">The method that it reaches.</param>
    /// <param name="body">The method's code; this code's own for a function inside of it.</param>
    public CodeScope Calling(IInvocationOperation call, IMethodSymbol target, ReadContext body)
    {
        var arguments = body == context ? _arguments : ImmutableDictionary.Create<IParameterSymbol, Place>(SymbolEqualityComparer.Default);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: var ordinal } && ordinal < target.Parameters.Length)
                arguments = arguments.SetItem(target.OriginalDefinition.Parameters[ordinal], new Place(argument.Value, this));
        }

        return new CodeScope(body) { _arguments = arguments, Receiver = call.Instance is { } instance ? new Place(instance, this) : body == context ? Receiver : null };
    }

    /// <summary>A function in this code whose only parameter is given that.</summary>
    public CodeScope Applying(IMethodSymbol function, Place argument) => function.Parameters.IsEmpty ? this : new CodeScope(context)
    {
        _arguments = _arguments.SetItem(function.Parameters[0].OriginalDefinition, argument),
        Receiver = Receiver,
    };

    /// <summary>Another member of the same or another object.</summary>
    public CodeScope Of(ReadContext member, Place? receiver) => new(member) { Receiver = receiver };
}
