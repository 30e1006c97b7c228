using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// A state ready to run: projects (the primary one first) without markup, and every diagnostic that is expected, with its place.
/// </summary>
internal sealed record Sample(ImmutableArray<SampleProject> Projects, ImmutableArray<DiagnosticResult> Expected);
