namespace Buddy.Analyzers.Catalog;

/// <summary>How much the name of a field says of an object; the larger, the more.</summary>
internal enum FieldSign
{
    /// <summary>No action has it.</summary>
    None,

    /// <summary>Half of all JSON has it.</summary>
    Everyday,

    /// <summary>It speaks for an action together with another one.</summary>
    Telling,

    /// <summary>Hardly any other JSON has it.</summary>
    Distinctive,
}
