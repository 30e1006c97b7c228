namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>Projects of several files, with the mistakes that users make, in the code that they make them in.</summary>
internal static class LargerProjects
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.Linq; global using System.Net.Http; global using System.Net.Http.Json;
        global using System.Text; global using System.Text.Json.Nodes; global using System.Text.Json.Serialization; global using System.Threading.Tasks; global using Newtonsoft.Json.Linq;
        """;

    /// <summary>A tool that sets up pipelines with anonymous objects.</summary>
    public static string[] AnonymousObjects { get; } =
    [
        Usings,
        """
        static class Buddy
        {
            public const string Actions = "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions";

            public static async Task DeployAsync(HttpClient http, bool production)
            {
                await http.PostAsJsonAsync(Actions, new
                {
                    type = "AWS_ECS",
                    name = "Deploy",
                    integration = new { identifier = "aws" },
                    region = "us-east-1",
                    // what runs, and where
                    task_definition = "deploy/task.json", // the file
                    clutser = "shop",
                    service = production ? "web" : "web-staging",
                    trigger_time = "ON_SUCCESS",
                    run_only_on_first_failure = true,
                });
                await http.PostAsJsonAsync(Actions, new { type = "RUN_DOCKER_CONTAINER", name = "Costs", docker_image_name = "acme/costs", docker_image_tag = "1", cost_center = "4711" });
            }
        }
        """,
        """
        static class Checks
        {
            const string Failed = "ON_FALIURE";

            public static Task LintAndTestAsync(HttpClient http, string pipelines) => http.PostAsJsonAsync(pipelines, new
            {
                name = "Main",
                actions = new[]
                {
                    new { type = "RUN_DOCKER_CONTAINER", name = "Lint", docker_image_name = "node" },
                    new { type = "RUN_DOCKER_CONTAINER", name = "Test", docker_image_name = "node" },
                },
            });

            public static async Task NotifyAsync(HttpClient http, string text)
            {
                var notice = new { type = "RUN_DOCKER_CONTAINER", name = text, docker_image_name = "acme/notify", docker_image_tag = "2", timout = 60, run_next = "in_soft_parallel" };
                Console.WriteLine($"at most {notice.timout} s, {Failed}");
                await http.PostAsJsonAsync(Buddy.Actions, notice);
                await http.PostAsJsonAsync(Buddy.Actions, new { type = "RUN_DOCKER_CONTAINER", name = "Retry", docker_image_name = "i", docker_image_tag = "t", retry_interval = 30, trigger_time = Failed, run_only_on_first_failure = true });
                await http.PostAsJsonAsync(Buddy.Actions, new { type = "RUN_DOCKER_CONTAINER", name = "Vars", docker_image_name = "i", docker_image_tag = "t", variables = new { DB_HOST = text } });
            }
        }
        """,
    ];

    /// <summary>A client with types of its own.</summary>
    public static string[] RecordsAndClasses { get; } =
    [
        Usings,
        """
        public class ContainerAction
        {
            [JsonPropertyName("type")] public string Type => "RUN_DOCKER_CONTAINER";
            [JsonPropertyName("name")] public required string Name { get; init; }
            [JsonPropertyName("docker_image_name")] public string? Image { get; init; }
            [JsonPropertyName("docker_image_tag")] public string? Tag { get; init; }
            [JsonPropertyName("trigger_time")] public string? When { get; init; }
            [JsonPropertyName("run_only_on_first_failure")] public bool? Once { get; init; }
            [JsonPropertyName("timeout")] public int? Timeout { get; init; }
            [JsonPropertyName("password")] public string? Password { get; init; }
            [JsonPropertyName("login")] public string? Login { get; init; }
            [JsonPropertyName("registry")] public string? Registry { get; init; }
        }

        public record EcsAction(
            [property: JsonPropertyName("name")] string Name,
            [property: JsonPropertyName("region")] string Region,
            [property: JsonPropertyName("integration")] Integration Integration,
            [property: JsonPropertyName("local_path")] string? TaskDefinition = null,
            [property: JsonPropertyName("cluster")] string? Cluster = null,
            [property: JsonPropertyName("service")] string? Service = null)
        {
            [JsonPropertyName("type")] public string Type { get; init; } = "AWS_ECS";
        }

        public record Integration([property: JsonPropertyName("identifier")] string Identifier);
        """,
        """
        static class Client
        {
            const string Actions = "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions";

            public static async Task RunAsync(HttpClient http)
            {
                await http.PostAsJsonAsync(Actions, new ContainerAction { Name = "Test", Image = "node" });
                await http.PostAsJsonAsync(Actions, new ContainerAction { Name = "Tell", Image = "acme/notify", Tag = "1", When = "ON_FAILURE" });
                await http.PostAsJsonAsync(Actions, new ContainerAction
                {
                    Name = "Private", Image = "acme/x", Tag = "1",
                    Registry = "https://registry.acme.dev",
                    Login = "ci",
                    Password = "hunter2", // rotate
                });
                await http.PostAsJsonAsync(Actions, new EcsAction("Deploy", "us-east-1", new Integration("aws"), "task.json"));
            }
        }
        """,
    ];

    /// <summary>Actions as dictionaries, nodes and JSON texts.</summary>
    public static string[] DictionariesNodesAndTexts { get; } =
    [
        Usings,
        """"
        static class Setup
        {
            const string Actions = "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions";

            public static async Task RunAsync(HttpClient http, bool nightly)
            {
                var action = new Dictionary<string, object>();
                action.Add("type", "RUN_DOCKER_CONTAINER");
                action.Add("name", "Test");
                action.Add("docker_image_name", "node");
                if (nightly)
                    action.Add("timeout", "3600");
                await http.PostAsJsonAsync(Actions, action);

                await http.PostAsJsonAsync(Actions, new JsonObject
                {
                    ["type"] = "RUN_DOCKER_CONTAINER"
                    , ["name"] = "Lint"
                    , ["docker_image_name"] = "node"
                    , ["docker_image_tag"] = "22"
                    , ["trigger_time"] = "ON_FAILURE"
                });

                var posted = new JObject(
                    new JProperty("type", "RUN_DOCKER_CONTAINER"),
                    new JProperty("name", "Build"),
                    new JProperty("docker_image_name", "node"),
                    new JProperty("docker_image_tag", "22"),
                    new JProperty("trigger_time", "on_success"));
                await http.PostAsync(Actions, new StringContent(posted.ToString()));

                await http.PostAsync(Actions, new StringContent("""
                    {
                      "type": "AWS_ECS",
                      "name": "Deploy",
                      "integration": "aws",
                      "region": "us-east-1",
                      "local_path": "task.json",
                      "service_name": "web",
                      "cluster": "shop"
                    }
                    """));
            }

            public static async Task<bool> WaitAsync(HttpClient http)
            {
                var status = JsonNode.Parse(await http.GetStringAsync(Actions + "/1"))!["last_execution_status"]!.GetValue<string>();
                return status == "SUCCESS" || status == "SUCCESSFUL";
            }
        }
        """",
    ];
}
