namespace Buddy.Analyzers.PackageTests;

/// <summary>Options and schemas of a project, in a real build.</summary>
[Collection(nameof(PackedPackage))]
public sealed class UserSchemaTests(PackedPackage package)
{
    private const string Rocket = """
        using System.Net.Http.Json;

        namespace Fresh;

        public static class Rockets
        {
            public static Task AddAsync(HttpClient client) => client.PostAsJsonAsync(
                "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions",
                new { type = "LAUNCH_ROCKET", name = "Go", trigger_time = "ON_MONDAY" });
        }

        """;

    private static readonly ProjectSample Rockets = new("Rockets")
    {
        Items = "<AdditionalFiles Include=\"*.buddy-action.schema.json\" />",
        Files = new Dictionary<string, string>
        {
            ["Rockets.cs"] = Rocket,
            ["LAUNCH_ROCKET.buddy-action.schema.json"] = "{\n  \"required\": [\"pad\"],\n  \"properties\": { \"timeout\": { \"type\": \"string\" } }\n}",
            [".editorconfig"] = "root = true\n[*.cs]\nbuddy_analyzers.additional_values.trigger_time = ON_MONDAY\nbuddy_analyzers.excluded_action_types = AWS_ESC\n",
        },
    };

    [Fact]
    public async Task A_build_knows_the_types_of_the_user_and_reports_what_it_cannot_use()
    {
        var build = await package.Samples.OfDeveloperAsync(Rockets);

        build.ShouldSucceedWith("warning BUDDY1001", "warning BUDDY0002", "warning BUDDY0002");
        Assert.Contains("LAUNCH_ROCKET action lacks required field 'pad'", build.Output, StringComparison.Ordinal);
        Assert.Contains("LAUNCH_ROCKET.buddy-action.schema.json(3,40): warning BUDDY0002", build.Output, StringComparison.Ordinal);
        Assert.Contains("'AWS_ESC' is no action type; did you mean 'AWS_ECS'?", build.Output, StringComparison.Ordinal);
    }
}
