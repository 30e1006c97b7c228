using System.Text.Json.Serialization;

namespace DeployTool;

/// <summary>An action that runs a command in the image of the notifier.</summary>
internal sealed class NoticeAction
{
    [JsonPropertyName("type")]
    public string Type => "RUN_DOCKER_CONTAINER";

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("trigger_time")]
    public string? TriggerTime { get; init; }

    [JsonPropertyName("run_only_on_first_failure")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? RunOnlyOnFirstFailure { get; init; }

    [JsonPropertyName("docker_image_name")]
    public string Image { get; init; } = "acme/notifier";

    [JsonPropertyName("docker_image_tag")]
    public string Tag { get; init; } = "2.0";

    [JsonPropertyName("execute_commands")]
    public required string[] Commands { get; init; }
}
