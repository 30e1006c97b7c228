using Newtonsoft.Json.Linq;

namespace Decoys.Reading;

public class BuddyPipelineAnswer
{
    [JsonPropertyName("id")]
    public int Id { get; set; }

    [JsonPropertyName("html_url")]
    public string? HtmlUrl { get; set; }

    [JsonPropertyName("refs")]
    public string[]? Refs { get; set; }

    [JsonPropertyName("priority")]
    public string? Priority { get; set; }

    [JsonPropertyName("last_execution_status")]
    public string? LastExecutionStatus { get; set; }
}

public class BuddyExecutionAnswer
{
    [JsonPropertyName("id")]
    public int Id { get; set; }

    [JsonPropertyName("html_url")]
    public string? HtmlUrl { get; set; }

    [JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonPropertyName("pipeline")]
    public BuddyPipelineAnswer? Pipeline { get; set; }
}

public class BuddyActionAnswer
{
    [JsonPropertyName("id")]
    public int Id { get; set; }

    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("trigger_time")]
    public string? TriggerTime { get; set; }

    [JsonPropertyName("shell")]
    public string? Shell { get; set; }

    [JsonPropertyName("run_only_on_first_failure")]
    public bool? RunOnlyOnFirstFailure { get; set; }

    [JsonPropertyName("last_execution_status")]
    public string? LastExecutionStatus { get; set; }

    [JsonPropertyName("pipeline")]
    public BuddyPipelineAnswer? Pipeline { get; set; }

    [JsonIgnore]
    public string Mood => LastExecutionStatus == "SUCCESSFUL" ? "happy" : "sad";
}

/// <summary>Buddy's own answers, read rightly, and those of its neighbours, which have words of their own.</summary>
public static class BuddyAnswers
{
    // Decoy: the status of a pipeline, which has words of its own.
    public static bool IsGreen(BuddyPipelineAnswer pipeline) => pipeline.LastExecutionStatus is "SUCCESS" or "PASSED" && pipeline.Priority == "normal";

    // Decoy: the status of a pipeline, fetched.
    public static async Task<bool> IsGreenAsync(HttpClient http, int id) =>
        (string?)JsonNode.Parse(await http.GetStringAsync($"workspaces/w/projects/p/pipelines/{id}"))!["last_execution_status"] == "SUCCESS";

    // Decoy: pipelines in a list.
    public static async Task<int> Green(HttpClient http)
    {
        var answer = JObject.Parse(await http.GetStringAsync("workspaces/w/projects/p/pipelines"));
        return answer["pipelines"]!.Count(pipeline => pipeline.Value<string>("last_execution_status") == "SUCCESS");
    }

    // Decoy: the status of the pipeline of an action.
    public static bool IsPipelineGreen(BuddyActionAnswer action) => action.Pipeline?.LastExecutionStatus == "SUCCESS" || action is { Pipeline: { LastExecutionStatus: "PASSED" } };

    // Decoy: the same, fetched.
    public static async Task<bool> IsPipelineGreenAsync(HttpClient http, string url)
    {
        var action = JsonNode.Parse(await http.GetStringAsync($"{url}/pipelines/1/actions/2"))!;
        return (string?)action["pipeline"]?["last_execution_status"] == "SUCCESS" && (string?)action["last_execution_status"] == "SUCCESSFUL";
    }

    // Decoy: an execution.
    public static bool HasEnded(BuddyExecutionAnswer execution) => execution.Status is "SUCCESS" or "ERROR" && execution.Pipeline?.LastExecutionStatus != "DONE";

    // Decoy: what Buddy sends to a webhook.
    public static bool HasFailed(JsonElement hook) => hook.GetProperty("execution").GetProperty("action_executions").EnumerateArray()
        .Any(run => run.GetProperty("status").GetString() == "FAILURE" && run.GetProperty("action").GetProperty("type").GetString() == "AWS_ECS");

    // Decoy: a variable and a condition of an action.
    public static async Task<bool> HasKeyAsync(HttpClient http, string url)
    {
        var action = JsonDocument.Parse(await http.GetStringAsync($"{url}/pipelines/1/actions/2")).RootElement;
        return action.GetProperty("variables")[0].GetProperty("type").GetString() == "SSH_KEY"
            || action.GetProperty("trigger_conditions")[0].GetProperty("trigger_condition").GetString() == "ON_CHANGE"
            || action.GetProperty("services")[0].GetProperty("type").GetString() == "MY_SQL"
            || action.GetProperty("permissions").GetProperty("others").GetString() == "RUN_ONLY";
    }

    // Decoy: an action that is right, whatever the letter case.
    public static bool IsDone(BuddyActionAnswer action) =>
        string.Equals(action.LastExecutionStatus, "successful", StringComparison.OrdinalIgnoreCase) || action.LastExecutionStatus?.ToLower() == "failed";

    // Decoy: an action, with a word for none.
    public static string Status(BuddyActionAnswer? action) => (action?.LastExecutionStatus ?? "unknown") switch { "unknown" => "?", "SUCCESSFUL" => "ok", _ => "" };

    // Decoy: an action, with no value at all.
    public static bool IsNew(BuddyActionAnswer action) => action.LastExecutionStatus is null or "" || action.TriggerTime == string.Empty;

    // Decoy: an action whose status is shortened first.
    public static bool StartsWell(BuddyActionAnswer action) => action.LastExecutionStatus?[..7] == "SUCCESS" || action.LastExecutionStatus?.StartsWith("SUCCESS") == true;

    // Decoy: an action whose status is translated first.
    public static bool IsHappy(BuddyActionAnswer action) => Translate(action.LastExecutionStatus) == "SUCCESS" && action.Mood == "happy";

    // Decoy: actions of all kinds, fetched and right.
    public static async Task<int> Failed(HttpClient http)
    {
        using var answer = JsonDocument.Parse(await http.GetStringAsync("workspaces/w/projects/p/pipelines/1/actions"));
        return answer.RootElement.GetProperty("actions").EnumerateArray().Count(action =>
            action.GetProperty("last_execution_status").GetString() is "FAILED" or "TERMINATED" && action.GetProperty("type").GetString() != "AWS_ECS");
    }

    // Decoy: an action of a test, with a status that the test invents.
    public static bool Stub()
    {
        var action = new BuddyActionAnswer { LastExecutionStatus = "SUCCESS" };
        return action.LastExecutionStatus == "SUCCESS";
    }

    // Decoy: an action whose status the code itself replaces.
    public static bool Normalize(BuddyActionAnswer action)
    {
        if (action.LastExecutionStatus == "SUCCESSFUL")
            action.LastExecutionStatus = "SUCCESS";
        return action.LastExecutionStatus == "SUCCESS";
    }

    // Decoy: a query of a database that keeps actions.
    public static IQueryable<BuddyActionAnswer> Query(IQueryable<BuddyActionAnswer> actions) => actions.Where(action => action.LastExecutionStatus == "SUCCESS");

    // Decoy: a switch with a default.
    public static int Rank(BuddyActionAnswer action) => action.LastExecutionStatus switch { "SUCCESSFUL" => 1, "FAILED" => 2, _ => 3 };

    // Decoy: a switch over what nobody handles in full.
    public static int Kind(BuddyActionAnswer action)
    {
        switch (action.Type)
        {
            case "AWS_ECS":
                return 1;
            case "RUN_DOCKER_CONTAINER" when action.Shell is "BASH":
                return 2;
        }

        return 0;
    }

    private static string Translate(string? status) => status == "SUCCESSFUL" ? "SUCCESS" : status ?? "";
}
