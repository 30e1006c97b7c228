namespace Decoys.OtherPipelines;

public static class GitLab
{
    // Decoy: the start of a pipeline.
    public static Task Start(HttpClient http) => http.PostAsJsonAsync("api/v4/projects/1/pipeline", new
    {
        @ref = "main",
        variables = new[] { new { key = "REGION", variable_type = "env_var", value = "eu" } },
    });

    // Decoy: a trigger with a token.
    public static Task Trigger(HttpClient http, string token) =>
        http.PostAsync("api/v4/projects/1/trigger/pipeline", new FormUrlEncodedContent(
        new Dictionary<string, string> { ["token"] = token, ["ref"] = "main", ["variables[TYPE]"] = "AWS_ECS" }));

    // Decoy: a schedule.
    public static Task Schedule(HttpClient http) => http.PostAsJsonAsync("api/v4/projects/1/pipeline_schedules", new
    {
        name = "nightly",
        variables = Array.Empty<object>(),
        @ref = "main",
        cron = "0 1 * * *",
        cron_timezone = "UTC",
        active = true,
    });

    // Decoy: a job of .gitlab-ci.yml.
    public static Dictionary<string, object> Job() => new()
    {
        ["stage"] = "test",
        ["image"] = new { name = "node:22", entrypoint = new[] { "" } },
        ["services"] = new[] { "mysql:8" },
        ["script"] = new[] { "npm ci", "npm test" },
        ["when"] = "on_failure",
        ["timeout"] = "1h",
        ["retry"] = 2,
        ["variables"] = new { TYPE = "unit" },
    };

    // Decoy: a runner's registration.
    public static object Runner(string token) =>
        new { token, type = "project_type", name = "docker", run_untagged = true, maximum_timeout = 3600, access_level = "not_protected" };

    // Decoy: a project's variable.
    public static object Variable() =>
        new { type = "FILE", key = "AWS_REGION", value = "eu-central-1", variable_type = "file", @protected = true, masked = false };

    // Decoy: a GitLab answer as text in a test.
    public static bool Succeeded(string json) =>
        json == "{\"id\":1,\"status\":\"success\",\"ref\":\"main\",\"web_url\":\"https://gitlab.com/x/-/pipelines/1\",\"variables\":[]}";
}
