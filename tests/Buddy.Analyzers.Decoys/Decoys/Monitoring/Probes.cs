namespace Decoys.Monitoring;

public class Probe
{
    public string Type { get; set; } = "HTTP";

    public string Target { get; set; } = "";

    public string Region { get; set; } = "";

    public int Timeout { get; set; }
}

public record FeatureFlag(string name, string type, bool disabled, Dictionary<string, object> variables);

public static class Probes
{
    // Decoy: the result of a probe.
    public static object Result(TimeSpan took) => new { Type = "HTTP", Target = "https://example.com", Region = "eu", Timeout = took };

    // Decoy: the same with lower-case names.
    public static string Wire() =>
        JsonSerializer.Serialize(new { type = "PING", name = "gateway", timeout = 5, region = "eu", retry_count = 2, status = "up" });

    // Decoy: a probe as a model.
    public static Probe Model() => new() { Target = "db:5432", Type = "TCP", Timeout = 3 };

    // Decoy: a monitor of Datadog.
    public static Task Datadog(HttpClient http) => http.PostAsJsonAsync("api/v1/monitor", new
    {
        type = "metric alert",
        name = "CPU",
        query = "avg(last_5m):avg:ecs.cpu{service:web} by {cluster} > 80",
        options = new { renotify_interval = 60, variables = new[] { new { name = "a", data_source = "metrics" } } },
    });

    // Decoy: a check of Better Uptime.
    public static object BetterUptime() =>
        new { monitor_type = "status", url = "https://x", check_frequency = 60, request_timeout = 30, regions = new[] { "eu" }, paused = false };

    // Decoy: a monitor of UptimeRobot in a form.
    public static FormUrlEncodedContent UptimeRobot() =>
        new(new Dictionary<string, string> { ["type"] = "1", ["friendly_name"] = "x", ["url"] = "https://x", ["timeout"] = "30" });

    // Decoy: a health report.
    public static Dictionary<string, object> Health() => new()
    {
        ["status"] = "FAILED",
        ["name"] = "ecs",
        ["type"] = "AZURE",
        ["variables"] = new { cluster = "x" },
    };

    // Decoy: an alert rule of Prometheus.
    public static object Alert() =>
        new { alert = "Down", @for = "5m", labels = new { service = "web", cluster = "prod" }, annotations = new { name = "Down" } };

    // Decoy: a feature flag.
    public static FeatureFlag Flag() => new("new-ui", "CUSTOM", false, new() { ["region"] = "eu" });

    // Decoy: another one by with.
    public static FeatureFlag Off(FeatureFlag flag) => flag with { disabled = true, type = "BUILD" };

    // Decoy: an incident with its actions.
    public static JsonArray Incidents() => new(
        new JsonObject { ["type"] = "MONITOR", ["name"] = "a", ["status"] = "open" },
        new JsonObject { ["type"] = "SENTRY", ["name"] = "b", ["status"] = "closed" });

    // Decoy: the tags of a metric, among them an image.
    public static KeyValuePair<string, object?>[] Tags(string image) =>
        [new("docker_image_name", image), new("type", "RUN_DOCKER_CONTAINER"), new("cluster", "prod")];
}
