namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The projects beside the primary one, by name; a name that is asked for first makes its project.</summary>
public class ProjectCollection : Dictionary<string, ProjectState>
{
    private readonly string _language;
    private readonly string _extension;

    public ProjectCollection(string defaultLanguage, string defaultExtension)
    {
        _language = defaultLanguage;
        _extension = defaultExtension;
    }

    public new ProjectState this[string projectName]
    {
        get
        {
            if (!TryGetValue(projectName, out var project))
            {
                Add(projectName, project = new ProjectState(projectName, _language, $"/{projectName}/Test", _extension));
            }

            return project;
        }
    }
}
