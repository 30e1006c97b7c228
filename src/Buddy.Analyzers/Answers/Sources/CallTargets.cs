using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>Finds the code of the project that a call may run, and what it returns.</summary>
internal static class CallTargets
{
    private const int MostImplementations = 32;

    /// <summary>The methods with a body that the call may reach; none where another assembly decides.</summary>
    public static IEnumerable<IMethodSymbol> Of(IMethodSymbol method, ReadContext context)
    {
        var own = HasBody(method, context) ? [method.OriginalDefinition] : Array.Empty<IMethodSymbol>();
        return IsOpen(method) ? own.Concat(ImplementationsOf(method.OriginalDefinition, context)) : own;
    }

    /// <summary>What a method, accessor or function gives back, and each item that it gives one after the other.</summary>
    /// <param name="declaration">Its declaration.</param>
    public static (IEnumerable<ExpressionSyntax> Returned, IEnumerable<ExpressionSyntax> Yielded) ResultsOf(SyntaxNode declaration)
    {
        var (expression, block) = declaration switch
        {
            BaseMethodDeclarationSyntax method => (method.ExpressionBody?.Expression, method.Body),
            LocalFunctionStatementSyntax function => (function.ExpressionBody?.Expression, function.Body),
            AnonymousFunctionExpressionSyntax function => (function.ExpressionBody, function.Block),
            AccessorDeclarationSyntax accessor => (accessor.ExpressionBody?.Expression, accessor.Body),
            ArrowExpressionClauseSyntax arrow => (arrow.Expression, null),
            _ => (null, null),
        };
        if (expression is not null)
            return ([expression], []);
        if (block is null)
            return ([], []);

        var statements = block.DescendantNodes(static node => node is not (ExpressionSyntax or LocalFunctionStatementSyntax)).ToList();
        return (
            statements.OfType<ReturnStatementSyntax>().Select(static statement => statement.Expression).OfType<ExpressionSyntax>(),
            statements.OfType<YieldStatementSyntax>().Select(static statement => statement.Expression).OfType<ExpressionSyntax>());
    }

    /// <summary>The getter of a property that computes its value; null for one that stores it, or without source.</summary>
    public static SyntaxNode? GetterOf(IPropertySymbol property, ReadContext context)
    {
        if (context.DeclarationOf(property) is not PropertyDeclarationSyntax declaration)
            return null;
        if (declaration.ExpressionBody is { } body)
            return body;

        return declaration.AccessorList?.Accessors.FirstOrDefault(static accessor =>
            accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.Body is not null || accessor.ExpressionBody is not null));
    }

    private static bool IsOpen(IMethodSymbol method) =>
        method.ContainingType?.TypeKind == TypeKind.Interface || ((method.IsVirtual || method.IsAbstract || method.IsOverride) && !method.IsSealed);

    private static bool HasBody(IMethodSymbol method, ReadContext context) => context.DeclarationOf(method.PartialImplementationPart ?? method) is
        BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null } or LocalFunctionStatementSyntax;

    private static IEnumerable<IMethodSymbol> ImplementationsOf(IMethodSymbol method, ReadContext context) => SubtypesOf(method.ContainingType.OriginalDefinition, context)
        .Select(type => method.ContainingType.TypeKind == TypeKind.Interface ? ImplementationIn(type, method) : OverrideIn(type, method))
        .OfType<IMethodSymbol>()
        .Where(implementation => HasBody(implementation, context))
        .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
        .Take(MostImplementations);

    private static IMethodSymbol? ImplementationIn(INamedTypeSymbol type, IMethodSymbol method) => type.AllInterfaces
        .Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.ContainingType.OriginalDefinition))
        .SelectMany(candidate => candidate.GetMembers(method.Name))
        .Where(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method))
        .Select(member => (type.FindImplementationForInterfaceMember(member) as IMethodSymbol)?.OriginalDefinition)
        .FirstOrDefault();

    private static IMethodSymbol? OverrideIn(INamedTypeSymbol type, IMethodSymbol method) => type.GetMembers(method.Name).OfType<IMethodSymbol>()
        .FirstOrDefault(candidate => OverriddenBy(candidate).Any(overridden => SymbolEqualityComparer.Default.Equals(overridden, method)));

    private static IEnumerable<IMethodSymbol> OverriddenBy(IMethodSymbol method)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            yield return overridden.OriginalDefinition;
    }

    /// <summary>The types of the project that derive from the type, or implement it, found by its name in their lists of base types.</summary>
    private static IEnumerable<INamedTypeSymbol> SubtypesOf(INamedTypeSymbol type, ReadContext context)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { type };
        var open = new Queue<INamedTypeSymbol>(found);
        while (open.Count > 0 && found.Count <= MostImplementations)
        {
            var next = open.Dequeue();
            foreach (var mention in context.Mentions(next.Name))
            {
                if (mention.FirstAncestorOrSelf<BaseListSyntax>() is not { Parent: TypeDeclarationSyntax declaration }
                    || context.ForDeclaration(declaration).Model.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } derived
                    || !IsSubtype(derived, next) || !found.Add(derived))
                {
                    continue;
                }

                open.Enqueue(derived);
                yield return derived;
            }
        }
    }

    private static bool IsSubtype(INamedTypeSymbol type, INamedTypeSymbol parent) => type.Interfaces.Append(type.BaseType)
        .Any(candidate => SymbolEqualityComparer.Default.Equals(candidate?.OriginalDefinition, parent));
}
