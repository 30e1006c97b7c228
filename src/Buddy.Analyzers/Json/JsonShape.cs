namespace Buddy.Analyzers.Json;

/// <summary>Which JSON types a value that is not known yet may have.</summary>
[Flags]
internal enum JsonShape
{
    None = 0,
    String = 1,
    Number = 2,
    Boolean = 4,
    Null = 8,
    Array = 16,
    Object = 32,
    Any = String | Number | Boolean | Null | Array | Object,
}
