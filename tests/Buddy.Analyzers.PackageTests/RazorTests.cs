namespace Buddy.Analyzers.PackageTests;

/// <summary>C# in <c>.razor</c> files: the compiler takes what is made of it for generated code, unless an option says otherwise.</summary>
[Collection(nameof(PackedPackage))]
public sealed class RazorTests(PackedPackage package)
{
    private const string Page = """
        @using System.Net.Http.Json
        <button @onclick="Run">Deploy</button>

        @code {
            private readonly HttpClient http = new();

            private Task Run() => http.PostAsJsonAsync("workspaces/w/projects/p/pipelines/1/actions", new
            {
                type = "JIRA_BUILD",
                name = "Deploy",
                trigger_time = "ON_SUCESS",
            });
        }

        """;

    private static readonly ProjectSample Razor = WithEditorConfig("Razor", "");

    private static readonly ProjectSample CheckedRazor = WithEditorConfig("CheckedRazor", DocumentedOption());

    [Fact]
    public async Task The_option_of_the_documentation_lets_the_code_of_pages_be_checked_at_their_lines()
    {
        (await package.Samples.OfDeveloperAsync(Razor)).ShouldSucceedWith();

        var build = await package.Samples.OfDeveloperAsync(CheckedRazor);
        build.ShouldSucceedWith("warning BUDDY1003");
        Assert.Contains("Deploy.razor(11,24): warning BUDDY1003", build.Output, StringComparison.Ordinal);
    }

    private static string DocumentedOption() => string.Join('\n', File.ReadAllLines(Path.Combine(PackedPackage.Repository, "docs", "configuration.md"))
        .SkipWhile(static line => line != "## Razor")
        .SkipWhile(static line => line != "```ini").Skip(1)
        .TakeWhile(static line => line != "```"));

    private static ProjectSample WithEditorConfig(string name, string options) => new(name)
    {
        Sdk = "Microsoft.NET.Sdk.Razor",
        Items = """<FrameworkReference Include="Microsoft.AspNetCore.App" />""",
        Files = new Dictionary<string, string>
        {
            ["Pages/Deploy.razor"] = Page,
            ["Settings.cs"] = "public static class Settings;\n", // the build looks for .editorconfig around C# files alone
            [".editorconfig"] = $"root = true\n{options}\n",
        },
    };
}
