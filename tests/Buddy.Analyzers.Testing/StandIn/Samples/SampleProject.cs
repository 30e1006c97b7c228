using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A project of a sample: what the test said of it, and its files without markup.</summary>
internal sealed record SampleProject(
    ProjectState State,
    ImmutableArray<SampleFile> Sources,
    ImmutableArray<SampleFile> AdditionalFiles,
    ImmutableArray<SampleFile> AnalyzerConfigFiles);
