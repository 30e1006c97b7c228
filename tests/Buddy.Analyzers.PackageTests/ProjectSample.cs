using System.Reflection;

namespace Buddy.Analyzers.PackageTests;

/// <summary>
/// A project that uses the package, in a folder of its own. All samples are built together (<see cref="SampleBuilds"/>), which takes a fraction of the time of
/// a build for each.
/// </summary>
/// <param name="Name">The names of the folder and of the project; no two samples share one.</param>
/// <param name="Properties">Lines for the project's PropertyGroup.</param>
internal sealed record ProjectSample(string Name, string Properties = "")
{
    /// <summary>Stands in the files for the version of the package.</summary>
    public const string PackageVersion = "PACKAGE-VERSION";

    /// <summary>Lines for the project's ItemGroup, beside the reference to the package.</summary>
    public string Items { get; init; } = "";

    /// <summary>The project's SDK.</summary>
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    /// <summary>The metadata of the reference to the package; null for no reference.</summary>
    public string? PackageAttributes { get; init; } = "PrivateAssets=\"all\"";

    /// <summary>Whether it is built on a CI server, too.</summary>
    public bool IsBuiltOnCIServer { get; init; } = true;

    /// <summary>The files: path below the folder, and text.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <summary>The samples of the test classes: each is a static field.</summary>
    public static IReadOnlyList<ProjectSample> All { get; } =
    [
        .. typeof(ProjectSample).Assembly.GetTypes()
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(static field => field.FieldType == typeof(ProjectSample))
            .Select(static field => (ProjectSample)field.GetValue(null)!),
    ];
}
