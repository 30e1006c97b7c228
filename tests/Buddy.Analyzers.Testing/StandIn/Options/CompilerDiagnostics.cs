namespace Microsoft.CodeAnalysis.Testing;

/// <summary>From which severity on the compiler's own diagnostics are compared like the analyzers'.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    Suggestions,
    All,
}
