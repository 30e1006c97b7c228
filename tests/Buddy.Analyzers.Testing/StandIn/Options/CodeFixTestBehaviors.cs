namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which checks of a code fix are left out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,

    /// <summary>Fixes the first diagnostic only, once.</summary>
    FixOne = 1,
    SkipFixAllInDocumentCheck = 2,
    SkipFixAllInProjectCheck = 4,
    SkipFixAllInSolutionCheck = 8,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Does not ask for the diagnostics as an editor does.</summary>
    SkipLocalDiagnosticCheck = 16,
}
