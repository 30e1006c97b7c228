namespace Buddy.Analyzers.Json;

/// <summary>What a <see cref="JsonNode"/> is, as far as the text tells.</summary>
internal enum JsonKind : byte
{
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,

    /// <summary>An interpolation hole stands where the value stands.</summary>
    Hole,

    /// <summary>Nothing may be said about it: broken, nested too deep, or text glued to a hole.</summary>
    Opaque,
}
