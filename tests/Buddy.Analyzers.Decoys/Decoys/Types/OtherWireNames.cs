namespace Decoys.Types;

// Decoy: a container job of another system; its names are words of many
public sealed class ContainerJob
{
    public string Name { get; set; } = "";
    public string DockerImageName { get; set; } = "";
    public string DockerImageTag { get; set; } = "";
    public string[] VolumeMappings { get; set; } = [];
    public string[] ExecuteCommands { get; set; } = [];
    public bool IgnoreErrors { get; set; }
}

// Decoy: it is sent under camel-case names to the service that has them
public sealed class ContainerJobClient(HttpClient http)
{
    public Task RunAsync(ContainerJob job) => http.PostAsJsonAsync("jobs", job);

    public Task RunAsync(string image) => http.PostAsJsonAsync("jobs", new { Name = "n", DockerImageName = image, VolumeMappings = new[] { "/a:/b" } });
}

// Decoy: an alarm of a monitoring service, with an enum as a number
public sealed class Alarm
{
    public string Name { get; set; } = "";
    public AlarmTrigger TriggerTime { get; set; }
    public int Timeout { get; set; }
    public bool Disabled { get; set; }
}

public enum AlarmTrigger { OnSuccess, OnFailure, OnWarning }

public sealed class AlarmClient(HttpClient http)
{
    public Task AddAsync(Alarm alarm) => http.PostAsJsonAsync("alarms", alarm);
}

// Decoy: a right action, whose names come from a policy of the client
public sealed class PolicyAction
{
    public string Type => "JIRA_BUILD";
    public string Name { get; set; } = "";
    public string TriggerTime { get; set; } = "ON_EVERY_EXECUTION";
    public bool? RunOnlyOnFirstFailure { get; set; }
}

// Decoy: the policy, and a log that does without it
public sealed class PolicyClient(HttpClient http, string actions)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public Task AddAsync(PolicyAction action)
    {
        Console.WriteLine(JsonSerializer.Serialize(action));
        return SendAsync(action);
    }

    private Task SendAsync(object trigger_time) => http.PostAsJsonAsync(actions, trigger_time, Options);
}

// Decoy: an action of which only the user interface speaks, by names of its own
public sealed class ActionView
{
    public string Type => "AWS_ECS";
    public string Name { get; set; } = "";
    public string LocalPath { get; set; } = "";
    public bool IsSelected { get; set; }

    public string Save() => JsonSerializer.Serialize(this);
}

// Decoy: an answer, which is only read
public sealed class EcsAnswer
{
    [JsonPropertyName("type")] public string Type { get; set; } = "AWS_ECS";
    [JsonPropertyName("name")] public string Name { get; set; } = "";
    [JsonPropertyName("run_only_on_first_failure")] public bool RunOnlyOnFirstFailure { get; set; }

    public static EcsAnswer? Read(string json) => JsonSerializer.Deserialize<EcsAnswer>(json);
}

// Decoy: a change, which sends any part
public sealed class EcsChange
{
    [JsonPropertyName("type")] public string Type => "AWS_ECS";
    [JsonPropertyName("run_only_on_first_failure")] public bool RunOnlyOnFirstFailure { get; set; }

    public Task SendAsync(HttpClient http, string action) => http.PatchAsJsonAsync(action, this);
}

// Decoy: the type has members that only the derived types write
public abstract class AnyAction
{
    [JsonPropertyName("type")] public string Type => "AWS_ECS";
    [JsonPropertyName("name")] public string Name { get; set; } = "";

    public Task SendAsync(HttpClient http, string actions) => http.PostAsJsonAsync(actions, this);
}
