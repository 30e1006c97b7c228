using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>The marks on methods, parameters, properties and fields that say: this takes an action payload.</summary>
internal static class PayloadMarkers
{
    private const string Syntax = "BuddyAction";
    private const string Json = "Json";

    /// <summary>Where a payload goes that the property or field is given; null where it has no mark.</summary>
    public static PayloadDestination? DestinationOf(ISymbol? member) =>
        IsMarked(member) ? new PayloadDestination { IsMarked = true, MayEdit = HttpVerbs.IsEdit(member!.Name) } : null;

    /// <summary>
    /// Whether it is marked with <c>[StringSyntax("Json", "BuddyAction")]</c>, to which editors show JSON in its colours, or with <c>[StringSyntax("BuddyAction")]</c>.
    /// </summary>
    public static bool IsMarked(ISymbol? symbol) =>
        symbol?.Attribute("StringSyntaxAttribute") is { } attribute && (attribute.Argument(0) == Syntax || (attribute.Argument(0) == Json && attribute.Items(1).Contains(Syntax)));
}
