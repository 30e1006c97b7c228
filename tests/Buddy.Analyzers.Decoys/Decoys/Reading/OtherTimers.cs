using Newtonsoft.Json.Linq;

namespace Decoys.Reading;

public class TimerJob
{
    [JsonPropertyName("id")]
    public int Id { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; } = "";

    [JsonPropertyName("type")]
    public string Type { get; set; } = "";

    [JsonPropertyName("url")]
    public string? Url { get; set; }

    [JsonPropertyName("trigger_time")]
    public string TriggerTime { get; set; } = "";

    [JsonPropertyName("run_next")]
    public string? RunNext { get; set; }

    [JsonPropertyName("last_execution_status")]
    public string LastExecutionStatus { get; set; } = "";

    [JsonPropertyName("retry_interval")]
    public int RetryInterval { get; set; }
}

public class Alarm
{
    public int id { get; set; }

    public string trigger_time { get; set; } = "";

    public string[] trigger_conditions { get; set; } = [];

    public string last_execution_status { get; set; } = "";
}

public static class Scheduler
{
    public class ScheduledAction
    {
        public int id { get; set; }

        public string trigger_time { get; set; } = "";

        public string last_execution_status { get; set; } = "";
    }
}

/// <summary>Timers, alarms and schedulers of other systems: they too have triggers, and runs that end somehow.</summary>
public static class OtherTimers
{
    // Decoy: a time of the day.
    public static bool IsMorning(JsonElement job) => job.GetProperty("trigger_time").GetString() == "08:30";

    // Decoy: a job of a scheduler.
    public static bool IsDone(TimerJob job) => job.LastExecutionStatus == "SUCCESS" && job.TriggerTime != "on_failure" && job.RunNext == "IN_PARALLEL";

    // Decoy: a job of a scheduler, by patterns.
    public static string Describe(TimerJob job) => job switch
    {
        { LastExecutionStatus: "success" or "SUCCEEDED", TriggerTime: "08:30" } => "done",
        { LastExecutionStatus: "FAILURE", Type: "email" } => "failed",
        _ => job.Type,
    };

    // Decoy: a job of a scheduler, by a switch without default.
    public static bool MayRun(TimerJob job)
    {
        switch (job.LastExecutionStatus)
        {
            case "SUCCESSFUL":
            case "FAILED":
                return true;
            case "INPROGRESS":
                return false;
        }

        return job.RunNext is not "never";
    }

    // Decoy: jobs of a scheduler, fetched.
    public static async Task<int> Waiting(HttpClient http)
    {
        var jobs = await http.GetFromJsonAsync<List<TimerJob>>("jobs?type=cron");
        return jobs!.Count(job => job.LastExecutionStatus == "QUEUED" || string.Equals(job.TriggerTime, "on_success", StringComparison.Ordinal));
    }

    // Decoy: an alarm with conditions.
    public static bool IsQuiet(Alarm alarm) => alarm.last_execution_status == "success" && alarm.trigger_time == "ON_CHANGE" && alarm.trigger_conditions.Length == 0;

    // Decoy: an alarm with conditions, without a type.
    public static bool IsLoud(JsonElement alarm) =>
        alarm.GetProperty("trigger_conditions").GetArrayLength() > 0 && alarm.GetProperty("trigger_time").GetString() == "on_failure" && alarm.GetProperty("last_execution_status").GetString() != "SUCCESS";

    // Decoy: an action of a scheduler.
    public static bool HasRun(Scheduler.ScheduledAction action) => action.last_execution_status is "done" or "SUCCESS";

    // Decoy: a trade.
    public static string Side(JObject order) => (string?)order["trigger_time"] == "ON_CLOSE" || (string?)order["type"] == "limit" ? "sell" : "buy";

    // Decoy: a payment that is tried again.
    public static bool IsPaid(JsonNode payment)
    {
        var status = (string?)payment["last_execution_status"];
        var retries = payment["retry_count"]!.GetValue<int>() + payment["retry_interval"]!.GetValue<int>();
        return status == "SUCCESS" || (status == "ERROR" && retries > 3);
    }

    // Decoy: a poll until a job of another system is done.
    public static async Task WaitAsync(HttpClient http, string job)
    {
        string? status;
        do
        {
            using var answer = JsonDocument.Parse(await http.GetStringAsync($"jobs/{job}"));
            status = answer.RootElement.GetProperty("last_execution_status").GetString();
            await Task.Delay(1000);
        }
        while (status != "SUCCESS" && status != "FAILURE");
    }

    // Decoy: a device.
    public static bool IsOn(IReadOnlyDictionary<string, JsonElement> device) => device["trigger_time"].GetString() == "on_back" && device.TryGetValue("run_next", out var next) && next.GetString() == "wait";

    // Decoy: a job of a scheduler in a dictionary.
    public static bool IsOver(Dictionary<string, object> job) => Equals(job["last_execution_status"], "SUCCESS") || job["trigger_time"].Equals("never");

    // Decoy: a message on a bus.
    public static string Route(JsonElement message) => message.GetProperty("type").GetString() switch { "email" => "mail", "sms" => "text", "push" => "app", "http" => "web", _ => "none" };
}
