using Newtonsoft.Json.Linq;
using JsonConvert = Newtonsoft.Json.JsonConvert;

namespace Decoys.OtherPipelines;

public static class OtherCi
{
    // Decoy: a run of Azure Pipelines.
    public static Task AzureRun(HttpClient http, int id) =>
        http.PostAsJsonAsync($"https://dev.azure.com/o/p/_apis/pipelines/{id}/runs?api-version=7.1", new
    {
        resources = new { repositories = new { self = new { refName = "refs/heads/main" } } },
        variables = new { region = new { value = "eu", isSecret = false } },
        templateParameters = new { type = "BUILD", cluster = "blue" },
    });

    // Decoy: a build of Azure DevOps.
    public static string AzureBuild() =>
        JsonConvert.SerializeObject(new { definition = new { id = 1 }, sourceBranch = "main", parameters = "{\"type\":\"BUILD\"}" });

    // Decoy: an artifact of an Azure release.
    public static JObject AzureArtifact() =>
        new() { ["type"] = "Build", ["alias"] = "web", ["definitionReference"] = new JObject { ["version"] = "1", ["name"] = "web" } };

    // Decoy: a pipeline of CircleCI.
    public static Task CircleCi(HttpClient http) => http.PostAsJsonAsync("https://circleci.com/api/v2/project/gh/o/r/pipeline", new
    {
        branch = "main",
        parameters = new { region = "eu", cluster = "blue", service = "web", docker_image_tag = "1.0" },
    });

    // Decoy: a build of TeamCity.
    public static object TeamCity() =>
        new { buildType = new { id = "Web_Build" }, properties = new { property = new[] { new { name = "region", value = "eu" } } } };

    // Decoy: a Jenkins job's parameters.
    public static string Jenkins() =>
        JsonSerializer.Serialize(new { parameter = new[] { new { name = "type", value = "RUN_DOCKER_CONTAINER" }, new { name = "version", value = "1" } } });

    // Decoy: a stage of Spinnaker.
    public static JsonObject Spinnaker() => new()
    {
        ["type"] = "deployManifest",
        ["name"] = "Deploy",
        ["account"] = "prod",
        ["failPipeline"] = true,
        ["stageTimeoutMs"] = 60000,
        ["trigger_conditions"] = new JsonArray(),
    };

    // Decoy: a step of Bitbucket Pipelines.
    public static object Bitbucket() =>
        new { step = new { name = "Build", image = "node", script = new[] { "npm ci" }, services = new[] { "docker" }, trigger = "manual" } };

    // Decoy: a GoCD stage.
    public static object GoCd() =>
        new { name = "build", fetch_materials = true, approval = new { type = "success" }, jobs = new[] { new { name = "unit", timeout = 10, environment_variables = new[] { new { name = "A", value = "b" } } } } };

    // Decoy: a step of Drone.
    public static object Drone() =>
        new { kind = "pipeline", type = "docker", name = "default", steps = new[] { new { name = "test", image = "golang", commands = new[] { "go test" } } } };

    // Decoy: a Buildkite step.
    public static Dictionary<string, object> Buildkite() =>
        new() { { "label", "Test" }, { "command", "make" }, { "timeout_in_minutes", 10 }, { "type", "script" }, { "key", "test" } };

    // Decoy: a run of Terraform Cloud.
    public static object TerraformRun() =>
        new { data = new { type = "runs", attributes = new { message = "apply", variables = new[] { new { key = "region", value = "\"eu\"" } } } } };

    // Decoy: a Terraform state.
    public const string TerraformState = """
        {
          "version": 4,
          "resources": [
            { "mode": "managed", "type": "aws_ecs_service", "name": "web", "instances": [{ "attributes": { "cluster": "prod", "region": "eu", "name": "web" } }] }
          ]
        }
        """;

    // Decoy: a pipeline of Argo.
    public static object Argo() =>
        new { metadata = new { name = "x" }, spec = new { entrypoint = "main", templates = new[] { new { name = "main", type = "Container", timeout = "60s" } } } };

    // Decoy: a deployment of Octopus.
    public static object Octopus() =>
        new { Name = "Deploy", Type = "Octopus.Script", Actions = new[] { new { Name = "Run", ActionType = "Octopus.Script", IsDisabled = false } } };
}
