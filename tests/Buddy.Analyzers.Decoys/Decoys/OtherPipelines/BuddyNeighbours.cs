namespace Decoys.OtherPipelines;

/// <summary>Other objects of Buddy's own API: not actions, so other rules hold for them.</summary>
public static class BuddyNeighbours
{
    // Decoy: a pipeline.
    public static Task Pipeline(HttpClient http) => http.PostAsJsonAsync("workspaces/w/projects/p/pipelines", new
    {
        name = "Deploy",
        on = "EVENT",
        events = new[] { new { type = "PUSH", refs = new[] { "refs/heads/main" } } },
        always_from_scratch = true,
    });

    // Decoy: a pipeline with its conditions, which have names of their own.
    public static Task ConditionalPipeline(HttpClient http) => http.PostAsJsonAsync("workspaces/w/projects/p/pipelines", new
    {
        name = "Deploy",
        on = "CLICK",
        trigger_conditions = new[] { new { trigger_condition = "ON_CHANGE_AT_PATH", trigger_condition_paths = new[] { "/src" } } },
    });

    // Decoy: an execution of a pipeline.
    public static Task Execution(HttpClient http, int id) => http.PostAsJsonAsync($"workspaces/w/projects/p/pipelines/{id}/executions", new
    {
        to_revision = new { revision = "HEAD" },
        comment = "by hand",
        variables = new[] { new { key = "REGION", value = "eu" } },
    });

    // Decoy: a variable of a workspace.
    public static Task Variable(HttpClient http) =>
        http.PostAsJsonAsync("workspaces/w/variables", new { key = "REGION", value = "eu", type = "VAR", encrypted = false });

    // Decoy: an integration.
    public static Task Integration(HttpClient http, string key) => http.PostAsJsonAsync("workspaces/w/integrations", new
    {
        name = "AWS",
        type = "AMAZON",
        scope = "WORKSPACE",
        access_key = key,
    });

    // Decoy: a webhook.
    public static Task Webhook(HttpClient http) =>
        http.PostAsJsonAsync("workspaces/w/webhooks", new { type = "HTTP", events = new[] { "EXECUTION_FAILED" }, target_url = "https://x", secret_key = "" });

    // Decoy: a trigger condition in a helper.
    public static object OnChange(string path) => new { trigger_condition = "ON_CHANGE_AT_PATH", trigger_condition_paths = new[] { path } };

    // Decoy: a reference to an integration in a helper.
    public static object Aws() => new { identifier = "aws", name = "AWS", type = "AMAZON" };

    // Decoy: a service in a dictionary, for later.
    public static Dictionary<string, object> Redis() =>
        new() { ["type"] = "REDIS", ["version"] = "7", ["connection"] = new { host = "redis" } };

    // Decoy: a service with an image of its own, for later.
    public static object CustomService() => new { type = "CUSTOM", docker_image_name = "rabbitmq", docker_image_tag = "4" };

    // Decoy: what Buddy sends to a webhook.
    public static string Sent() => JsonSerializer.Serialize(new
    {
        execution = new { id = 1, status = "FAILED", html_url = "https://app.buddy.works/x", action_executions = new[] { new { status = "FAILED", action = new { id = 2, name = "Deploy", type = "AWS_ECS", url = "https://api.buddy.works/x" } } } },
    });
}
