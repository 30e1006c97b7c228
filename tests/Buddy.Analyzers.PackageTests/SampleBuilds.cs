using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>Builds all <see cref="ProjectSample"/>s: once as a developer does, and once as a CI server does.</summary>
internal sealed class SampleBuilds
{
    private readonly FreshProject _folder;
    private readonly Lazy<Task<CommandResult>> _developer;
    private readonly Lazy<Task<CommandResult>> _ciServer;

    /// <summary>Builds nothing yet.</summary>
    /// <param name="package">What the samples reference.</param>
    public SampleBuilds(PackedPackage package)
    {
        _folder = FreshProject.Empty(package);
        foreach (var sample in ProjectSample.All)
            Write(sample, package.Version);
        WriteSolution("Developer.slnx", ProjectSample.All);
        WriteSolution("CIServer.slnx", ProjectSample.All.Where(static sample => sample.IsBuiltOnCIServer));

        _developer = new(() => _folder.BuildAsync(["Developer.slnx"]));
        _ciServer = new(async () =>
        {
            await _developer.Value; // one build at a time in one folder
            return await _folder.BuildAsync(["CIServer.slnx"], ("CI", "true"));
        });
    }

    /// <summary>What <c>dotnet build</c> reports for a sample.</summary>
    public async Task<CommandResult> OfDeveloperAsync(ProjectSample sample) => (await _developer.Value).OfProject(sample.Name);

    /// <summary>What <c>dotnet build</c> reports for a sample on a CI server.</summary>
    public async Task<CommandResult> OfCIServerAsync(ProjectSample sample) => (await _ciServer.Value).OfProject(sample.Name);

    /// <summary>The text of a file that the developer's build has left in the folder of a sample.</summary>
    public async Task<string> ReadAsync(ProjectSample sample, string path)
    {
        await _developer.Value;
        return _folder.Read($"{sample.Name}/{path}");
    }

    private void Write(ProjectSample sample, string version)
    {
        var reference = sample.PackageAttributes is null ? "" : $"""<PackageReference Include="Buddy.Analyzers" Version="{version}" {sample.PackageAttributes} />""";
        _folder.Write($"{sample.Name}/{sample.Name}.csproj", FreshProject.ProjectText(reference + sample.Items, sample.Properties, sample.Sdk));
        foreach (var (path, text) in sample.Files)
            _folder.Write($"{sample.Name}/{path}", text.Replace(ProjectSample.PackageVersion, version, StringComparison.Ordinal));
    }

    private void WriteSolution(string name, IEnumerable<ProjectSample> samples) => _folder.Write(
        name, $"<Solution>{string.Concat(samples.Select(static sample => $"<Project Path=\"{sample.Name}/{sample.Name}.csproj\" />"))}</Solution>");
}
