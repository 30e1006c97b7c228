using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What is seen to happen to an object or a text.</summary>
internal enum SightingKind
{
    /// <summary>It is only looked at, or goes where no request goes.</summary>
    Discarded,

    /// <summary>It goes where nothing can be seen of it, or is printed: it may be sent.</summary>
    Escaped,

    /// <summary>The member gives it back to whoever calls it.</summary>
    Returned,

    /// <summary>A field or property holds it, of the member's type or another one.</summary>
    Stored,

    /// <summary>It is the body of a request, or marked as an action.</summary>
    Sent,
}

/// <summary>One place of the program where something happens to an object or a text, with what it is at that place.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Value">The object or text; an object from outside is a <see cref="SnapshotValue"/>.</param>
internal sealed record Sighting(SightingKind Kind, PayloadValue Value)
{
    /// <summary>Where the request goes; null where it is no request, or not seen.</summary>
    public RequestLine? Target { get; init; }

    /// <summary>How it is written as JSON.</summary>
    public WireFormat Format { get; init; } = WireFormat.Unseen;

    /// <summary>Whether the place is marked as one that takes an action.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether the name of what it is given to speaks of a change of an action.</summary>
    public bool MayEdit { get; init; }

    /// <summary>Whether it is a part of another action: an integration, a variable.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it is what is sent itself, not inside something else.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Whether it is a part of a text, or a text that an object holds: whoever gets that may take it for anything.</summary>
    public bool IsInText { get; init; }

    /// <summary>Who reads it, for a text.</summary>
    public TextReading Reading { get; init; }

    /// <summary>What has changed in the node that a text from outside was made; null for the text itself.</summary>
    public ObjectState? ChangeOfNode { get; init; }

    /// <summary>Whether it has been written as text, so that it can no longer change.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Whether a text is made a node of, which is followed in its stead.</summary>
    public bool IsParsed { get; init; }

    /// <summary>The member that gives it back or holds it, for <see cref="SightingKind.Returned"/> and <see cref="SightingKind.Stored"/>.</summary>
    public ISymbol? Symbol { get; init; }
}
