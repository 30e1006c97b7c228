using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>The base addresses that the project gives to clients in statements: <c>http.BaseAddress = …</c>, <c>AddHttpClient&lt;T&gt;(http => …)</c>.</summary>
/// <param name="context">The member where the comparison is.</param>
internal sealed class BaseAddresses(ReadContext context)
{
    private List<(ISymbol Client, INamedTypeSymbol? Owner, ExpressionSyntax Address)>? _all;

    /// <summary>The addresses that one of the symbols is given, or a client of the type that has one of them.</summary>
    public IEnumerable<ExpressionSyntax> Of(IReadOnlyCollection<ISymbol> clients) => (_all ??= Find().ToList())
        .Where(found => clients.Any(client => SymbolEqualityComparer.Default.Equals(client, found.Client)
            || (found.Owner is not null && SymbolEqualityComparer.Default.Equals(client.ContainingType, found.Owner))))
        .Select(static found => found.Address);

    private IEnumerable<(ISymbol Client, INamedTypeSymbol? Owner, ExpressionSyntax Address)> Find()
    {
        foreach (var mention in context.Mentions("BaseAddress"))
        {
            if (mention.Parent is not MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access || assignment.Left != access)
                continue;

            var model = context.ForDeclaration(access).Model;
            if (model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is { } client)
                yield return (client, OwnerOf(access, model), assignment.Right);
        }
    }

    /// <summary>The type that <c>AddHttpClient</c> makes the client for.</summary>
    private INamedTypeSymbol? OwnerOf(SyntaxNode address, SemanticModel model)
    {
        var registration = address.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault();
        return registration is not null
            && model.GetSymbolInfo(registration, context.CancellationToken).Symbol is IMethodSymbol { Name: "AddHttpClient", TypeArguments: { IsEmpty: false } types }
            ? types[types.Length - 1] as INamedTypeSymbol
            : null;
    }
}
