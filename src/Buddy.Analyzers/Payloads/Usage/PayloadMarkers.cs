using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>Whether the options name the method, and nothing else that the call is given may be what is meant.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">The simple name of the method.</param>
    /// <param name="argument">The argument that is followed.</param>
    /// <param name="context">The member that is read.</param>
    public static bool IsOfPayloadMethod(ExpressionSyntax call, string name, ArgumentSyntax argument, ReadContext context) =>
        context.Methods.MayContain(name)
        && IsOnlyObject(argument)
        && context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
        && context.Methods.Contains(method);

    /// <summary>Whether no other argument is an object that is written in place.</summary>
    public static bool IsOnlyObject(ArgumentSyntax argument) =>
        argument.Parent is not ArgumentListSyntax { Arguments: { Count: > 1 } arguments }
        || !arguments.Any(other => other != argument && other.Expression
            is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax { Initializer: not null } or WithExpressionSyntax);
}
