using Newtonsoft.Json.Linq;

namespace Decoys.OtherPipelines;

public record Release(string tag_name, string target_commitish, string name, string body, bool draft, bool prerelease);

public static class GitHub
{
    // Decoy: a GitHub release.
    public static Task CreateRelease(HttpClient http) =>
        http.PostAsJsonAsync("repos/o/r/releases", new { tag_name = "v1", target_commitish = "main", name = "v1", body = "", draft = false, prerelease = true });

    // Decoy: the same by a record.
    public static string ReleaseText(string version) =>
        JsonSerializer.Serialize(new Release("v" + version, "main", name: version, "", false, false));

    // Decoy: the start of a workflow.
    public static Task Dispatch(HttpClient http) => http.PostAsJsonAsync(
        "repos/o/r/actions/workflows/ci.yml/dispatches", new { @ref = "main", inputs = new { region = "eu", cluster = "blue", service = "web", version = "1" } });

    // Decoy: a repository dispatch.
    public static Task RepositoryDispatch(HttpClient http) => http.PostAsync("repos/o/r/dispatches", new StringContent(
        """{"event_type": "deploy", "client_payload": {"type": "BUILD", "name": "web", "region": "eu"}}""", Encoding.UTF8, "application/json"));

    // Decoy: a variable of GitHub Actions.
    public static Task Variable(HttpClient http, string value) =>
        http.PostAsJsonAsync("repos/o/r/actions/variables", new { name = "REGION", value });

    // Decoy: the permissions of GitHub Actions.
    public static Task Permissions(HttpClient http) =>
        http.PutAsJsonAsync("repos/o/r/actions/permissions", new { enabled = true, allowed_actions = "selected" });

    // Decoy: a check run with its actions.
    public static JObject CheckRun() => new()
    {
        ["name"] = "lint",
        ["status"] = "completed",
        ["actions"] = new JArray(new JObject { ["label"] = "Fix", ["identifier"] = "fix", ["description"] = "Fix it" }),
    };

    // Decoy: a runner's job.
    public static Dictionary<string, object> Job() => new()
    {
        ["type"] = "RunnerJobRequest",
        ["timeout"] = 360,
        ["variables"] = new Dictionary<string, object> { ["system.debug"] = "true" },
        ["name"] = "build",
        ["services"] = Array.Empty<string>(),
    };

    // Decoy: a step of a workflow.
    public static object Step() =>
        new { name = "Test", shell = "bash", run = "dotnet test", working_directory = "src", timeout_minutes = 10 };

    // Decoy: a deployment and its status.
    public static object Deployment() =>
        new { @ref = "main", environment = "production", description = "", auto_merge = false, url = "https://x", html_url = "https://y" };
}
