using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>
/// The code of one member, with its names indexed when they are first asked for, so that many payloads in it stay cheap. Belongs to one
/// reading of the member, so to one thread.
/// </summary>
/// <param name="node">The member's declaration, or the compilation unit for top-level statements.</param>
internal sealed class MemberCode(SyntaxNode node)
{
    private readonly Lazy<ILookup<string, IdentifierNameSyntax>> _names = new(() => node
        .DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .ToLookup(static name => name.Identifier.ValueText, StringComparer.Ordinal));

    private readonly Dictionary<ILocalSymbol, ImmutableArray<IdentifierNameSyntax>> _uses = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<ILocalSymbol, bool> _captured = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<WireFormat, Dictionary<ILocalSymbol, PayloadValue>> _locals = [];

    private readonly Lazy<bool> _mayEdit = new(() => HttpVerbs.MentionsEdit(node));

    private readonly Lazy<bool> _hasLabels = new(() => node.DescendantNodes().Any(static descendant => descendant is LabeledStatementSyntax));

    /// <summary>The member's declaration, or the compilation unit.</summary>
    public SyntaxNode Node => node;

    /// <summary>Whether the member jumps to labels of its own, so that it does not run in the order in which it is written.</summary>
    public bool HasLabels => _hasLabels.Value;

    /// <summary>What has been read of the member's local variables, so that each is followed once for each way to the wire.</summary>
    public Dictionary<ILocalSymbol, PayloadValue> LocalsFor(WireFormat format)
    {
        if (!_locals.TryGetValue(format, out var locals))
            _locals.Add(format, locals = new Dictionary<ILocalSymbol, PayloadValue>(SymbolEqualityComparer.Default));

        return locals;
    }

    /// <summary>Whether the member speaks of PATCH or PUT, or is named after a change, so that a partial payload may be meant.</summary>
    public bool MayEdit => _mayEdit.Value;

    public bool Contains(SyntaxNode other) => other.SyntaxTree == node.SyntaxTree && node.FullSpan.Contains(other.Span);

    /// <summary>All places in the member where the local is used, in their order.</summary>
    public ImmutableArray<IdentifierNameSyntax> UsesOf(ILocalSymbol local, ReadContext context)
    {
        if (!_uses.TryGetValue(local, out var uses))
        {
            uses = _names.Value[local.Name]
                .Where(name => SymbolEqualityComparer.Default.Equals(context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol, local))
                .ToImmutableArray();
            _uses.Add(local, uses);
        }

        return uses;
    }

    /// <summary>Whether the local is used in a function within the one that declares it, so that it may be used at any time.</summary>
    public bool IsCaptured(ILocalSymbol local, ReadContext context)
    {
        if (!_captured.TryGetValue(local, out var isCaptured))
        {
            var owner = local.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration ? FunctionAround(declaration.GetSyntax(context.CancellationToken)) : null;
            _captured.Add(local, isCaptured = UsesOf(local, context).Any(use => FunctionAround(use) != owner));
        }

        return isCaptured;
    }

    private static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    /// <summary>The member that a node belongs to.</summary>
    public static MemberCode Around(SyntaxNode node) => new(NodeAround(node));

    /// <summary>The declaration of the member that a node belongs to, or the compilation unit.</summary>
    public static SyntaxNode NodeAround(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(static ancestor => ancestor
            is BaseMethodDeclarationSyntax
            or AccessorDeclarationSyntax
            or BasePropertyDeclarationSyntax
            or BaseFieldDeclarationSyntax) ?? node.SyntaxTree.GetCompilationUnitRoot();
}
