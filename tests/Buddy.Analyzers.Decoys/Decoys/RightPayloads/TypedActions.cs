using System.Runtime.Serialization;
using Newtonsoft.Json.Converters;
using JsonConvert = Newtonsoft.Json.JsonConvert;
using JsonProperty = Newtonsoft.Json.JsonPropertyAttribute;

namespace Decoys.RightPayloads;

public class IntegrationRef
{
    [JsonPropertyName("identifier")]
    public required string Identifier { get; init; }
}

public abstract class PipelineAction(string type)
{
    [JsonPropertyName("type")]
    public string Type { get; } = type;

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("trigger_time")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TriggerTime { get; set; }

    [JsonPropertyName("run_only_on_first_failure")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? RunOnlyOnFirstFailure { get; set; }
}

public class EcsAction() : PipelineAction("AWS_ECS")
{
    [JsonPropertyName("integration")]
    public IntegrationRef? Integration { get; set; }

    [JsonPropertyName("region")]
    public string Region { get; set; } = "us-east-1";

    [JsonPropertyName("local_path")]
    public string? LocalPath { get; set; }

    [JsonPropertyName("cluster")]
    public string? Cluster { get; set; }

    [JsonPropertyName("service")]
    public string? Service { get; set; }
}

public enum Shell
{
    [EnumMember(Value = "BASH")]
    Bash,

    [EnumMember(Value = "SH")]
    Sh,
}

public record DockerAction(
    [property: JsonProperty("name")] string Name,
    [property: JsonProperty("docker_image_name")] string Image,
    [property: JsonProperty("docker_image_tag")] string Tag = "latest")
{
    [JsonProperty("type")]
    public string Type => "RUN_DOCKER_CONTAINER";

    [JsonProperty("shell")]
    [Newtonsoft.Json.JsonConverter(typeof(StringEnumConverter))]
    public Shell Shell { get; init; }

    [JsonProperty("execute_commands")]
    public List<string> Commands { get; init; } = [];
}

public record SnakeAction(string type, string name, string docker_image_name, string docker_image_tag)
{
    public string? trigger_time { get; init; }
}

public class OpenAction
{
    public string type { get; set; } = "AWS_ECS";

    public string? name { get; set; }

    [JsonExtensionData]
    public Dictionary<string, object>? Rest { get; set; }
}

public static class TypedActions
{
    // Decoy: a type that sets part of its members itself.
    public static Task Ecs(HttpClient http) => http.PostAsJsonAsync("actions", new EcsAction
    {
        Name = "Deploy",
        Integration = new() { Identifier = "aws" },
        LocalPath = "task.json",
        Cluster = "prod",
        Service = "web",
    });

    // Decoy: members that are set later.
    public static string Later(string cluster, bool failure)
    {
        var action = new EcsAction { Name = "Deploy", Service = "web" };
        action.Cluster = cluster;
        action.LocalPath = "task.json";
        action.Integration = new IntegrationRef { Identifier = "aws" };
        if (failure)
        {
            action.TriggerTime = "ON_FAILURE";
            action.RunOnlyOnFirstFailure = true;
        }

        return JsonSerializer.Serialize(action);
    }

    // Decoy: members that a helper sets.
    public static EcsAction Helped()
    {
        var action = new EcsAction { Name = "Deploy" };
        Fill(action);
        return action;
    }

    // Decoy: an action that its caller completes.
    public static EcsAction Started() => new() { Name = "Deploy" };

    // Decoy: a record with a default, an enum and a list.
    public static string Docker() =>
        JsonConvert.SerializeObject(new DockerAction("Test", "node") { Shell = Shell.Sh, Commands = { "npm test" } });

    // Decoy: named arguments in another order.
    public static string Named() => JsonConvert.SerializeObject(new DockerAction(Tag: "22", Image: "node", Name: "Test"));

    // Decoy: a record with the names of the wire.
    public static string Snake() =>
        JsonSerializer.Serialize(new SnakeAction("RUN_DOCKER_CONTAINER", "Test", "node", "22") { trigger_time = "ON_SUCCESS" });

    // Decoy: a copy with another name.
    public static string Copy()
    {
        var first = new SnakeAction("RUN_DOCKER_CONTAINER", "Test", "node", "22");
        var second = first with { name = "Test again", docker_image_tag = "24" };
        return JsonSerializer.Serialize(new[] { first, second });
    }

    // Decoy: a copy of what is not known.
    public static SnakeAction Unknown(SnakeAction action) => action with { docker_image_tag = "24", trigger_time = "ON_WARNING" };

    // Decoy: fields beside the members.
    public static string Extended(Dictionary<string, object> rest) =>
        JsonSerializer.Serialize(new OpenAction { name = "Deploy", Rest = rest });

    // Decoy: a list of actions.
    public static Task List(HttpClient http) => http.PostAsJsonAsync("actions", new List<SnakeAction>
    {
        new("RUN_DOCKER_CONTAINER", "A", "node", "22"),
        new("RUN_DOCKER_CONTAINER", "B", "node", "24"),
    });

    // Decoy: an object initialiser under Newtonsoft, whose attributes the serializer reads.
    public static string Serialised(DockerAction action) =>
        JsonConvert.SerializeObject(action with { Shell = Shell.Bash, Commands = ["npm ci"] });

    private static void Fill(EcsAction action) => (action.Integration, action.LocalPath, action.Cluster, action.Service) =
        (new IntegrationRef { Identifier = "aws" }, "task.json", "prod", "web");
}
