namespace Buddy.Analyzers.Payloads;

/// <summary>What the code does with a payload.</summary>
internal sealed record PayloadDestination
{
    /// <summary>Nothing is seen of the way to the wire.</summary>
    public static PayloadDestination Unseen { get; } = new();

    /// <summary>Whether the payload goes to a URL <c>…/pipelines/{…}/actions</c>.</summary>
    public bool IsActionsUrl { get; init; }

    /// <summary>Whether it may change an action (PATCH, PUT): then any subset of the fields may be sent.</summary>
    public bool MayEdit { get; init; }

    /// <summary>Whether it goes where no action goes: SQL, logs, routes, forms, answers, assertions.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Who writes the JSON.</summary>
    public Serializer Serializer { get; init; }

    /// <summary>What is known when one object goes to both.</summary>
    public PayloadDestination And(PayloadDestination other) => new()
    {
        IsActionsUrl = IsActionsUrl || other.IsActionsUrl,
        MayEdit = MayEdit || other.MayEdit,
        IsElsewhere = IsElsewhere || other.IsElsewhere,
        Serializer = Serializer == Serializer.Unknown ? other.Serializer
            : other.Serializer == Serializer.Unknown ? Serializer
            : other.Serializer == Serializer ? Serializer : Serializer.Several,
    };
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
