using System.Runtime.CompilerServices;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Keeps <see cref="TypeUses"/> for one compilation. Not a <see cref="Lazy{T}"/>: that would keep a cancellation, too.</summary>
internal sealed class TypeUsesCache
{
    private TypeUses? _uses;
    private StrongBox<bool>? _hasActions;

    /// <summary>The same object at each call; two threads that ask first may both work it out.</summary>
    public TypeUses Of(ReadContext context) => _uses ?? Interlocked.CompareExchange(ref _uses, TypeUses.Of(context), null) ?? _uses;

    /// <summary>Whether any type of the compilation may stand for an action, by names alone: else no other one stands for a part of it.</summary>
    public bool HasActions(ReadContext context) => (_hasActions ??= new StrongBox<bool>(_uses is not null || context.Model.Compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot(context.CancellationToken).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        .OfType<TypeDeclarationSyntax>()
        .Any(type => PayloadTypeGate.IsCandidate(type, context.Catalog)))).Value;
}
