namespace Buddy.Analyzers.Payloads.Model;

/// <summary>What becomes of a field whose name the object has already.</summary>
internal enum Repetition
{
    /// <summary>It is not known, or meant: an assignment behind the creation.</summary>
    Unknown,

    /// <summary>It is sent, the earlier one is not: an indexer in an initialiser.</summary>
    Overwrites,

    /// <summary>The JSON has both.</summary>
    IsWritten,

    /// <summary>The code throws: <c>Add</c>.</summary>
    Throws,
}
