using Buddy.Analyzers.PackageTests.Cli;

namespace Buddy.Analyzers.PackageTests;

/// <summary>Completion of the package as it is installed, in a language server.</summary>
[Collection(nameof(PackedPackage))]
public sealed class CompletionTests(PackedPackage package)
{
    private const int MostQuestions = 60;

    [Fact]
    public async Task A_language_server_offers_values_and_fields()
    {
        var project = new FreshProject(package).Write("Steps.cs", """
            static class Steps
            {
                static object Values() { var body = new { type = "AWS_ECS", trigger_time = "" }; return body; }

                static object Names() { var body = new { type = "AWS_ECS",  }; return body; }
            }
            """);
        (await project.RunAsync(["restore"])).ShouldSucceedWith();
        var file = Path.Combine(project.Folder, "Steps.cs");
        using var server = await LanguageServer.StartAsync(project.Folder, ("NUGET_PACKAGES", package.Cache));
        await server.OpenAsync(file);

        var values = await CompleteAsync(server, file, line: 2, before: "\" }; return");
        var names = await CompleteAsync(server, file, line: 4, before: " }; return");

        Assert.Equal(["ON_EVERY_EXECUTION", "ON_SUCCESS", "ON_FAILURE", "ON_BACK_TO_SUCCESS", "ON_WARNING", "ON_WAIT_FOR_APPROVE", "ON_TERMINATE"], values);
        Assert.Equal(["name", "integration", "region", "local_path", "cluster", "service"], names.Take(6));
        Assert.Contains("string", names); // C#'s own
    }

    /// <summary>The server loads the project, and then the package, in the background: the first questions bring nothing.</summary>
    private static async Task<IReadOnlyList<string>> CompleteAsync(LanguageServer server, string file, int line, string before)
    {
        var character = File.ReadAllLines(file)[line].IndexOf(before, StringComparison.Ordinal);
        for (var i = 0; i < MostQuestions; i++)
        {
            var items = await server.CompleteAsync(file, line, character);
            if (items.Contains("ON_FAILURE") || items.Contains("cluster"))
                return items;
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        return [];
    }
}
