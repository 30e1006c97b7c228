using System.Diagnostics;

namespace Buddy.Analyzers.PackageTests.Cli;

/// <summary>Runs the <c>dotnet</c> command as a user would, whatever the environment of the test run says.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Runs <c>dotnet <paramref name="arguments"/></c> in <paramref name="directory"/> and waits for its end.
    /// </summary>
    /// <param name="environment">Variables to set, on top of an environment that knows of no CI server and no outer build.</param>
    /// <exception cref="TimeoutException">It has not ended within half an hour; it is killed.</exception>
    public static async Task<CommandResult> RunAsync(string directory, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        foreach (var name in start.Environment.Keys.Where(IsOfOuterBuild).ToList())
            start.Environment.Remove(name);

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach (var (name, value) in CompilerServer.Properties)
            start.Environment[name] = value;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)}: {await output}{await error}");
        }

        return new CommandResult(process.ExitCode, await output + await error);
    }

    private static bool IsOfOuterBuild(string variable) =>
        variable is "CI" or "ContinuousIntegrationBuild" or "BuddyAnalyzersErrorsInCI" or "TreatWarningsAsErrors" or "Configuration" or "Platform"
        || variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
