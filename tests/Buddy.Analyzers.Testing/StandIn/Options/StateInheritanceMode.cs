namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a state takes over from the one before it (fixed from test, batch-fixed from fixed).</summary>
public enum StateInheritanceMode
{
    /// <summary>Nothing.</summary>
    Explicit,

    /// <summary>The parts that it does not set, and the expected diagnostics that no fix can repair.</summary>
    AutoInherit,

    /// <summary>Everything.</summary>
    AutoInheritAll,
}
