using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What a member gives back or holds, in the place of what stands for it in a member that uses it.</summary>
/// <param name="origin">What stands for it there.</param>
/// <param name="value">The object or text, as it leaves its own member.</param>
internal sealed class OriginValue(ObjectId origin, PayloadValue value)
{
    /// <summary>The value as it is there; null where it is about something else.</summary>
    public PayloadValue? In(PayloadValue there) => there switch
    {
        SnapshotValue snapshot when IsOrigin(snapshot.Id) => After(snapshot.Change),
        TextValue text when text.Parts.Length == 1 => In(text.Parts[0]),
        ReferenceValue reference when IsOrigin(reference.Id) => value,
        _ => null,
    };

    /// <summary>Whether it is the value, or, for a list or a holder of it, what is in there.</summary>
    private bool IsOrigin(ObjectId id) => id == origin || (id.Holder is { } holder && IsOrigin(holder.Holder));

    private PayloadValue After(ObjectState change) =>
        value is PayloadObject { IsFixed: false } payload && change.HasChanged ? ObjectState.Of(payload).Then(change).ToPayload(payload) : value;
}
