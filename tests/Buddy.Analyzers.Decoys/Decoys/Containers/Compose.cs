using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Decoys.Containers;

public class ComposeService
{
    [JsonProperty("image")]
    public string? Image { get; set; }

    [JsonProperty("entrypoint")]
    public string? Entrypoint { get; set; }

    [JsonProperty("working_dir")]
    public string? WorkingDir { get; set; }

    [JsonProperty("volumes")]
    public List<string> Volumes { get; set; } = [];

    [JsonProperty("restart")]
    public string Restart { get; set; } = "on-failure";
}

public class ComposeFile
{
    [JsonProperty("version")]
    public string Version { get; set; } = "3.9";

    [JsonProperty("services")]
    public Dictionary<string, ComposeService> Services { get; set; } = [];
}

public static class Compose
{
    // Decoy: docker-compose.yml as a model.
    public static string File() => JsonConvert.SerializeObject(new ComposeFile
    {
        Services = { ["web"] = new ComposeService { Image = "nginx", Entrypoint = "nginx", WorkingDir = "/", Volumes = { "/a:/b" } } },
    });

    // Decoy: the same as anonymous objects.
    public static object Anonymous() => new
    {
        version = "3.9",
        services = new { web = new { image = "nginx", entrypoint = "nginx", working_dir = "/", volumes = new[] { "./:/app" } } },
    };

    // Decoy: the same in Newtonsoft's tree.
    public static JObject Tree() => new(
        new JProperty("version", "3.9"),
        new JProperty("services", new JObject(new JProperty("db", new JObject { ["image"] = "mysql", ["type"] = "MYSQL", ["version"] = 8 }))));

    // Decoy: a service as Buddy knows it, standing alone in a helper.
    public static object Database() => new { type = "MYSQL", version = "8.0", connection = new { host = "mysql", port = 3306 } };

    // Decoy: a Kubernetes deployment.
    public static object Deployment(string image) => new
    {
        apiVersion = "apps/v1",
        kind = "Deployment",
        metadata = new { name = "web", labels = new { service = "web" } },
        spec = new { template = new { spec = new { containers = new[] { new { name = "web", image, command = new[] { "run" } } } } } },
    };

    // Decoy: a Kubernetes service, whose type is another enum.
    public static JsonObject Service() => new()
    {
        ["apiVersion"] = "v1",
        ["kind"] = "Service",
        ["metadata"] = new JsonObject { ["name"] = "web" },
        ["spec"] = new JsonObject { ["type"] = "ClusterIP", ["ports"] = new JsonArray(new JsonObject { ["name"] = "http", ["port"] = 80 }) },
    };

    // Decoy: a rolling update, patched.
    public static Task Restart(HttpClient http) => http.PatchAsJsonAsync("/apis/apps/v1/namespaces/default/deployments/web", new
    {
        spec = new { template = new { metadata = new { annotations = new Dictionary<string, string> { ["restartedAt"] = "now", ["type"] = "HELM" } } } },
    });

    // Decoy: Helm's values.
    public static Dictionary<string, object> HelmValues() => new()
    {
        ["image"] = new Dictionary<string, object> { ["registry"] = "ghcr.io", ["tag"] = "1.0", ["pullPolicy"] = "Always" },
        ["service"] = new Dictionary<string, object> { ["type"] = "NodePort", ["name"] = "http" },
        ["region"] = "eu",
    };

    // Decoy: a Kubernetes probe.
    public static object Probe() => new { type = "TCP", port = 80, timeout = 5, retry_count = 3 };

    // Decoy: a Tekton task run.
    public static string Tekton() =>
        "{\"kind\":\"PipelineRun\",\"metadata\":{\"name\":\"build\"},\"spec\":{\"pipelineRef\":{\"name\":\"build\"},\"timeout\":\"1h\",\"params\":[{\"name\":\"region\",\"value\":\"eu\"}]}}";
}
