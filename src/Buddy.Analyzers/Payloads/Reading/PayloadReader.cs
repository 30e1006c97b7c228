using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Reads the payload that an expression creates, as it is where it is sent.</summary>
internal static class PayloadReader
{
    /// <summary>The payloads that the expression creates: one object for each place that sends it otherwise, or the actions in a JSON text.</summary>
    /// <param name="creation">An object creation, an anonymous object, a <c>with</c> expression or a text.</param>
    /// <param name="context">The member that is read.</param>
    public static ImmutableArray<Payload> ReadAll(ExpressionSyntax creation, ReadContext context) =>
        JsonTextGate.IsText(creation) ? JsonTextReader.Read(creation, context)?.Payloads ?? ImmutableArray<Payload>.Empty : ReadObject(creation, context);

    /// <summary>The payload, or null where the expression creates no JSON object, or only a part of another payload.</summary>
    /// <param name="creation">An object creation, an anonymous object or a <c>with</c> expression.</param>
    /// <param name="context">The member that is read.</param>
    public static Payload? Read(ExpressionSyntax creation, ReadContext context) => ReadObject(creation, context).FirstOrDefault();

    private static ImmutableArray<Payload> ReadObject(ExpressionSyntax creation, ReadContext context)
    {
        if (context.Operation(creation) is not { } operation || ExpressionTree.Contains(operation))
            return ImmutableArray<Payload>.Empty;

        var sightings = Journey.Of(creation.Span, creation, context);
        var isMarked = PayloadComment.Marks(creation);
        var payloads = PayloadsOf(sightings, isMarked, creation, context);
        if (payloads.IsEmpty && (isMarked || sightings.IsEmpty))
            payloads = Unsighted(isMarked, creation, operation, context);

        return payloads.RemoveAll(payload => IsTextTable(operation.Type, payload.Destination));
    }

    /// <summary>The payloads that something happens to; those that are certainly sent, else those that may be.</summary>
    /// <param name="sightings">What happens.</param>
    /// <param name="isMarked">Whether a comment marks the creation as an action.</param>
    /// <param name="creation">The expression that creates it.</param>
    /// <param name="context">The member that is read.</param>
    public static ImmutableArray<Payload> PayloadsOf(ImmutableArray<Sighting> sightings, bool isMarked, ExpressionSyntax creation, ReadContext context)
    {
        var sent = sightings.Where(static sighting => sighting is { Kind: SightingKind.Sent or SightingKind.Escaped, Value: PayloadObject })
            .Where(sighting => !sighting.IsPart || isMarked)
            .Select(sighting => PayloadOf(sighting, isMarked, creation, context))
            .Where(static payload => !payload.Destination.IsElsewhere)
            .ToList();
        if (sent.Exists(static payload => payload.Destination.IsSent))
            sent.RemoveAll(static payload => !payload.Destination.IsSent);
        else if (sightings.Any(static sighting => sighting.Kind == SightingKind.Sent && !sighting.IsPart && UrlText.TargetOf(sighting.Target?.Url) == RequestTarget.Foreign))
            return ImmutableArray<Payload>.Empty;

        // What unseen code has had, it may have completed: only what it holds is judged, not what it lacks.
        if (sent.Exists(static payload => payload.Root.IsOpen))
            sent.RemoveAll(static payload => !payload.Destination.IsSent && !payload.Root.IsOpen);

        var distinct = ImmutableArray.CreateBuilder<Payload>();
        foreach (var payload in sent)
        {
            if (!distinct.Any(known => known.Destination == payload.Destination && SameValues.Are(known.Root, payload.Root)))
                distinct.Add(payload);
        }

        return distinct.ToImmutable();
    }

    private static Payload PayloadOf(Sighting sighting, bool isMarked, ExpressionSyntax creation, ReadContext context)
    {
        var gaps = Journey.FlowOf(creation, context with { Format = sighting.Format }).Gaps
            .Where(gap => sighting.Value.Span.Contains(gap.Key))
            .Aggregate(ReadGaps.None, static (known, gap) => known | gap.Value);
        return new Payload(PlainValues.Of((PayloadObject)sighting.Value), DestinationOf(sighting, isMarked, creation, context)) { Gaps = gaps };
    }

    /// <summary>Where something that is sighted goes.</summary>
    public static PayloadDestination DestinationOf(Sighting sighting, bool isMarked, ExpressionSyntax creation, ReadContext context)
    {
        var target = UrlText.TargetOf(sighting.Target?.Url);
        var verb = sighting.Target is { } request ? UrlText.VerbOf(request) : RequestVerb.Unknown;
        isMarked |= sighting is { IsMarked: true, IsWhole: true };
        return new PayloadDestination
        {
            IsActionsUrl = target == RequestTarget.Actions && verb == RequestVerb.Create && sighting.IsWhole,
            IsChangeOfAction = target is RequestTarget.Actions or RequestTarget.OneAction && verb == RequestVerb.Edit && sighting.IsWhole,
            IsOtherUrl = target == RequestTarget.Foreign,
            IsMarked = isMarked,
            MayEdit = sighting.MayEdit || verb == RequestVerb.Edit || target == RequestTarget.OneAction
                || (verb == RequestVerb.Unknown && (sighting.Target is { Method: not null } || context.Member?.MayEdit == true || HttpVerbs.IsInEdit(creation))),
            IsElsewhere = !isMarked && (target == RequestTarget.Foreign || verb == RequestVerb.Other),
            IsSent = isMarked || sighting is { Kind: SightingKind.Sent, IsInText: false },
            Format = sighting.Format,
        };
    }

    /// <summary>An object of which nothing is seen yet: it is still being built, and more may come.</summary>
    private static ImmutableArray<Payload> Unsighted(bool isMarked, ExpressionSyntax creation, IOperation operation, ReadContext context)
    {
        context = context with { Budget = new ReadBudget() };
        if (ObjectReader.Read(ValueReader.WithoutConversions(operation), context) is not { } root)
            return ImmutableArray<Payload>.Empty;

        var destination = PayloadDestination.Unseen with { IsMarked = isMarked, IsSent = isMarked, MayEdit = context.Member?.MayEdit == true || HttpVerbs.IsInEdit(creation) };
        return ImmutableArray.Create(new Payload(PlainValues.Of(root.IsFixed ? root : ((PayloadObject)root.Exposed()).Open()), destination) { Gaps = context.Budget.Gaps });
    }

    /// <summary>Whether it is a table of texts that nobody is seen to write as JSON: most of these are forms, queries, headers, labels.</summary>
    private static bool IsTextTable(ITypeSymbol? type, PayloadDestination destination) =>
        destination is { IsRequest: false, Format.Serializer: Serializer.Unknown }
        && type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments }
        && arguments[0].SpecialType == SpecialType.System_String && arguments[1].SpecialType == SpecialType.System_String;
}
