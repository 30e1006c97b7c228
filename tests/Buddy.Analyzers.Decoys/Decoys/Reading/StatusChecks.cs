using Newtonsoft.Json.Linq;

namespace Decoys.Reading;

public class ActionAnswer
{
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("trigger_time")]
    public string? TriggerTime { get; set; }

    [JsonPropertyName("last_execution_status")]
    public string? LastExecutionStatus { get; set; }
}

public class Job
{
    [JsonPropertyName("status")]
    public string? Status { get; set; }
}

public static class StatusChecks
{
    // Decoy: the status of another system's job.
    public static bool IsDone(Job job) => job.Status is "succeeded" or "SUCCESS" or "ERROR";

    // Decoy: a status that the API knows.
    public static bool IsSuccessful(ActionAnswer action) => action.LastExecutionStatus == "SUCCESSFUL" && action.Type == "AWS_ECS";

    // Decoy: a status whatever its letter case.
    public static bool HasFailed(ActionAnswer action) =>
        string.Equals(action.LastExecutionStatus, "failed", StringComparison.OrdinalIgnoreCase);

    // Decoy: a status in a tree.
    public static bool IsEcs(JObject action) => (string?)action["type"] == "AWS_ECS" && action["trigger_time"]?.ToString() != "ON_FAILURE";

    // Decoy: a status of another system in a tree.
    public static string Describe(JsonElement run) => run.GetProperty("status").GetString() switch
    {
        "queued" => "waiting",
        "SUCCESS" => "done",
        _ => run.GetProperty("type").GetString() ?? "",
    };

    // Decoy: an answer by patterns.
    public static string Title(ActionAnswer action) => action switch
    {
        { Type: "AWS_ECS", TriggerTime: "ON_FAILURE" } => "roll back",
        { Type: "RUN_DOCKER_CONTAINER", LastExecutionStatus: "FAILED" or "TERMINATED" } => "failed",
        _ => "",
    };

    // Decoy: an answer that is taken apart.
    public static object Summary(ActionAnswer action) => new { action.Type, action.TriggerTime, action.LastExecutionStatus };

    // Decoy: an answer that is copied.
    public static ActionAnswer Copy(ActionAnswer action) =>
        new() { Type = action.Type, TriggerTime = action.TriggerTime, LastExecutionStatus = action.LastExecutionStatus };

    // Decoy: answers in a lookup by their type.
    public static Dictionary<string, int> Count(IEnumerable<ActionAnswer> actions)
    {
        var counts = new Dictionary<string, int> { ["AWS_ECS"] = 0, ["RUN_DOCKER_CONTAINER"] = 0, ["type"] = 0 };
        foreach (var action in actions)
            counts[action.Type ?? "type"]++;
        return counts;
    }
}
