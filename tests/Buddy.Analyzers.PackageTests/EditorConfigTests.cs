namespace Buddy.Analyzers.PackageTests;

[Collection(nameof(PackedPackage))]
public sealed class EditorConfigTests(PackedPackage package)
{
    private static readonly ProjectSample OneId = TwoFolders("OneId", "dotnet_diagnostic.BUDDY1001.severity = none");

    private static readonly ProjectSample OneCategory = TwoFolders("OneCategory", "dotnet_analyzer_diagnostic.category-Buddy.Payload.severity = none");

    private static readonly ProjectSample KeptWarnings = new("KeptWarnings")
    {
        Files = new Dictionary<string, string>(FaultyCode.File)
        {
            [".editorconfig"] = "root = true\n[*.cs]\ndotnet_diagnostic.BUDDY1003.severity = warning\ndotnet_diagnostic.BUDDY1101.severity = warning",
        },
    };

    [Theory]
    [InlineData(false, "warning")]
    [InlineData(true, "error")]
    public async Task An_editorconfig_silences_one_id_in_one_folder(bool onCIServer, string severity)
    {
        var build = await BuildAsync(OneId, onCIServer);

        Assert.Equal(
            [
                $"Loud.cs {severity} BUDDY1001", $"Loud.cs {severity} BUDDY1003", $"Loud.cs {severity} BUDDY1101", $"Loud.cs {severity} BUDDY1102", $"Loud.cs {severity} BUDDY1103",
                $"Quiet.cs {severity} BUDDY1003", $"Quiet.cs {severity} BUDDY1101", $"Quiet.cs {severity} BUDDY1102", $"Quiet.cs {severity} BUDDY1103",
            ],
            InFiles(build).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false, "warning")]
    [InlineData(true, "error")]
    public async Task An_editorconfig_silences_one_category_in_one_folder(bool onCIServer, string severity)
    {
        var build = await BuildAsync(OneCategory, onCIServer);

        Assert.Equal(
            [$"Quiet.cs {severity} BUDDY1101", $"Quiet.cs {severity} BUDDY1102", $"Quiet.cs {severity} BUDDY1103"],
            InFiles(build).Where(problem => problem.StartsWith("Quiet.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_editorconfig_keeps_one_id_a_warning_on_a_CI_server() => (await package.Samples.OfCIServerAsync(KeptWarnings))
        .ShouldFailWith("error BUDDY1001", "warning BUDDY1003", "warning BUDDY1101", "error BUDDY1102", "error BUDDY1103");

    private static ProjectSample TwoFolders(string name, string line) => new(name)
    {
        Files = new Dictionary<string, string>
        {
            ["Loud/Loud.cs"] = FaultyCode.Text.Replace("namespace Fresh;", "namespace Fresh.Loud;", StringComparison.Ordinal),
            ["Quiet/Quiet.cs"] = FaultyCode.Text.Replace("namespace Fresh;", "namespace Fresh.Quiet;", StringComparison.Ordinal),
            ["Quiet/.editorconfig"] = $"[*.cs]\n{line}\n",
        },
    };

    private Task<Cli.CommandResult> BuildAsync(ProjectSample sample, bool onCIServer) =>
        onCIServer ? package.Samples.OfCIServerAsync(sample) : package.Samples.OfDeveloperAsync(sample);

    private static IEnumerable<string> InFiles(Cli.CommandResult build) =>
        build.Problems.Select(problem => $"{problem.File} {problem.Severity} {problem.Id}");
}
