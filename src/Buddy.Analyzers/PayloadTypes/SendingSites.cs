using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// Finds where a compilation writes objects as JSON: the serializers' own calls, and the calls of methods that hand a parameter on to one.
/// </summary>
internal static class SendingSites
{
    /// <summary>A helper of a helper of a helper.</summary>
    private const int MostHops = 3;

    private static readonly ImmutableArray<string> SerializerCalls = KnownApis.Mentions(static api => api.Format is not null);

    /// <summary>All of them, in the order of the code.</summary>
    /// <param name="callsOf">All calls of the compilation by the name of what is called.</param>
    /// <param name="context">Any member.</param>
    public static ImmutableArray<SendingSite> Find(Func<string, IEnumerable<InvocationExpressionSyntax>> callsOf, ReadContext context)
    {
        var sites = SerializerCalls
            .SelectMany(callsOf)
            .Select(call => Read(call, context))
            .OfType<SendingSite>()
            .ToList();

        var seen = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        var last = sites.ToList();
        for (var hop = 0; hop < MostHops && last.Count > 0; hop++)
        {
            last = last.Where(site => site.PassedOn is { } parameter && seen.Add(parameter)).SelectMany(site => CallersOf(site, callsOf, context)).ToList();
            sites.AddRange(last);
        }

        return sites.ToImmutableArray();
    }

    /// <summary>What a serializer's call writes; null where it is none, or what it writes goes elsewhere than into a request.</summary>
    public static SendingSite? Read(InvocationExpressionSyntax call, ReadContext context)
    {
        context = ContextOf(call, context);
        if (context.Operation(call) is not IInvocationOperation invocation
            || KnownApis.Of(invocation.TargetMethod)?.Format is null
            || invocation.Arguments.FirstOrDefault(IsObject) is not { Syntax: ArgumentSyntax syntax } argument)
        {
            return null;
        }

        if (WayOf(syntax.Expression, context) is not { } destination || TypesOf(argument, SerializerCall.FormatOf(invocation, context).Serializer, context) is not { } site)
            return null;

        return site with
        {
            Written = TypeArgumentOf(invocation) is { } type ? (ValueReader.WithoutConversions(type.Value) as ITypeOfOperation)?.TypeOperand : site.Written,
            Destination = destination with { MayEdit = destination.MayEdit || context.Member!.MayEdit },
            IsSent = destination.IsSent,
        };
    }

    /// <summary>Where the value of the argument goes; null where no request takes it.</summary>
    private static PayloadDestination? WayOf(ExpressionSyntax argument, ReadContext context)
    {
        var ways = Journey.OfExpression(argument, context)
            .Where(static sighting => sighting.Kind is SightingKind.Sent or SightingKind.Escaped)
            .OrderByDescending(static sighting => sighting.Kind)
            .Select(sighting => PayloadReader.DestinationOf(sighting, isMarked: false, argument, context))
            .ToList();
        return ways.Find(static way => !way.IsElsewhere) ?? ways.Find(static way => way.IsOtherUrl);
    }

    private static IEnumerable<SendingSite> CallersOf(SendingSite site, Func<string, IEnumerable<InvocationExpressionSyntax>> callsOf, ReadContext context)
    {
        var parameter = site.PassedOn!;
        foreach (var call in callsOf(parameter.ContainingSymbol.Name))
        {
            var here = ContextOf(call, context);
            if (here.Operation(call) is not IInvocationOperation invocation
                || invocation.Arguments.FirstOrDefault(argument => IsFor(parameter, argument)) is not { Syntax: ArgumentSyntax syntax } argument)
            {
                continue;
            }

            if (WayOf(syntax.Expression, here) is not { } destination || TypesOf(argument, site.Destination.Format.Serializer, here) is not { } types)
                continue;

            yield return types with
            {
                IsSent = destination.IsSent,
                Destination = destination.Format == WireFormat.Unseen ? destination with { Format = site.Destination.Format } : destination,
            };
        }
    }

    /// <summary>System.Text.Json goes by the type of the call's parameter, Newtonsoft by the object; who knows by what others go.</summary>
    private static SendingSite? TypesOf(IArgumentOperation argument, Serializer serializer, ReadContext context)
    {
        var value = ValueReader.WithoutConversions(argument.Value);
        if (value.Type is not { } given)
            return null;

        var byCall = serializer == Serializer.SystemTextJson && argument.Parameter is { Type: { SpecialType: not SpecialType.System_Object } type } ? type : given;
        return new SendingSite(serializer == Serializer.Unknown || byCall.SpecialType == SpecialType.System_Object ? null : byCall, given, PayloadDestination.Unseen, false)
        {
            PassedOn = (value as IParameterReferenceOperation)?.Parameter is { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } } parameter
                && context.DeclarationOf(parameter) is not null
                ? parameter.OriginalDefinition
                : null,
        };
    }

    /// <summary>What names the type to write: <c>JsonSerializer.Serialize(action, typeof(BuddyAction))</c>; null where the call's own types do.</summary>
    private static IArgumentOperation? TypeArgumentOf(IInvocationOperation invocation) => invocation.Arguments
        .FirstOrDefault(static argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type: { Name: nameof(Type), ContainingNamespace.Name: nameof(System) } });

    private static bool IsObject(IArgumentOperation argument) =>
        argument.Parameter?.OriginalDefinition.Type is { } type && (type.TypeKind == TypeKind.TypeParameter || type.SpecialType == SpecialType.System_Object);

    /// <summary>Whether the argument is for that parameter, be it through the interface that the method implements.</summary>
    private static bool IsFor(IParameterSymbol parameter, IArgumentOperation argument)
    {
        var called = argument.Parameter?.ContainingSymbol is IMethodSymbol method ? (method.ReducedFrom ?? method).OriginalDefinition : null;
        return called is not null
            && argument.Parameter!.Name == parameter.Name
            && (SymbolEqualityComparer.Default.Equals(called, parameter.ContainingSymbol)
                || SymbolEqualityComparer.Default.Equals(parameter.ContainingType.FindImplementationForInterfaceMember(called), parameter.ContainingSymbol));
    }

    private static ReadContext ContextOf(SyntaxNode node, ReadContext context) => context.ForDeclaration(node) with { Member = MemberCode.Around(node) };
}
