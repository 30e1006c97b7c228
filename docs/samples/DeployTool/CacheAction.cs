using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace DeployTool;

/// <summary>When the cache is warmed.</summary>
internal enum CacheTime
{
    OnEveryExecution,
    OnFailure,
    OnBackToSuccess,
}

/// <summary>An action that notes the cache in Jira.</summary>
internal sealed class CacheAction
{
    [JsonPropertyName("type")]
    public string Type => "JIRA_BUILD";

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("trigger_time")]
    // BUDDY1402: sent as a number
    public CacheTime TriggerTime { get; init; }

    // BUDDY1401: sent as 'retryCount'
    public int? RetryCount { get; init; }
}

/// <summary>An action that deploys to ECS.</summary>
// BUDDY1404: no object of it has a 'service'
internal sealed class EcsAction
{
    [JsonPropertyName("type")]
    public string Type => "AWS_ECS";

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("integration")]
    public required Integration Integration { get; init; }

    [JsonPropertyName("region")]
    public required string Region { get; init; }

    [JsonPropertyName("local_path")]
    public required string TaskDefinition { get; init; }

    [JsonPropertyName("cluster")]
    public required string Cluster { get; init; }
}

/// <summary>The integration of an action.</summary>
internal sealed record Integration([property: JsonPropertyName("identifier")] string Identifier);

/// <summary>An action that notes in Jira how long the deployment took.</summary>
internal sealed class TimingAction
{
    [JsonPropertyName("type")]
    public string Type => "JIRA_BUILD";

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("trigger_time")]
    public string? TriggerTime { get; init; }

    [JsonPropertyName("run_only_on_first_failure")]
    // BUDDY1403: sent as false where nobody sets it
    public bool RunOnlyOnFirstFailure { get; init; }
}

/// <summary>Adds the actions above.</summary>
internal static class Actions
{
    public static Task AddAsync(HttpClient http, string actions, CacheAction action) => http.PostAsJsonAsync(actions, action);

    public static Task AddAsync(HttpClient http, string actions, EcsAction action) => http.PostAsJsonAsync(actions, action);

    public static Task AddAsync(HttpClient http, string actions, TimingAction action) => http.PostAsJsonAsync(actions, action);

    public static Task AddTimingAsync(HttpClient http, string actions) =>
        AddAsync(http, actions, new TimingAction { Name = "Timing", TriggerTime = "ON_SUCCESS" });
}
