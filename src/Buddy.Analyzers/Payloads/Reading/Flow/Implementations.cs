using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>Finds the methods of a project that a call of an interface's, abstract or virtual method may come to.</summary>
internal static class Implementations
{
    /// <summary>The methods, in the order of the files; the method itself is one where it has code.</summary>
    public static ImmutableArray<IMethodSymbol> Of(IMethodSymbol method, Compilation compilation, ReadContext context)
    {
        var name = method.AssociatedSymbol?.Name ?? method.Name;
        var found = ImmutableArray.CreateBuilder<IMethodSymbol>();
        var index = ProjectIndex.Of(compilation);
        foreach (var declaration in index.DeclarationsOf(name, context.CancellationToken))
        {
            if (index.ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration, context.CancellationToken) is { } symbol
                && MethodIn(symbol, method) is { } candidate && !found.Contains(candidate, SymbolEqualityComparer.Default))
            {
                found.Add(candidate);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The method of the declared member that a call of <paramref name="method"/> may come to.</summary>
    private static IMethodSymbol? MethodIn(ISymbol symbol, IMethodSymbol method)
    {
        var candidate = symbol switch
        {
            IMethodSymbol declared => declared,
            IPropertySymbol property => method.MethodKind == MethodKind.PropertySet ? property.SetMethod : property.GetMethod,
            _ => null,
        };
        if (candidate is null || candidate.IsAbstract)
            return null;
        if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method))
            return candidate;
        if (method.ContainingType.TypeKind == TypeKind.Interface)
            return IsImplementation(candidate, method) ? candidate.OriginalDefinition : null;

        for (var overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
                return candidate.OriginalDefinition;
        }

        return null;
    }

    private static bool IsImplementation(IMethodSymbol candidate, IMethodSymbol method)
    {
        foreach (var implemented in candidate.ContainingType.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, method.ContainingType))
                continue;

            foreach (var member in implemented.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method)
                    && SymbolEqualityComparer.Default.Equals(candidate.ContainingType.FindImplementationForInterfaceMember(member)?.OriginalDefinition, candidate.OriginalDefinition))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
