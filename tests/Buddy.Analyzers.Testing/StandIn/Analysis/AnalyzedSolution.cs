using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A solution and its diagnostics, whose syntax trees are the solution's.</summary>
internal sealed record AnalyzedSolution(Solution Solution, ImmutableArray<Diagnostic> Diagnostics);
