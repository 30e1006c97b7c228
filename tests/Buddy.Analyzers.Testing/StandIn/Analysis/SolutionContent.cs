namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Whether two solutions would be compiled to the same.</summary>
internal static class SolutionContent
{
    public static async Task<bool> EqualAsync(Solution first, Solution second, CancellationToken cancellationToken)
    {
        if (first == second)
        {
            return true;
        }

        if (first.ProjectIds.Count != second.ProjectIds.Count)
        {
            return false;
        }

        foreach (var (one, other) in first.Projects.Zip(second.Projects))
        {
            if (!SameSettings(one, other) || !await SameFilesAsync(Files(one), Files(other), cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The project's sources, additional files and configuration, in this order.</summary>
    public static List<TextDocument> Files(Project project)
        => [.. project.Documents, .. project.AdditionalDocuments, .. project.AnalyzerConfigDocuments];

    private static bool SameSettings(Project one, Project other)
        => one.Name == other.Name
            && Equals(
                one.CompilationOptions?.WithSyntaxTreeOptionsProvider(null), other.CompilationOptions?.WithSyntaxTreeOptionsProvider(null))
            && Equals(one.ParseOptions, other.ParseOptions)
            && one.MetadataReferences.SequenceEqual(other.MetadataReferences)
            && one.ProjectReferences.Count() == other.ProjectReferences.Count();

    private static async Task<bool> SameFilesAsync(List<TextDocument> one, List<TextDocument> other, CancellationToken cancellationToken)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        foreach (var (first, second) in one.Zip(other))
        {
            var text = await first.GetTextAsync(cancellationToken);
            if (first.FilePath != second.FilePath || first.Name != second.Name
                || !text.ContentEquals(await second.GetTextAsync(cancellationToken)))
            {
                return false;
            }
        }

        return true;
    }
}
