using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Builds the solution of a sample.</summary>
/// <param name="Compilation">The compiler's options, before the sample's own output kind.</param>
/// <param name="Parse">The parser's options, before the sample's own documentation mode.</param>
/// <param name="References">Where a project names none.</param>
/// <param name="Transforms">The test's last changes, for each project.</param>
internal sealed record SampleSolution(
    CompilationOptions Compilation,
    ParseOptions Parse,
    ReferenceAssemblies References,
    IReadOnlyList<Func<Solution, ProjectId, Solution>> Transforms)
{
    // Solutions are immutable and nothing is ever applied to this workspace, so all tests can start from its empty one.
    private static readonly Solution Empty = new AdhocWorkspace().CurrentSolution;

    public async Task<Solution> CreateAsync(Sample sample, CancellationToken cancellationToken)
    {
        var ids = sample.Projects.ToDictionary(
            project => project.State.Name, project => ProjectId.CreateNewId(project.State.Name), StringComparer.Ordinal);
        var solution = Empty;
        foreach (var project in sample.Projects)
        {
            var assemblies = project.State.ReferenceAssemblies ?? References;
            var references = await assemblies.ResolveAsync(project.State.Language, cancellationToken);
            solution = solution.AddProject(Info(ids[project.State.Name], project, references));
        }

        foreach (var project in sample.Projects)
        {
            foreach (var name in project.State.AdditionalProjectReferences)
            {
                solution = solution.AddProjectReference(ids[project.State.Name], new ProjectReference(ids[name]));
            }
        }

        foreach (var id in sample.Projects.Select(project => ids[project.State.Name]))
        {
            solution = Transforms.Aggregate(solution, (changed, transform) => transform(changed, id));
        }

        return solution;
    }

    private ProjectInfo Info(ProjectId id, SampleProject project, ImmutableArray<MetadataReference> references)
        => ProjectInfo.Create(
            id,
            VersionStamp.Default,
            project.State.Name,
            project.State.AssemblyName,
            project.State.Language,
            compilationOptions: Compilation.WithOutputKind(project.State.OutputKind ?? Compilation.OutputKind),
            parseOptions: Parse.WithDocumentationMode(project.State.DocumentationMode ?? Parse.DocumentationMode),
            documents: Documents(id, project.Sources),
            metadataReferences: references.Concat(project.State.AdditionalReferences),
            additionalDocuments: Documents(id, project.AdditionalFiles))
        .WithAnalyzerConfigDocuments(Documents(id, project.AnalyzerConfigFiles));

    private static IEnumerable<DocumentInfo> Documents(ProjectId id, ImmutableArray<SampleFile> files)
        => files.Select(file => DocumentInfo.Create(
            DocumentId.CreateNewId(id, file.Path),
            file.Name,
            file.Folders,
            loader: TextLoader.From(TextAndVersion.Create(file.Text, VersionStamp.Default, file.Path)),
            filePath: file.Path));
}
