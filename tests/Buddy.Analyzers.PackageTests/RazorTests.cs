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

    [Fact]
    public async Task The_option_of_the_documentation_lets_the_code_of_pages_be_checked_at_their_lines()
    {
        var documented = File.ReadAllLines(Path.Combine(PackedPackage.Repository, "docs", "configuration.md"))
            .SkipWhile(static line => line != "## Razor")
            .SkipWhile(static line => line != "```ini").Skip(1)
            .TakeWhile(static line => line != "```");
        var project = new FreshProject(package)
            .Write("Pages/Deploy.razor", Page)
            .Write("Settings.cs", "public static class Settings;\n") // the build looks for .editorconfig around C# files alone
            .Write("Fresh.csproj", FreshProject.ProjectText($"""
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <PackageReference Include="Buddy.Analyzers" Version="{package.Version}" PrivateAssets="all" />
                """).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Razor", StringComparison.Ordinal));

        (await project.BuildAsync()).ShouldSucceedWith();

        project.Write(".editorconfig", "root = true\n" + string.Join('\n', documented) + "\n");
        var build = await project.BuildAsync();
        build.ShouldSucceedWith("warning BUDDY1003");
        Assert.Contains("Deploy.razor(11,24): warning BUDDY1003", build.Output, StringComparison.Ordinal);
    }
}
