namespace Buddy.Analyzers.PackageTests;

/// <summary>Code that a user could have written, with the five kinds of mistakes in it, one each.</summary>
internal static class FaultyCode
{
    /// <summary>What a build says of <see cref="Text"/>.</summary>
    public static readonly string[] Warnings =
        ["warning BUDDY1001", "warning BUDDY1003", "warning BUDDY1101", "warning BUDDY1102", "warning BUDDY1103"];

    /// <summary>What a build says of it on a CI server: all five are certain.</summary>
    public static readonly string[] Errors =
        ["error BUDDY1001", "error BUDDY1003", "error BUDDY1101", "error BUDDY1102", "error BUDDY1103"];

    /// <summary>The code, as the only file of a project.</summary>
    public static IReadOnlyDictionary<string, string> File { get; } = new Dictionary<string, string> { ["Actions.cs"] = Text };

    /// <summary>The code, in a file of its own.</summary>
    public const string Text = """
        using System.Net.Http.Json;

        namespace Fresh;

        public static class Actions
        {
            private const string Url = "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions";

            public static async Task AddAllAsync(HttpClient client, string password)
            {
                await client.PostAsJsonAsync(Url, new
                {
                    type = "AWS_ECS",
                    name = "Deploy",
                    integration = new { identifier = "aws" },
                    region = "us-east-1",
                    local_path = "task.json",
                });
                await client.PostAsJsonAsync(Url, new
                {
                    type = "RUN_DOCKER_CONTAINER",
                    name = "Tell the team",
                    docker_image_name = "alpine",
                    docker_image_tag = "3.20",
                    trigger_time = "ON_SUCESS",
                });
                await client.PostAsJsonAsync(Url, new
                {
                    type = "RUN_DOCKER_CONTAINER",
                    name = "Warn the team",
                    docker_image_name = "alpine",
                    docker_image_tag = "3.20",
                    trigger_time = "ON_BACK_TO_SUCCESS",
                    run_only_on_first_failure = true,
                });
                await client.PostAsJsonAsync(Url, new
                {
                    type = "RUN_DOCKER_CONTAINER",
                    name = "Clean up",
                    docker_image_name = "alpine",
                    docker_image_tag = "3.20",
                    trigger_time = "ON_FAILURE",
                });
                await client.PostAsJsonAsync(Url, new
                {
                    type = "RUN_DOCKER_CONTAINER",
                    name = "Test",
                    docker_image_name = "tests",
                    docker_image_tag = "latest",
                    login = "acme",
                    password,
                });
            }
        }

        """;
}
