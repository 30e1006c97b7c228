using Hangfire;
using Microsoft.Azure.WebJobs;
using Quartz;

namespace Decoys.Schedulers;

public sealed class TimerJob
{
    [JsonPropertyName("type")]
    public string Type { get; init; } = "CRON";

    [JsonPropertyName("trigger_time")]
    public string? TriggerTime { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("retry_count")]
    public int RetryCount { get; init; }

    [JsonPropertyName("retry_interval")]
    public int RetryInterval { get; init; }
}

public record Reminder(string name, string type, DateTime trigger_time, bool disabled = false);

public static class ScheduledJobs
{
    // Decoy: an attributed DTO of a timer service.
    public static Task Create(HttpClient http) => http.PostAsJsonAsync("timers", new TimerJob
    {
        Name = "Report",
        TriggerTime = "07:00",
        RetryCount = 3,
        RetryInterval = 60,
    });

    // Decoy: the same, target-typed, with a type of its own.
    public static TimerJob Push()
    {
        TimerJob job = new() { Name = "Wake up", Type = "PUSH", TriggerTime = "06:45" };
        return job;
    }

    // Decoy: a record with the names of the wire.
    public static string Birthday() => JsonSerializer.Serialize(new Reminder("Birthday", "EMAIL", new DateTime(2026, 5, 1)));

    // Decoy: a copy of it by with.
    public static Reminder Later(Reminder reminder) => reminder with { trigger_time = reminder.trigger_time.AddDays(1), type = "SMS" };

    // Decoy: the data of a Quartz job.
    public static JobBuilder QuartzJob() => JobBuilder.Create<TimerJob>().UsingJobData(new JobDataMap
    {
        ["type"] = "BUILD",
        ["name"] = "nightly",
        ["timeout"] = 3600,
        ["working_directory"] = "/srv/app",
    });

    // Decoy: the data of a Quartz job, put one by one.
    public static JobDataMap QuartzData(string region)
    {
        var data = new JobDataMap();
        data["type"] = "EMAIL";
        data["region"] = region;
        data.Put("cluster", "blue");
        data.Put("service", "mailer");
        return data;
    }

    // Decoy: a Hangfire job whose argument is JSON text.
    public static void Recurring() => RecurringJob.AddOrUpdate(
        "clear", () => Console.WriteLine("{\"type\":\"CLEAR_CACHE\",\"name\":\"nightly\"}"), "0 4 * * *");

    // Decoy: a timer-triggered function that says what it did.
    [FunctionName("Nightly")]
    public static string Run([TimerTrigger("0 0 3 * * *")] object timer) =>
        JsonSerializer.Serialize(new { type = "SLEEP", name = "Nightly", status = "done", timer });

    // Decoy: Airflow's run of a DAG, with its trigger rule.
    public static object Dag() =>
        new { dag_id = "etl", trigger_rule = "all_success", conf = new { region = "eu", cluster = "blue" }, retries = 2 };

    // Decoy: a Windows task as a plain dictionary.
    public static Dictionary<string, string> WindowsTask() => new(StringComparer.OrdinalIgnoreCase)
    {
        { "Name", "Cleanup" },
        { "TriggerTime", "23:00" },
        { "WorkingDirectory", @"C:\jobs" },
        { "RunAsUser", "SYSTEM" },
    };
}
