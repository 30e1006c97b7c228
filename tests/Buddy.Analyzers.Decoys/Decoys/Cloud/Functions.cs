using Newtonsoft.Json.Linq;

namespace Decoys.Cloud;

public static class Functions
{
    // Decoy: a binding of Azure Functions.
    public static JsonObject Binding() =>
        new() { ["type"] = "httpTrigger", ["direction"] = "in", ["name"] = "request", ["authLevel"] = "function", ["disabled"] = false };

    // Decoy: the file with the bindings.
    public static JObject FunctionJson() => new()
    {
        ["disabled"] = false,
        ["bindings"] = new JArray { new JObject { ["type"] = "timerTrigger", ["name"] = "timer", ["schedule"] = "0 0 * * * *" }, new JObject { ["type"] = "http", ["name"] = "$return" } },
    };

    // Decoy: a Lambda's payload.
    public static string Lambda() =>
        JsonSerializer.Serialize(new { type = "LAMBDA", name = "resize", region = "eu-west-1", timeout = 30, version = "$LATEST" });

    // Decoy: a resource of an ARM template.
    public static object Arm() =>
        new { type = "Microsoft.Web/sites", apiVersion = "2022-03-01", name = "[parameters('name')]", properties = new { region = "westeurope" }, variables = new { } };

    // Decoy: a stack of CloudFormation.
    public static Dictionary<string, object> CloudFormation() => new()
    {
        ["Resources"] = new Dictionary<string, object> { ["Service"] = new { Type = "AWS::ECS::Service", Properties = new { Cluster = "prod", ServiceName = "web" } } },
    };

    // Decoy: a step of an AWS pipeline.
    public static object CodePipeline() => new
    {
        name = "Deploy",
        actions = new[] { new { name = "Deploy", actionTypeId = new { provider = "ECS", version = "1" }, configuration = new { ClusterName = "c", ServiceName = "s" }, region = "eu-west-1" } },
    };

    // Decoy: a revision of CodeDeploy.
    public static object CodeDeploy() => new { type = "CODE_DEPLOY", name = "web", region = "eu", version = "0.0" };

    // Decoy: a purge of a CDN.
    public static Task Purge(HttpClient http) =>
        http.PostAsJsonAsync("purge", new { type = "CLOUD_FRONT", name = "/*", region = "us-east-1", integration = "aws" });

    // Decoy: a service of Cloud Run.
    public static object CloudRun() =>
        new { name = "web", template = new { containers = new[] { new { image = "x", command = new[] { "run" } } }, timeout = "60s" }, region = "europe-west1" };

    // Decoy: a dyno of Heroku.
    public static object Heroku() => new { type = "HEROKU", name = "web", region = new { name = "eu" }, command = "run" };

    // Decoy: a variable that a secret store keeps.
    public static object Secret(string value) => new { type = "SSH_KEY", key = "deploy", value, encrypted = true };

    // Decoy: a configuration in memory.
    public static Dictionary<string, string?> Settings() => new()
    {
        ["Buddy:Type"] = "AWS_ECS",
        ["Buddy:TriggerTime"] = "ON_FAILURE",
        ["Buddy:DockerImageName"] = "node",
    };

    // Decoy: the same under the names of the wire, with a path in front.
    public static object Builder() =>
        new Microsoft.Extensions.Configuration.ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["action:type"] = "AWS_ECS",
        ["action:trigger_time"] = "ON_FAILURE",
        ["region"] = "eu",
        ["cluster"] = "blue",
    });
}
