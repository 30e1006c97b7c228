namespace Microsoft.CodeAnalysis.Testing;

/// <summary>One project of a sample.</summary>
public class ProjectState
{
    public ProjectState(string name, string language, string defaultPrefix, string defaultExtension)
    {
        Name = name;
        Language = language;
        DefaultPrefix = defaultPrefix;
        DefaultExtension = defaultExtension;
        Sources = new SourceFileList(defaultPrefix, defaultExtension);
    }

    public string Name { get; }

    public string AssemblyName => Name;

    public string Language { get; }

    public SourceFileList Sources { get; }

    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>Files such as <c>/.editorconfig</c>; their paths are absolute.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>Names of other projects of the same state.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    /// <summary>The reference assemblies, where they are not the test's.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    /// <summary>A library where nothing is said.</summary>
    public OutputKind? OutputKind { get; set; }

    public DocumentationMode? DocumentationMode { get; set; }

    private protected string DefaultPrefix { get; }

    private protected string DefaultExtension { get; }

    internal bool HasFiles => Sources.Count + AdditionalFiles.Count + AnalyzerConfigFiles.Count > 0;

    /// <summary>The same project with the parts of <paramref name="parent"/> that it does not set.</summary>
    internal ProjectState InheritingFrom(ProjectState? parent)
    {
        var result = new ProjectState(Name, Language, DefaultPrefix, DefaultExtension);
        result.Fill(this, parent);
        return result;
    }

    /// <summary>Takes each part from <paramref name="own"/>, or where that is empty from <paramref name="parent"/>.</summary>
    private protected void Fill(ProjectState own, ProjectState? parent)
    {
        AddFirst(Sources, own.Sources, parent?.Sources);
        AddFirst(AdditionalFiles, own.AdditionalFiles, parent?.AdditionalFiles);
        AddFirst(AnalyzerConfigFiles, own.AnalyzerConfigFiles, parent?.AnalyzerConfigFiles);
        AddFirst(AdditionalProjectReferences, own.AdditionalProjectReferences, parent?.AdditionalProjectReferences);
        AddFirst(AdditionalReferences, own.AdditionalReferences, parent?.AdditionalReferences);
        ReferenceAssemblies = own.ReferenceAssemblies ?? parent?.ReferenceAssemblies;
        OutputKind = own.OutputKind ?? parent?.OutputKind;
        DocumentationMode = own.DocumentationMode ?? parent?.DocumentationMode;
    }

    private static void AddFirst<T>(List<T> target, List<T> own, List<T>? parent)
        => target.AddRange(own.Count > 0 ? own : parent ?? own);
}
