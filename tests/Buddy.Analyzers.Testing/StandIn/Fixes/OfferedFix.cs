using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A code action that a provider offers for a diagnostic.</summary>
internal sealed record OfferedFix(Diagnostic Diagnostic, Document Document, CodeFixProvider Provider, CodeAction Action)
{
    public override string ToString() => $"'{Action.Title}' (key '{Action.EquivalenceKey}')";
}
