using System.Reflection;
using System.Text.RegularExpressions;
using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>A solution of many small projects that reference the package.</summary>
internal sealed partial class HostsFolder
{
    private readonly PackedPackage _package;
    private readonly FreshProject _folder;
    private readonly List<string> _projects = [];

    /// <summary>Makes the folder. Reference assemblies are taken from where the build of the tests has put them.</summary>
    public HostsFolder(PackedPackage package)
    {
        _package = package;
        _folder = new FreshProject(package);
        File.Delete(Path.Combine(_folder.Folder, "Fresh.csproj"));
        _folder.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{package.Source}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="references" value="{Metadata("PackagesFolder")}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        _folder.Write("Directory.Build.targets", $"""
            <Project>
              <PropertyGroup>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
              </PropertyGroup>
              <ItemGroup>
                <KnownFrameworkReference Update="Microsoft.NETCore.App" Condition="'$(TargetFramework)' == 'net8.0'" TargetingPackVersion="{Metadata("net8.0")}" />
                <KnownFrameworkReference Update="Microsoft.NETCore.App" Condition="'$(TargetFramework)' == 'net9.0'" TargetingPackVersion="{Metadata("net9.0")}" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Adds a project of that name with one file of that name.</summary>
    /// <param name="properties">Elements for its PropertyGroup.</param>
    public void AddCSharp(string name, string code, string properties)
    {
        AddProject(name, properties);
        _folder.Write($"{name}/{name}.cs", code);
    }

    /// <summary>Adds a project of that name, without files.</summary>
    /// <param name="properties">Elements for its PropertyGroup.</param>
    /// <param name="item">An item for its ItemGroup.</param>
    public void AddProject(string name, string properties, string item = "") => Add($"{name}/{name}.csproj", properties, item);

    /// <summary>Adds a project of another language with one file.</summary>
    public void AddOther(string project, string file, string code, string item = "")
    {
        var folder = Path.GetFileNameWithoutExtension(project);
        Add($"{folder}/{project}", "<TargetFramework>net10.0</TargetFramework><SatelliteResourceLanguages>en</SatelliteResourceLanguages>", item);
        _folder.Write($"{folder}/{file}", code);
    }

    /// <summary>Puts a value for each placeholder that a fix has written into a project's file.</summary>
    public void FillPlaceholders(string name) =>
        _folder.Write($"{name}/{name}.cs", Placeholder().Replace(
            _folder.Read($"{name}/{name}.cs"),
            static placeholder => placeholder.Groups["name"].Value is var field and not "region" ? field : "us-east-1"));

    /// <summary>The folder.</summary>
    public string Folder => _folder.Folder;

    /// <summary>Writes a file of the folder.</summary>
    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>Writes the solution of all projects.</summary>
    public void WriteSolution() =>
        _folder.Write("Hosts.slnx", $"<Solution>{string.Concat(_projects.Select(static project => $"<Project Path=\"{project}\" />"))}</Solution>");

    /// <summary>Builds all projects.</summary>
    public Task<CommandResult> BuildAsync(params string[] arguments)
    {
        WriteSolution();
        return _folder.BuildAsync(["Hosts.slnx", .. arguments]);
    }

    /// <summary>Runs a <c>dotnet</c> command in the folder.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) => _folder.RunAsync(arguments);

    private void Add(string path, string properties, string item)
    {
        _projects.Add(path);
        _folder.Write(path, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <!-- What sends the samples' payloads is extern, so that it is not seen. -->
              <PropertyGroup><NoWarn>$(NoWarn);CS0626</NoWarn>{properties}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Buddy.Analyzers" Version="{_package.Version}" PrivateAssets="all" />
                {item}
              </ItemGroup>
            </Project>
            """);
    }

    private static string Metadata(string key) => typeof(HostsFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    [GeneratedRegex("(?<=\")<(?<name>[a-z_]+)>")]
    private static partial Regex Placeholder();
}
