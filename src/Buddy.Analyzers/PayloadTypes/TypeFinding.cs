using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>A mistake in the declaration of a payload type.</summary>
/// <param name="Place">The member or type whose name is underlined.</param>
/// <param name="Fields">The fields of the API that it is about.</param>
/// <param name="MessageArguments">The arguments of the rule's message format.</param>
/// <param name="Fix">The correction; null where none is certain.</param>
internal sealed record TypeFinding(ISymbol Place, ImmutableArray<string> Fields, object[] MessageArguments, DeclarationFix? Fix)
{
    /// <summary>What is underlined, where that is not the name of <see cref="Place"/>.</summary>
    public Location? At { get; init; }

    /// <summary>Whether the fact that it stands on is certain.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Whether it is only likely to be a mistake: a suggestion.</summary>
    public bool IsLikely { get; init; }
}
