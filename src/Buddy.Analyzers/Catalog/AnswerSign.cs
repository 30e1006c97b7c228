namespace Buddy.Analyzers.Catalog;

/// <summary>What a word has to do with code that compares a field of an answer.</summary>
[Flags]
internal enum AnswerSign
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A field that has a list of values may be called so, maybe for short.</summary>
    Field = 1,

    /// <summary>C# compares with it.</summary>
    Comparison = 2,

    /// <summary>A field and a comparison: less is not worth a look.</summary>
    Both = Field | Comparison,

    /// <summary>A pattern may follow, in which a field has a position instead of a name.</summary>
    Pattern = 4,
}
