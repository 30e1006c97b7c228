using System.Runtime.Serialization;
using Newtonsoft.Json.Linq;

namespace Decoys.Reading;

public enum RunConclusion
{
    None,
    Success,
    Failure,
    Cancelled,
    Skipped,
}

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ExecutionStatus
{
    Unknown,
    [EnumMember(Value = "SUCCESSFUL")]
    Success,
    [JsonStringEnumMemberName("FAILED")]
    Failure,
    In_Progress,
    Enqueued,
    Terminated,
}

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum Outcome
{
    Success,
    Failure,
}

public sealed class OutcomeConverter : JsonConverter<Outcome>
{
    public override Outcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() == "SUCCESSFUL" ? Outcome.Success : Outcome.Failure;

    public override void Write(Utf8JsonWriter writer, Outcome value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

public class WorkflowRun
{
    [JsonPropertyName("id")]
    public long Id { get; set; }

    [JsonPropertyName("html_url")]
    public string? HtmlUrl { get; set; }

    [JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonPropertyName("conclusion"), JsonConverter(typeof(JsonStringEnumConverter))]
    public RunConclusion? Conclusion { get; set; }
}

public class ScheduledJob
{
    [JsonPropertyName("id")]
    public int Id { get; set; }

    [JsonPropertyName("type")]
    public string? Type { get; set; }

    [JsonPropertyName("trigger_time")]
    public string? TriggerTime { get; set; }

    [JsonPropertyName("last_execution_status")]
    public Outcome LastExecutionStatus { get; set; }
}

public class BuddyActionState
{
    [JsonPropertyName("id")]
    public int Id { get; set; }

    [JsonPropertyName("after_action_id")]
    public int? AfterActionId { get; set; }

    [JsonPropertyName("last_execution_status")]
    public ExecutionStatus LastExecutionStatus { get; set; }
}

public class BuddyActionOutcome
{
    [JsonPropertyName("id")]
    public int Id { get; set; }

    [JsonPropertyName("run_only_on_first_failure")]
    public bool? RunOnlyOnFirstFailure { get; set; }

    [JsonPropertyName("last_execution_status"), JsonConverter(typeof(OutcomeConverter))]
    public Outcome LastExecutionStatus { get; set; }
}

/// <summary>Statuses of other systems, as texts and as enums, and Buddy's own under names that are right.</summary>
public static class OtherStatuses
{
    // Decoy: a run of GitHub's, by its conclusion; the job's shell is another matter.
    public static bool HasPassed(WorkflowRun run, string shell) => run.Conclusion == RunConclusion.Success && run.Status == "completed" && shell == "bash";

    // Decoy: the jobs of GitHub's, by a switch.
    public static int Rank(WorkflowRun run, string type)
    {
        switch (run.Conclusion)
        {
            case RunConclusion.Success:
                return 1;
            case RunConclusion.Failure:
                return type == "workflow" ? 2 : 3;
        }

        return 0;
    }

    // Decoy: a check of GitHub's, in JSON.
    public static bool IsGreen(JsonElement check) =>
        check.GetProperty("conclusion").GetString() is "success" or "neutral" && check.GetProperty("app").GetProperty("type").GetString() == "Bot";

    // Decoy: a build of Azure DevOps.
    public static bool HasSucceeded(JsonNode build) =>
        (string?)build["result"] == "succeeded" && (string?)build["status"] == "completed" && (string?)build["repository"]?["type"] == "TfsGit";

    // Decoy: a task of Azure DevOps that has a trigger.
    public static string State(JsonElement task) => task.GetProperty("last_execution_status").GetString() switch
    {
        "succeeded" => "ok",
        "succeededWithIssues" => "warning",
        "failed" => "error",
        _ => "?",
    };

    // Decoy: a pod of Kubernetes.
    public static bool IsOver(JObject pod) =>
        pod.SelectToken("status.phase")?.Value<string>() is "Succeeded" or "Failed" && (string?)pod.SelectToken("status.conditions[0].type") == "Ready";

    // Decoy: a job of Kubernetes that has a shell.
    public static bool IsComplete(JsonNode job) => (string?)job["status"]?["conditions"]?[0]?["type"] == "Complete" && (string?)job["spec"]?["shell"] == "/bin/bash";

    // Decoy: a repository of Docker Hub.
    public static bool IsPrivate(JsonElement repository) =>
        repository.GetProperty("repository_type").GetString() == "image" && repository.GetProperty("status_description").GetString() == "active"
        && repository.TryGetProperty("docker_registry", out var registry) && registry.GetString() == "docker.io";

    // Decoy: an image whose registry is named in small letters.
    public static bool IsHub(IReadOnlyDictionary<string, string> image) => image["docker_registry"] == "dockerhub" || image["image_location"] == "public-registry";

    // Decoy: a build of Jenkins.
    public static bool HasBuilt(JObject build) => build.Value<string>("result") is "SUCCESS" or "UNSTABLE" && build.Value<string>("type") != "FAILURE";

    // Decoy: a stage of Jenkins, with a status of its own.
    public static bool HasStaged(JsonElement stage) =>
        stage.GetProperty("last_execution_status").GetString() == "SUCCESS" && stage.GetProperty("execNode").GetString() is { Length: > 0 };

    // Decoy: a payment of Stripe's.
    public static bool IsPaid(JsonElement intent) =>
        intent.GetProperty("status").GetString() == "succeeded" && intent.GetProperty("next_action").GetProperty("type").GetString() != "redirect_to_url";

    // Decoy: a subscription of Stripe's, by a switch expression without default.
    public static bool IsActive(JsonNode subscription) => subscription["status"]!.GetValue<string>() switch
    {
        "active" or "trialing" => true,
        "canceled" => subscription["type"]!.GetValue<string>() == "yearly",
        _ => false,
    };

    // Decoy: a scheduler, at a time of the day.
    public static bool IsAtNine(ScheduledJob job) => job.TriggerTime is "09:00" or "9:00" || string.Equals(job.Type, "daily", StringComparison.OrdinalIgnoreCase);

    // Decoy: a scheduler, whose outcome is an enum.
    public static bool HasRun(ScheduledJob job) => job.LastExecutionStatus == Outcome.Success && job.TriggerTime == "on_success";

    // Decoy: a scheduler, by patterns.
    public static bool HasNotRun(ScheduledJob? job) => job is { LastExecutionStatus: Outcome.Failure, TriggerTime: "08:30" };

    // Decoy: a scheduler, by a switch that handles all its own.
    public static int Code(ScheduledJob job)
    {
        switch (job.LastExecutionStatus)
        {
            case Outcome.Success:
                return 0;
            case Outcome.Failure:
                return job.Type == "nightly" ? 1 : 2;
        }

        return 3;
    }

    // Decoy: schedulers in a list, fetched.
    public static async Task<int> Count(HttpClient http) =>
        (await http.GetFromJsonAsync<List<ScheduledJob>>("api/pipelines/7/jobs"))!.Count(job => job.LastExecutionStatus is Outcome.Success && job.TriggerTime != "08:30");

    // Decoy: an action of Buddy's in an enum whose attributes have the API's names.
    public static bool IsDone(BuddyActionState action) => action.LastExecutionStatus is ExecutionStatus.Success or ExecutionStatus.Failure or ExecutionStatus.In_Progress;

    // Decoy: the same by equality, with a word for none.
    public static bool IsNew(BuddyActionState action) => action.LastExecutionStatus == ExecutionStatus.Unknown || action.LastExecutionStatus == default;

    // Decoy: the same by a switch that handles all that the enum knows.
    public static string Title(BuddyActionState action)
    {
        switch (action.LastExecutionStatus)
        {
            case ExecutionStatus.Success:
            case ExecutionStatus.Failure:
                return "over";
            case ExecutionStatus.In_Progress:
            case ExecutionStatus.Enqueued:
            case ExecutionStatus.Terminated:
                return "open";
        }

        return action.AfterActionId is null ? "first" : "?";
    }

    // Decoy: the same in a list of constants.
    public static bool IsOver(BuddyActionState action) => new[] { ExecutionStatus.Success, ExecutionStatus.Failure, ExecutionStatus.Unknown }.Contains(action.LastExecutionStatus);

    // Decoy: an action of Buddy's whose converter has words of its own.
    public static bool HasWorked(BuddyActionOutcome action) => action.LastExecutionStatus == Outcome.Success && action.RunOnlyOnFirstFailure != true;

    // Decoy: the enum of an action, as text and as number.
    public static bool HasWorkedOut(BuddyActionState action) => action.LastExecutionStatus.ToString() == "Success" || (int)action.LastExecutionStatus == 1;

    // Decoy: a type test by a name that is also a status.
    public static bool IsSuccess(object last_execution_status) => last_execution_status is Success || last_execution_status is System.Exception;

    // Decoy: an enum of another system that is set beside an action's.
    public static bool AreEqual(BuddyActionState action, WorkflowRun run) => action.LastExecutionStatus == ExecutionStatus.Success == (run.Conclusion == RunConclusion.Success);

    // Decoy: GitLab's jobs, through locals.
    public static async Task<string> Wait(HttpClient http, int id)
    {
        string? status = null;
        while (status is not ("success" or "failed" or "canceled"))
        {
            var job = JsonNode.Parse(await http.GetStringAsync($"projects/1/pipelines/{id}/jobs"))![0]!;
            status = (string?)job["status"];
            if ((string?)job["type"] == "manual")
                break;
        }

        return status ?? "unknown";
    }

    // Decoy: a Terraform run, whose words are in a set.
    public static bool IsApplied(JsonElement run) =>
        new HashSet<string?> { "applied", "planned_and_finished" }.Contains(run.GetProperty("attributes").GetProperty("status").GetString())
        && run.GetProperty("type").GetString() == "runs";

    private sealed record Success(string Name);
}
