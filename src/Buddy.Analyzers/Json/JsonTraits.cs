namespace Buddy.Analyzers.Json;

/// <summary>What is true of a name or a value besides its kind.</summary>
[Flags]
internal enum JsonTraits : byte
{
    None = 0,

    /// <summary>See <see cref="JsonNode.MayHaveMore"/>.</summary>
    MayHaveMore = 1,

    /// <summary>See <see cref="JsonNode.HasHole"/>.</summary>
    HasHole = 2,

    /// <summary>A string with backslashes: its content differs from its text.</summary>
    HasEscape = 4,

    /// <summary>A name without quotes, which is an error: its content is all of its text.</summary>
    Bare = 8,
}
