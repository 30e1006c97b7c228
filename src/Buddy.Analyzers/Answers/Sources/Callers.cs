using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>Finds what all callers in the project give to the parameter of a method.</summary>
/// <param name="sources">Knows the members of the project.</param>
internal sealed class Callers(SourceTracer sources)
{
    private const int MostCalls = 64;

    private readonly Dictionary<IParameterSymbol, ImmutableArray<Place>> _known = new(SymbolEqualityComparer.Default);

    private ReadContext Context => sources.Scope.Context;

    /// <summary>Whether code outside of the project may call the method, too.</summary>
    public static bool AreOpen(IParameterSymbol parameter)
    {
        for (var symbol = parameter.ContainingSymbol; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    /// <summary>The arguments; none where nobody calls the method, or one use of it is not understood.</summary>
    public ImmutableArray<Place> ArgumentsOf(IParameterSymbol parameter)
    {
        if (parameter is not { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method }
            || method.DeclaringSyntaxReferences.IsEmpty
            || UnnamedCalls.MayReach(method))
        {
            return ImmutableArray<Place>.Empty;
        }

        if (!_known.TryGetValue(parameter, out var arguments))
            _known.Add(parameter, arguments = Find(parameter.Ordinal, method.OriginalDefinition));
        return arguments;
    }

    private ImmutableArray<Place> Find(int ordinal, IMethodSymbol method)
    {
        var found = ImmutableArray.CreateBuilder<Place>();
        foreach (var mention in Context.Mentions(method.Name))
        {
            ExpressionSyntax name = mention;
            while (name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is MemberBindingExpressionSyntax)
                name = (ExpressionSyntax)name.Parent;

            var scope = sources.Scope.Of(sources.MemberAround(mention), receiver: null);
            if (name.Parent is InvocationExpressionSyntax syntax && syntax.Expression == name)
            {
                if (scope.Context.Operation(syntax) is not IInvocationOperation call || !IsOf(call.TargetMethod, method))
                    continue;
                if (found.Count == MostCalls || call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is not { } argument)
                    return ImmutableArray<Place>.Empty;

                found.Add(new Place(argument.Value, scope));
            }
            else if (scope.Context.Model.GetSymbolInfo(mention, Context.CancellationToken) is var info
                && (IsOf(info.Symbol, method) || info.CandidateSymbols.Any(candidate => IsOf(candidate, method))))
            {
                if (mention.Ancestors().Any(static ancestor => ancestor is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }))
                    continue;
                if (ordinal != 0 || OfItems(name, scope) is not { } item)
                    return ImmutableArray<Place>.Empty;

                found.Add(item);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>What a method gets that is called for each item of a list: <c>found.Any(IsDone)</c>.</summary>
    private static Place? OfItems(ExpressionSyntax function, CodeScope scope) =>
        function.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax syntax }
        && scope.Context.Operation(syntax) is IInvocationOperation call
        && ReadingApi.RoleOf(call.TargetMethod) is ReadingRole.PassesOn or ReadingRole.GivesItem or ReadingRole.MapsItems or ReadingRole.MapsLists or ReadingRole.AsksOfItems
        && ReadingCalls.ReceiverOf(call) is { } list
            ? new Place(list, scope) { Steps = ImmutableStack.Create(Step.AnyItem) }
            : null;

    /// <summary>Whether a call of one method may run the other: it is the same, or overrides or implements it.</summary>
    private static bool IsOf(ISymbol? called, IMethodSymbol method)
    {
        if (called is not IMethodSymbol { OriginalDefinition: var definition })
            return false;

        definition = definition.ReducedFrom ?? definition;
        for (var candidate = method; candidate is not null; candidate = candidate.OverriddenMethod?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate, definition))
                return true;
        }

        return definition.ContainingType?.TypeKind == TypeKind.Interface && definition.Name == method.Name
            && method.ContainingType.AllInterfaces.Any(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, definition.ContainingType.OriginalDefinition));
    }
}
