using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>
/// What happens to an object or text between where a member creates it and where it is sent: within the member, and in all members of the project
/// that it is handed to, that call the member, or that use the field that holds it.
/// </summary>
internal static class Journey
{
    /// <summary>What one member gives back is followed through so many callers, each the caller of the one before.</summary>
    private const int MostMembers = 6;

    /// <summary>All that happens to what stands at that place; empty where nothing is seen to happen to it.</summary>
    /// <param name="place">The span of the object's creation, or of the text.</param>
    /// <param name="node">A node in the member.</param>
    /// <param name="context">The member that is read.</param>
    public static ImmutableArray<Sighting> Of(TextSpan place, SyntaxNode node, ReadContext context)
    {
        var sightings = In(place, node, context with { Format = WireFormat.Unseen });
        var formats = sightings.Where(static sighting => sighting.Kind > SightingKind.Discarded).Select(static sighting => sighting.Format).Distinct().ToList();

        // Names and enums are written in the way of the serializer that the object comes to: read it once for each. One that writes the object in a way of
        // its own leaves nothing to be read.
        return formats.TrueForAll(static format => format == WireFormat.Unseen)
            ? sightings
            : sightings.Select(static sighting => sighting.Format == WireFormat.Unseen ? sighting : sighting with { Kind = SightingKind.Discarded })
                .Concat(formats.Where(static format => format != WireFormat.Unseen)
                    .SelectMany(format => In(place, node, context with { Format = format }).Where(sighting => sighting.Format == format)))
                .ToImmutableArray();
    }

    /// <summary>All that happens to the value of an expression, whatever it is.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="context">The member that it stands in.</param>
    public static ImmutableArray<Sighting> OfExpression(SyntaxNode expression, ReadContext context)
    {
        var outside = OutsideValues.OfExpression(expression);
        var member = MemberCode.NodeAround(expression);
        var result = FlowInterpreter.Run(
            member, context with { Budget = null, Depth = 0, Member = null }, ProjectFlow.Of(context.Model.Compilation), outside);
        var found = ImmutableArray.CreateBuilder<Sighting>();
        foreach (var sighting in MethodSummary.Of(member, result, outside).Sightings)
        {
            if (sighting.Kind is SightingKind.Returned or SightingKind.Stored)
                Follow(sighting, found, context, MostMembers);
            else
                found.Add(sighting);
        }

        return found.ToImmutable();
    }

    /// <summary>What following the member around a node has found.</summary>
    public static FlowResult FlowOf(SyntaxNode node, ReadContext context)
    {
        var member = MemberCode.NodeAround(node);
        return context.Cache.GetOrAdd(
            (member, context.Format),
            () => FlowInterpreter.Run(member, context with { Budget = null, Depth = 0 }, ProjectFlow.Of(context.Model.Compilation), OutsideValues.None));
    }

