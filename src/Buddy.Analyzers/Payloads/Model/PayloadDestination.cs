namespace Buddy.Analyzers.Payloads.Model;

/// <summary>What the code does with a payload.</summary>
internal sealed record PayloadDestination
{
    /// <summary>Nothing is seen of the way to the wire.</summary>
    public static PayloadDestination Unseen { get; } = new();

    /// <summary>Whether the payload goes to a URL <c>…/pipelines/{…}/actions</c>.</summary>
    public bool IsActionsUrl { get; init; }

    /// <summary>Whether it goes with PATCH or PUT to the URL of an action.</summary>
    public bool IsChangeOfAction { get; init; }

    /// <summary>Whether it goes to a URL that is seen to be none of actions: to a server of the user's own.</summary>
    public bool IsOtherUrl { get; init; }

    /// <summary>Whether it certainly reaches a request as it stands, or the user marked it; else it only may.</summary>
    public bool IsSent { get; init; }

    /// <summary>Whether the user marked it as an action.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether it may change an action (PATCH, PUT): then any subset of the fields may be sent.</summary>
    public bool MayEdit { get; init; }

    /// <summary>Whether it is certainly sent to the API, and no answer of it.</summary>
    public bool IsRequest => IsActionsUrl || IsChangeOfAction || IsMarked;

    /// <summary>Whether it goes where no action goes: SQL, logs, routes, forms, answers, assertions.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Who writes the JSON, and how.</summary>
    public WireFormat Format { get; init; } = WireFormat.Unseen;
}

/// <summary>The libraries that turn C# objects into JSON.</summary>
internal enum Serializer
{
    Unknown,
    SystemTextJson,
    Newtonsoft,

    /// <summary>More than one, so that nothing hangs on either is certain.</summary>
    Several,
}
