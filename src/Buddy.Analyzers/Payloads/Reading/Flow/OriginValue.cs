using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What a member gives back or holds, in the place of what stands for it in a member that uses it.</summary>
/// <param name="origin">What stands for it there.</param>
/// <param name="value">The object or text, as it leaves its own member.</param>
internal sealed class OriginValue(ObjectId origin, PayloadValue value)
{
    /// <summary>What happens to the value there; null where the sighting is about something else.</summary>
    public Sighting? In(Sighting there) => there.Value switch
    {
        SnapshotValue snapshot when IsNode(snapshot.Id) => there with { Value = value, ChangeOfNode = snapshot.Change },
        SnapshotValue snapshot when IsOrigin(snapshot.Id) => there with { Value = After(snapshot.Change, snapshot.IsNode) },
        TextValue { Parts: { Length: 1 } parts } => In(there with { Value = parts[0] }),
        ReferenceValue reference when IsOrigin(reference.Id) => there with { Value = value },
        _ => null,
    };

    /// <summary>Whether it is the value, or, for a list or a holder of it, what is in there.</summary>
    private bool IsOrigin(ObjectId id) => id == origin || (id.Holder is { } holder && IsOrigin(holder.Holder));

    /// <summary>Whether it is the node that the value was parsed to.</summary>
    private bool IsNode(ObjectId id) => id.Holder is { Member: IMethodSymbol, Holder: var text } && IsOrigin(text);

    private PayloadValue After(ObjectState change, bool isNode) =>
        value is PayloadObject payload && change.HasChanged && (isNode || !payload.IsFixed) ? ObjectState.Of(payload).Then(change).ToPayload(payload) : value;
}
