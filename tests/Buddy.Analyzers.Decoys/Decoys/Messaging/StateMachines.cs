namespace Decoys.Messaging;

public abstract record StoreAction(string type);

public record ReplaceAction(string name, object value) : StoreAction("REPLACE");

public record DownloadAction(string url, int timeout) : StoreAction("DOWNLOAD")
{
    public int retry_count { get; init; } = 3;
}

public class WorkflowStep
{
    [JsonPropertyName("type")]
    public string Type { get; set; } = "HTTP";

    [JsonPropertyName("name")]
    public string Name { get; set; } = "";

    [JsonPropertyName("timeout")]
    public int Timeout { get; set; } = 30;

    [JsonPropertyName("retry_count")]
    public int RetryCount { get; set; }

    [JsonPropertyName("ignore_errors")]
    public bool IgnoreErrors { get; set; }
}

public class SleepStep : WorkflowStep
{
    public SleepStep() => Type = "SLEEP";

    [JsonPropertyName("variables")]
    public Dictionary<string, string> Variables { get; set; } = [];
}

public static class StateMachines
{
    // Decoy: an action of a store.
    public static StoreAction Replace() => new ReplaceAction(name: "title", 1);

    // Decoy: one with members beside its parameters.
    public static string Download() => JsonSerializer.Serialize(new DownloadAction("https://x", 10) { retry_count = 1 });

    // Decoy: a step of a workflow engine, typed.
    public static Task Step(HttpClient http) =>
        http.PostAsJsonAsync("workflows/1/steps", new WorkflowStep { Name = "Call", RetryCount = 3, IgnoreErrors = true });

    // Decoy: a step of a derived type.
    public static WorkflowStep Wait() => new SleepStep { Name = "Wait", Timeout = 60, Variables = { ["a"] = "b" } };

    // Decoy: a workflow of anonymous steps.
    public static object Workflow() => new
    {
        name = "order",
        version = 2,
        steps = new object[]
        {
            new { type = "HTTP", name = "reserve", timeout = 30, retry_count = 3, retry_interval = 10, ignore_errors = false },
            new { type = "WAIT_FOR_APPLY", name = "approve" },
            new { type = "EMAIL", name = "tell", variables = new { to = "a@b.c" } },
        },
    };

    // Decoy: a state machine of AWS Step Functions.
    public static JsonObject States() => new()
    {
        ["StartAt"] = "Deploy",
        ["States"] = new JsonObject { ["Deploy"] = new JsonObject { ["Type"] = "Task", ["Resource"] = "arn:aws:states:::ecs:runTask.sync", ["TimeoutSeconds"] = 60 } },
    };

    // Decoy: a node of n8n.
    public static object Node() =>
        new { name = "Slack", type = "n8n-nodes-base.slack", disabled = false, parameters = new { region = "eu" }, position = new[] { 0, 0 } };

    // Decoy: a task of Conductor.
    public static Dictionary<string, object> Task() => new()
    {
        ["name"] = "call",
        ["type"] = "HTTP",
        ["retryCount"] = 3,
        ["timeoutSeconds"] = 60,
        ["inputParameters"] = new Dictionary<string, object> { ["http_request"] = new { uri = "https://x", method = "GET" } },
    };

    // Decoy: a rule with its condition and its action.
    public static object Rule() => new { name = "big", condition = "amount > 100", action = "EMAIL", disabled = false };

    // Decoy: a step in text, formatted.
    public static string Formatted(string name) => string.Format("{{\"type\":\"SLEEP\",\"name\":\"{0}\",\"timeout\":{1}}}", name, 5);

    // Decoy: a step in text, concatenated.
    public static string Concatenated(string name) => "{\"type\":\"SSH_COMMAND\",\"name\":\"" + name + "\",\"login\":\"root\"}";
}
