namespace Buddy.Analyzers.Json;

/// <summary>The JSON types that a value can have on the wire; several where the code leaves it open.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,

    /// <summary>A number without a fraction.</summary>
    Integer = 4,

    /// <summary>A number with a fraction.</summary>
    Fraction = 8,

    String = 16,
    Array = 32,
    Object = 64,

    Number = Integer | Fraction,
    Any = Null | Boolean | Number | String | Array | Object,
}
