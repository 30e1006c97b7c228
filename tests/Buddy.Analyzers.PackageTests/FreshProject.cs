using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>A new folder with one new project that knows nothing of this repository and takes packages from <see cref="PackedPackage.Source"/> alone.</summary>
internal sealed class FreshProject
{
    private readonly PackedPackage _package;

    /// <summary>Makes the folder and a class library that references the package.</summary>
    /// <param name="properties">Lines for the project's PropertyGroup.</param>
    public FreshProject(PackedPackage package, string properties = "")
        : this(package) =>
        Write("Fresh.csproj", ProjectText($"""<PackageReference Include="Buddy.Analyzers" Version="{package.Version}" PrivateAssets="all" />""", properties));

    private FreshProject(PackedPackage package)
    {
        _package = package;
        Folder = Directory.CreateDirectory(Path.Combine(package.Root, Guid.NewGuid().ToString("N"))).FullName;
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true");
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{package.Source}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>Makes the folder alone.</summary>
    public static FreshProject Empty(PackedPackage package) => new(package);

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>A project file of a class library.</summary>
    /// <param name="item">A reference for its ItemGroup.</param>
    /// <param name="properties">Lines for its PropertyGroup.</param>
    /// <param name="sdk">Its SDK.</param>
    public static string ProjectText(string item, string properties = "", string sdk = "Microsoft.NET.Sdk") => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {item}
          </ItemGroup>
        </Project>
        """;

    /// <summary>Writes a file below the folder, and the folders that lead to it.</summary>
    public FreshProject Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>The text of a file below the folder.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Runs <c>dotnet build</c>; all sources are compiled, even if an earlier build did so.</summary>
    public Task<CommandResult> BuildAsync(params (string Name, string Value)[] environment) => BuildAsync([], environment);

    /// <summary>Runs <c>dotnet build</c> with further arguments (such as a project's path, or <c>-p:…</c>).</summary>
    public Task<CommandResult> BuildAsync(string[] arguments, params (string Name, string Value)[] environment) =>
        RunAsync(["build", "--no-incremental", "-nodereuse:false", .. arguments], environment);

    /// <summary>Runs a <c>dotnet</c> command in the folder.</summary>
    public Task<CommandResult> RunAsync(string[] arguments, params (string Name, string Value)[] environment) =>
        DotNet.RunAsync(Folder, arguments, [("NUGET_PACKAGES", _package.Cache), .. environment]);
}
