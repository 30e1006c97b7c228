using System.Reflection;

namespace Buddy.Analyzers.PackageTests.Cli;

/// <summary>
/// The compiler that all builds of a run share, as those of a developer do: started by the first one. It is no other build's, so that it can be stopped,
/// and the analyzers that it has loaded can be deleted.
/// </summary>
internal static class CompilerServer
{
    private static readonly string Pipe = $"buddy-analyzers-{Guid.NewGuid():N}";

    /// <summary>What makes a build use it: properties of MSBuild, which takes them from the environment, too.</summary>
    public static (string Name, string Value)[] Properties { get; } = [("UseSharedCompilation", "true"), ("SharedCompilationId", Pipe)];

    /// <summary>Stops it; it would wait ten minutes for another build.</summary>
    public static Task<CommandResult> StopAsync()
    {
        var roslyn = typeof(CompilerServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "RoslynTargetsPath").Value!;
        return DotNet.RunAsync(Path.GetTempPath(), [Path.Combine(roslyn, "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{Pipe}"]);
    }
}
