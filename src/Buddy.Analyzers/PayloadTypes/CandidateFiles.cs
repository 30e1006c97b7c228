using System.Runtime.CompilerServices;
using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Whether a file declares a type that may stand for an action; kept as long as its syntax tree lives, so that an edit has one file asked again.</summary>
internal static class CandidateFiles
{
    private static readonly ConditionalWeakTable<ActionCatalog, ConditionalWeakTable<SyntaxTree, StrongBox<bool>>> Known = new();

    // One for all files.
    private static readonly StrongBox<bool> Yes = new(true);
    private static readonly StrongBox<bool> No = new(false);

    /// <summary>Asked of all files of a compilation, so by names alone.</summary>
    public static bool HasCandidate(SyntaxTree tree, ActionCatalog catalog, CancellationToken cancellationToken)
    {
        var files = Known.GetOrCreateValue(catalog);
        return (files.TryGetValue(tree, out var known) ? known : files.GetValue(tree, asked => HasCandidateIn(asked.GetRoot(cancellationToken), catalog) ? Yes : No)).Value;
    }

    private static bool HasCandidateIn(SyntaxNode root, ActionCatalog catalog) => root
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .Any(node => node is TypeDeclarationSyntax type && PayloadTypeGate.IsCandidate(type, catalog));
}
