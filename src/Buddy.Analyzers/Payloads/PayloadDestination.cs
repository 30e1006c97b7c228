namespace Buddy.Analyzers.Payloads;

/// <summary>What the code does with a payload.</summary>
internal sealed record PayloadDestination
{
    /// <summary>Nothing is seen of the way to the wire.</summary>
    public static PayloadDestination Unseen { get; } = new();

    /// <summary>Whether the payload goes to a URL <c>…/pipelines/{…}/actions</c>.</summary>
    public bool IsActionsUrl { get; init; }

    /// <summary>Whether the user marked it as an action.</summary>
    public bool IsMarked { get; init; }

    /// <summary>Whether it may change an action (PATCH, PUT): then any subset of the fields may be sent.</summary>
    public bool MayEdit { get; init; }

    /// <summary>Whether it goes where no action goes: SQL, logs, routes, forms, answers, assertions.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Who writes the JSON.</summary>
    public Serializer Serializer { get; init; }

    /// <summary>What is known when one object goes to both: it is a payload if either is.</summary>
    public PayloadDestination And(PayloadDestination other) => Joined(other) with { IsElsewhere = IsElsewhere && other.IsElsewhere };

    /// <summary>What is known when the one hands the object on to the other.</summary>
    public PayloadDestination Then(PayloadDestination next) => Joined(next) with { IsElsewhere = IsElsewhere || (next.IsElsewhere && !IsMarked) };

    private PayloadDestination Joined(PayloadDestination other) => new()
    {
        IsActionsUrl = IsActionsUrl || other.IsActionsUrl,
        IsMarked = IsMarked || other.IsMarked,
        MayEdit = MayEdit || other.MayEdit,
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
