namespace Buddy.Analyzers.Payloads.Model;

/// <summary>A JSON object that C# code builds, and what becomes of it.</summary>
/// <param name="Root">The object.</param>
/// <param name="Destination">Where the code sends it, as far as that is seen.</param>
internal sealed record Payload(PayloadObject Root, PayloadDestination Destination)
{
    /// <summary>Why the text that it stands in cannot be read: then the object is only what the text seems to mean. Null for any other payload.</summary>
    public TextFault? Fault { get; init; }

    /// <summary>What could not be read of it.</summary>
    public ReadGaps Gaps { get; init; }
}
