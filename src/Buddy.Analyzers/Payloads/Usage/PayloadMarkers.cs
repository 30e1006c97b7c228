using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>The marks on methods, parameters, properties and fields that say: this takes an action payload.</summary>
internal static class PayloadMarkers
{
    private const string Syntax = "BuddyAction";

    /// <summary>Where a payload goes that the property or field is given; null where it has no mark.</summary>
    public static PayloadDestination? DestinationOf(ISymbol? member) =>
        IsMarked(member) ? new PayloadDestination { IsMarked = true, MayEdit = HttpVerbs.IsEdit(member!.Name) } : null;

    /// <summary>Whether it is marked with <c>[StringSyntax("BuddyAction")]</c>.</summary>
    public static bool IsMarked(ISymbol? symbol) => symbol?.Attribute("StringSyntaxAttribute")?.Argument(0) == Syntax;
}
