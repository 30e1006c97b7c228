using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>Makes the control flow graphs of a member: of its body, and of each initialiser.</summary>
internal static class MemberGraphs
{
    /// <summary>The compiler's time for a graph grows faster than the code: members of more tokens, which only generators write, are not followed.</summary>
    private const int MostTokens = 150_000;

    /// <summary>The graphs, each with the symbol whose code it is; none where the code is huge, nests too deeply, or the compiler makes no operations of it.</summary>
    /// <param name="member">The declaration, or the compilation unit for top-level statements.</param>
    /// <param name="context">A context of the member's file.</param>
    public static IEnumerable<(ControlFlowGraph Graph, ISymbol? Owner)> Of(SyntaxNode member, ReadContext context)
    {
        if (IsHuge(member) || context.Cache.NestsTooDeeply(member))
            yield break;

        foreach (var (body, declaration) in BodiesOf(member))
        {
            if (Create(body, context) is { } graph)
                yield return (graph, SymbolOf(declaration, context));
        }
    }

    private static bool IsHuge(SyntaxNode member) => member.Span.Length > MostTokens && member.DescendantTokens().Skip(MostTokens).Any();

    private static IEnumerable<(SyntaxNode Body, SyntaxNode Declaration)> BodiesOf(SyntaxNode member) => member switch
    {
        BaseMethodDeclarationSyntax or CompilationUnitSyntax or AccessorDeclarationSyntax => [(member, member)],
        BaseFieldDeclarationSyntax field => field.Declaration.Variables
            .Where(static variable => variable.Initializer is not null)
            .Select(static variable => ((SyntaxNode)variable.Initializer!, (SyntaxNode)variable)),
        PropertyDeclarationSyntax property => new SyntaxNode?[] { property.Initializer, property.ExpressionBody }
            .OfType<SyntaxNode>().Select(body => (body, (SyntaxNode)property)),
        IndexerDeclarationSyntax { ExpressionBody: { } body } => [(body, member)],
        _ => [],
    };

    private static ControlFlowGraph? Create(SyntaxNode body, ReadContext context) => context.Model.GetOperation(body, context.CancellationToken) switch
    {
        IMethodBodyOperation { Parent: null } method => ControlFlowGraph.Create(method, context.CancellationToken),
        IConstructorBodyOperation { Parent: null } constructor => ControlFlowGraph.Create(constructor, context.CancellationToken),
        IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, context.CancellationToken),
        IFieldInitializerOperation { Parent: null } field => ControlFlowGraph.Create(field, context.CancellationToken),
        IPropertyInitializerOperation { Parent: null } property => ControlFlowGraph.Create(property, context.CancellationToken),
        _ => null,
    };

    private static ISymbol? SymbolOf(SyntaxNode declaration, ReadContext context) =>
        context.Model.GetDeclaredSymbol(declaration, context.CancellationToken) is { } symbol
            ? symbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property : symbol
            : null;
}
