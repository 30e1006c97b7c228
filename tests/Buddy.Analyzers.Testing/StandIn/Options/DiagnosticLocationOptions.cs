namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How an expected place is read.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    None = 0,

    /// <summary>Only the start is compared.</summary>
    IgnoreLength = 1,

    /// <summary>The start line is the number of a <c>{|#n:…|}</c> in the markup.</summary>
    InterpretAsMarkupKey = 2,
}
