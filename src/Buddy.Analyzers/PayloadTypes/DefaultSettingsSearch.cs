using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Whether any file of a compilation speaks of Newtonsoft's <c>JsonConvert.DefaultSettings</c>: they count for every call, wherever they are set.</summary>
/// <param name="compilation">The compilation.</param>
internal sealed class DefaultSettingsSearch(Compilation compilation)
{
    private const string Name = "DefaultSettings";

    private StrongBox<bool>? _found;

    /// <summary>Looks through all files when it is first asked.</summary>
    public bool AreSet(CancellationToken cancellationToken) =>
        (_found ??= new StrongBox<bool>(compilation.SyntaxTrees.Any(tree => tree.GetRoot(cancellationToken).DescendantNodes().Any(IsName)))).Value;

    /// <summary>Whether the node names them.</summary>
    public static bool IsName(SyntaxNode node) => node is IdentifierNameSyntax { Identifier.ValueText: Name };
}
