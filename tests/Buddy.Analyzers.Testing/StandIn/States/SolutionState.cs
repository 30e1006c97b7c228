namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A sample as the test writes it, with markup: the primary project, projects beside it, and what is expected of them.</summary>
public class SolutionState : ProjectState
{
    public SolutionState(string name, string language, string defaultPrefix, string defaultExtension)
        : base(name, language, defaultPrefix, defaultExtension)
        => AdditionalProjects = new ProjectCollection(language, defaultExtension);

    /// <summary>What is taken over from the state before; <see langword="null"/> decides by what this state sets.</summary>
    public StateInheritanceMode? InheritanceMode { get; set; }

    /// <summary>What markup means; <see langword="null"/> decides by <see cref="InheritanceMode"/>.</summary>
    public MarkupMode? MarkupHandling { get; set; }

    public ProjectCollection AdditionalProjects { get; }

    /// <summary>The diagnostics that are expected beside those in the markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    internal bool HasContent => HasFiles || AdditionalProjects.Values.Any(project => project.HasFiles);

    /// <summary>The state with all that it takes over from the one before.</summary>
    /// <param name="parent">The state before, itself complete; none for the first.</param>
    /// <param name="fixableIds">The diagnostics that the code fixes can repair: a changed state expects none of them.</param>
    internal SolutionState Complete(SolutionState? parent, IReadOnlyCollection<string> fixableIds)
    {
        var mode = InheritanceMode ?? (parent is null ? StateInheritanceMode.Explicit
            : HasContent && !SameFilesAs(parent) ? StateInheritanceMode.AutoInherit
            : StateInheritanceMode.AutoInheritAll);
        var source = mode == StateInheritanceMode.Explicit ? null : parent;
        var result = new SolutionState(Name, Language, DefaultPrefix, DefaultExtension) { InheritanceMode = StateInheritanceMode.Explicit };
        result.Fill(this, source);

        foreach (var name in AdditionalProjects.Keys.Union(source?.AdditionalProjects.Keys.AsEnumerable() ?? []))
        {
            var inherited = source?.AdditionalProjects.GetValueOrDefault(name);
            result.AdditionalProjects.Add(name, (AdditionalProjects.GetValueOrDefault(name) ?? inherited!).InheritingFrom(inherited));
        }

        result.MarkupHandling = MarkupHandling ?? mode switch
        {
            StateInheritanceMode.AutoInherit => MarkupMode.IgnoreFixable,
            StateInheritanceMode.AutoInheritAll => parent?.MarkupHandling,
            _ => MarkupMode.Allow,
        };
        result.ExpectedDiagnostics.AddRange(mode switch
        {
            StateInheritanceMode.AutoInheritAll when ExpectedDiagnostics.Count == 0 => source!.ExpectedDiagnostics,
            StateInheritanceMode.AutoInherit
                => source!.ExpectedDiagnostics.Where(expected => !fixableIds.Contains(expected.Id)).Concat(ExpectedDiagnostics),
            _ => ExpectedDiagnostics,
        });
        return result;
    }

    private bool SameFilesAs(SolutionState other)
        => SameFiles(this, other)
            && AdditionalProjects.All(
                project => other.AdditionalProjects.TryGetValue(project.Key, out var theirs) && SameFiles(project.Value, theirs));

    private static bool SameFiles(ProjectState own, ProjectState other)
        => SameFiles(own.Sources, other.Sources)
            && SameFiles(own.AdditionalFiles, other.AdditionalFiles)
            && SameFiles(own.AnalyzerConfigFiles, other.AnalyzerConfigFiles);

    /// <summary>A state that sets no files of a kind has the other's.</summary>
    private static bool SameFiles(SourceFileCollection own, SourceFileCollection other)
        => own.Count == 0 || (own.Count == other.Count
            && own.Zip(other).All(
                pair => pair.First.filename == pair.Second.filename && pair.First.content.ContentEquals(pair.Second.content)));
}
