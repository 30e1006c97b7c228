namespace Decoys.RightPayloads;

public class EcsRequest
{
    public string type { get; set; } = "AWS_ECS";

    public string? name { get; set; }

    public object? integration { get; set; }

    public string? region { get; set; }

    public string? local_path { get; set; }

    public string? cluster { get; set; }

    public string? service { get; set; }

    public string? trigger_time { get; set; }

    public bool? run_only_on_first_failure { get; set; }

    public EcsRequest In(string cluster, string service)
    {
        (this.cluster, this.service) = (cluster, service);
        return this;
    }
}

public class ProdRequest : EcsRequest
{
    public ProdRequest(string name)
    {
        this.name = name;
        Configure();
    }

    private void Configure()
    {
        integration = new { identifier = "aws" };
        region = "us-east-1";
        local_path = "task.json";
        cluster = "prod";
        service = "web";
    }
}

public class LazyRequest
{
    public string type => "AWS_ECS";

    public string name => Environment.MachineName;

    public string region => Environment.GetEnvironmentVariable("AWS_REGION") ?? "us-east-1";

    public string local_path { get; } = System.IO.Path.Combine("tasks", "web.json");

    public string cluster { get; init; } = Environment.GetEnvironmentVariable("CLUSTER")!;

    public string service { get; init; } = "web";

    public object integration => new { identifier = "aws" };
}

[System.Text.Json.Serialization.JsonConverter(typeof(JsonStringEnumConverter))]
public enum Moment
{
    ON_SUCCESS,
    ON_FAILURE,
}

public struct DockerRequest
{
    public string type;

    public string name;

    [JsonInclude]
    public string docker_image_name;

    [JsonInclude]
    public string docker_image_tag;

    [JsonInclude]
    public Moment trigger_time;

    [JsonInclude]
    public bool run_only_on_first_failure;
}

public sealed class CustomConverter : JsonConverter<Custom>
{
    public override Custom Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new();

    public override void Write(Utf8JsonWriter writer, Custom value, JsonSerializerOptions options) => writer.WriteStringValue("");
}

[JsonConverter(typeof(CustomConverter))]
public class Custom
{
    public string? type { get; set; }

    public string? trigger_time { get; set; }
}

public interface IPlace
{
    string cluster { get; }

    string service { get; }
}

public record Generic<T>(string type, string name, T settings);

/// <summary>Typed payloads that are whole at the end, however they come about.</summary>
public static class TypedSteps
{
    // Decoy: a method that gives the object back.
    public static EcsRequest Fluent() =>
        new EcsRequest { name = "Deploy", region = "us-east-1", local_path = "task.json" }.In("prod", "web");

    // Decoy: a constructor that calls other code.
    public static Task Prod(HttpClient http) => http.PostAsJsonAsync("actions", new ProdRequest(name: "Deploy"));

    // Decoy: members that work their values out.
    public static string Lazy() => JsonSerializer.Serialize(new LazyRequest { service = "api" });

    // Decoy: an object that its caller completes.
    public static void Complete(Action<EcsRequest> complete)
    {
        var action = new EcsRequest { name = "Deploy" };
        complete(action);
        Console.WriteLine(JsonSerializer.Serialize(action));
    }

    // Decoy: a companion that is set in the same branch.
    public static EcsRequest Branch(EcsRequest action, bool failure)
    {
        action.trigger_time = failure ? "ON_FAILURE" : null;
        action.run_only_on_first_failure = failure ? false : null;
        return action;
    }

    // Decoy: fields of a struct, where those without an attribute stay away.
    public static DockerRequest Struct(string image) => new()
    {
        type = "RUN_DOCKER_CONTAINER",
        name = "Test",
        docker_image_name = image,
        docker_image_tag = "latest",
        trigger_time = Moment.ON_FAILURE,
        run_only_on_first_failure = true,
    };

    // Decoy: a type that is written in a way of its own.
    public static string Converted() => JsonSerializer.Serialize(new Custom { type = "AWS_ECS", trigger_time = "ON_FAILURE" });

    // Decoy: a naming policy over C#'s names.
    public static string Policy() => JsonSerializer.Serialize(
        new { Type = "RUN_DOCKER_CONTAINER", Name = "Test", DockerImageName = "node", DockerImageTag = "22" },
        new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower });

    // Decoy: a generic record of another system.
    public static string Generic() =>
        JsonSerializer.Serialize(new Generic<Dictionary<string, string>>("CUSTOM", "x", new() { ["trigger_time"] = "08:00" }));

    // Decoy: an interface's members only.
    public static string Interface(IPlace place) => JsonSerializer.Serialize(new { place.cluster, place.service, type = "ecs" });

    // Decoy: an array of actions, made of names.
    public static object[] Many(string[] names) => names
        .Select(name => (object)new { type = "RUN_DOCKER_CONTAINER", name, docker_image_name = "node", docker_image_tag = "22" })
        .ToArray();

    // Decoy: variables of an action, made of pairs.
    public static object Variables(IEnumerable<(string Key, string Value)> pairs) => new
    {
        type = "RUN_DOCKER_CONTAINER",
        name = "Test",
        docker_image_name = "node",
        docker_image_tag = "22",
        variables = pairs.Select(pair => new { key = pair.Key, value = pair.Value, type = "VAR" }).ToList(),
        trigger_conditions = pairs.Select(pair => new { trigger_condition = "VAR_IS", trigger_variable_key = pair.Key, trigger_variable_value = pair.Value }),
        services = new[] { "redis", "mongo" }.Select(name => new { type = name.ToUpperInvariant(), version = "1" }),
    };

    // Decoy: a parameter of a local function.
    public static Task Local(HttpClient http)
    {
        return Send(new EcsRequest { name = "Deploy", region = "us-east-1" });

        Task Send(EcsRequest action)
        {
            action.integration = new { identifier = "aws" };
            (action.local_path, action.cluster, action.service) = ("task.json", "prod", "web");
            return http.PostAsJsonAsync("actions", action);
        }
    }

    // Decoy: an action of a type of which only the name is known.
    public static object Other() =>
        new { type = "CYPRESS", name = "Upgrade", trigger_time = "ON_SUCCESS", chart = "web", release = "prod", namespaces = new[] { "a" } };

    // Decoy: the same for another type.
    public static Dictionary<string, object> Jira() =>
        new() { ["type"] = "JIRA_BUILD", ["name"] = "Tell", ["after_action_id"] = 3, ["bucket"] = "x" };
}
