namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How the tree that a code fix built is compared with the tree of its text.</summary>
public enum CodeActionValidationMode
{
    None,

    /// <summary>Nodes and tokens must be the same.</summary>
    SemanticStructure,

    /// <summary>Trivia too.</summary>
    Full,
}
