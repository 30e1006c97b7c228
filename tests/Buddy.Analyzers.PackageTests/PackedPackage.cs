using System.Runtime.CompilerServices;
using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>
/// The package, packed once for all tests from the sources as they are. Everything lies in one temporary folder, outside the repository:
/// the build's own artifacts (another build may be writing the repository's), the package, and the packages folder of the projects that use it.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly Lazy<SampleBuilds> _samples;

    /// <summary>Packs nothing yet.</summary>
    public PackedPackage() => _samples = new(() => new SampleBuilds(this));

    /// <summary>A version that no cache can know.</summary>
    public string Version { get; } = $"0.2.0-test{DateTime.UtcNow.Ticks}";

    /// <summary>The folder that all tests of a run share.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("buddy-analyzers-").FullName;

    /// <summary>The folder that holds the .nupkg and nothing else.</summary>
    public string Source => Path.Combine(Root, "artifacts", "package");

    /// <summary>The .nupkg.</summary>
    public string File => Path.Combine(Source, $"Buddy.Analyzers.{Version}.nupkg");

    /// <summary>The packages folder of the projects that use the package.</summary>
    public string Cache => Path.Combine(Root, "cache");

    /// <summary>The builds of the samples that reference it.</summary>
    internal SampleBuilds Samples => _samples.Value;

    /// <summary>The folder of the repository.</summary>
    internal static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>Packs into <paramref name="artifacts"/>, under the version of this run, and returns what the command said.</summary>
    internal Task<CommandResult> PackAsync(string artifacts) =>
        DotNet.RunAsync(
            Repository,
            [
                "pack", "src/Buddy.Analyzers.Package", "-nodereuse:false", $"-p:ArtifactsPath={artifacts}", $"-p:Version={Version}",
                "-p:RunAnalyzers=false", // they have looked at these sources when the tests were built
            ]);

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        var packed = await PackAsync(Path.Combine(Root, "artifacts"));
        packed.ShouldSucceedWith();
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        await CompilerServer.StopAsync();
        Directory.Delete(Root, recursive: true);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <summary>The tests that use the package: one after the other, since each of them runs builds that use all cores.</summary>
[CollectionDefinition(nameof(PackedPackage))]
public sealed class PackedPackageCollection : ICollectionFixture<PackedPackage>;