    private static ImmutableArray<Sighting> In(TextSpan place, SyntaxNode node, ReadContext context)
    {
        var found = ImmutableArray.CreateBuilder<Sighting>();
        var sightings = FlowOf(node, context).SightingsAt(place);
        var code = MemberCode.NodeAround(node);
        var isChangedElsewhere = sightings.Any(sighting => sighting is { Kind: SightingKind.Stored, Symbol: { } member }
            && UsesOf(member, context) is { IsDefault: false } uses && uses.Any(use => use.Code != code && Changes(use)));
        foreach (var sighting in sightings)
        {
            if (sighting.Kind is not (SightingKind.Returned or SightingKind.Stored))
            {
                found.Add(isChangedElsewhere ? Loosened(sighting, sighting.IsWritten) : sighting);
                continue;
            }

            var before = found.Count;
            Follow(sighting, found, context, MostMembers);
            if (IsReplaced(sighting, node, context))
            {
                for (var i = before; i < found.Count; i++)
                    found[i] = found[i] with { Kind = found[i].Kind == SightingKind.Sent ? SightingKind.Escaped : found[i].Kind, Reading = TextReading.Unseen };
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether it is the first value of a field or property that other code sets, or something is bound to, perhaps before anyone reads it.</summary>
    private static bool IsReplaced(Sighting sighting, SyntaxNode node, ReadContext context) =>
        sighting is { Kind: SightingKind.Stored, Symbol: { } member }
        && ProjectFlow.IsDeclarationOf(MemberCode.NodeAround(node), member)
        && (KeptMembers.IsWritten(member, context.Model.Compilation, context) || BoundMembers.IsOne(member, context));

    /// <summary>Follows what a member gives back or holds into the members that use it.</summary>
    private static void Follow(Sighting sighting, ImmutableArray<Sighting>.Builder found, ReadContext context, int depth)
    {
        if (sighting.Symbol is not { } member || ResponseMethods.IsOne(member))
        {
            found.Add(sighting with { Kind = sighting.Symbol is null ? SightingKind.Escaped : SightingKind.Discarded });
            return;
        }

        var before = found.Count;
        var uses = depth == 0 ? default : UsesOf(member, context);
        var changing = uses.IsDefault ? [] : uses.Where(Changes).ToList();
        foreach (var use in uses.IsDefault ? ImmutableArray<MethodSummary>.Empty : uses)
        {
            foreach (var inUse in use.Sightings)
            {
                if (new OriginValue(use.Outside.Origin!, sighting.Value).In(inUse) is not { } own)
                    continue;

                var there = own with { IsWhole = inUse.IsWhole && sighting.IsWhole, IsPart = inUse.IsPart || sighting.IsPart, IsInText = inUse.IsInText || sighting.IsInText };
                if (there.Format == WireFormat.Unseen)
                    there = there with { Format = sighting.Format };
                var first = found.Count;
                if (there.Kind is SightingKind.Returned or SightingKind.Stored && !SymbolEqualityComparer.Default.Equals(there.Symbol, member))
                    Follow(there, found, context, depth - 1);
                else
                    found.Add(there);

                for (var i = first; i < found.Count && changing.Exists(other => other != use); i++)
                    found[i] = Loosened(found[i], isFixed: sighting.IsWritten);
            }
        }

        var isChangedOutside = !sighting.IsWritten && sighting.Value is PayloadObject { IsFixed: false } && OtherAssemblies.MayChangeObjectIn(member, context.Model.Compilation);
        for (var i = before; i < found.Count && isChangedOutside; i++)
            found[i] = Loosened(found[i], isFixed: false);

        // Others may use it as well, and do more with it.
        if (found.Count == before || uses.IsDefault || OtherAssemblies.CanUse(member) || UnnamedCalls.MayReach(member))
            found.Add(Loosened(sighting, sighting.IsWritten) with { Kind = SightingKind.Escaped });
    }

    private static ImmutableArray<MethodSummary> UsesOf(ISymbol member, ReadContext context) => ProjectFlow.Of(context.Model.Compilation).UsesOf(member, context);

    /// <summary>Whether a member changes the object that another one gives or holds.</summary>
    private static bool Changes(MethodSummary use) =>
        use.End.Objects.TryGetValue(use.Outside.Origin!, out var end) && (end.State is { HasChanged: true } || end.HasOtherItems || end.IsList || !end.Members.IsEmpty);

    /// <summary>What happens to an object that other code may have changed before, at a time that is not seen.</summary>
    /// <param name="sighting">What happens to it.</param>
    /// <param name="isFixed">Whether it was written as text before that code could come to it.</param>
    private static Sighting Loosened(Sighting sighting, bool isFixed) => sighting with
    {
        Kind = sighting.Kind == SightingKind.Sent ? SightingKind.Escaped : sighting.Kind,
        Value = !isFixed && sighting.Value is PayloadObject { IsFixed: false } payload ? ((PayloadObject)payload.Exposed()).Open() : sighting.Value,
    };
}
