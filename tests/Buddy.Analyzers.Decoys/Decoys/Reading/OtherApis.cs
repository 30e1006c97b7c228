using Newtonsoft.Json.Linq;

namespace Decoys.Reading;

public class CheckRun
{
    [JsonPropertyName("id")]
    public long Id { get; set; }

    [JsonPropertyName("html_url")]
    public string? HtmlUrl { get; set; }

    [JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonPropertyName("type")]
    public string? Type { get; set; }
}

public class Step
{
    public string? shell { get; set; }

    public string? type { get; set; }

    public int timeout { get; set; }

    public string? docker_image_name { get; set; }

    public string? docker_image_tag { get; set; }
}

public record Probe(string Type, string Status, string Shell, string Location, string Registry, string Time, string Next);

/// <summary>Answers of other APIs, read in every way, with words that Buddy uses too.</summary>
public static class OtherApis
{
    private static readonly string[] Finished = ["success", "failure", "skipped"];

    // Decoy: a run of GitHub's actions.
    public static async Task<bool> GitHubRun(HttpClient http, string repo)
    {
        using var run = JsonDocument.Parse(await http.GetStringAsync($"repos/{repo}/actions/runs/1"));
        return run.RootElement.GetProperty("status").GetString() == "completed" && run.RootElement.GetProperty("type").GetString() is "success" or "failure";
    }

    // Decoy: the jobs of a run of GitHub's actions.
    public static async Task<bool> GitHubJobs(HttpClient http) =>
        (await http.GetFromJsonAsync<List<CheckRun>>("repos/o/r/actions/jobs"))!.All(job => job.Status == "success" && Finished.Contains(job.Status));

    // Decoy: a workflow of GitHub's, whose steps have a shell.
    public static bool IsBash(JsonElement step) => step.GetProperty("shell").GetString() == "bash" || step.GetProperty("shell").GetString() is "pwsh" or "sh";

    // Decoy: a run of Azure DevOps's pipelines.
    public static async Task<string> AzureRun(HttpClient http, int id)
    {
        var run = JsonNode.Parse(await http.GetStringAsync($"https://dev.azure.com/o/p/_apis/pipelines/{id}/runs/1"));
        return (string?)run!["state"] switch { "completed" => (string?)run["type"] == "succeeded" ? "done" : "failed", _ => "running" };
    }

    // Decoy: a pipeline of Azure DevOps.
    public static async Task<bool> AzurePipeline(HttpClient http, int id) =>
        (string?)JObject.Parse(await http.GetStringAsync($"_apis/pipelines/{id}"))["pipeline"]?["last_execution_status"] == "succeeded";

    // Decoy: a job of GitLab's.
    public static bool GitLabJob(JsonElement job) => job.GetProperty("status").GetString() switch
    {
        "success" when job.GetProperty("pipeline").GetProperty("id").GetInt32() > 0 => true,
        "failed" or "canceled" or "skipped" => false,
        _ => job.TryGetProperty("trigger_time", out _),
    };

    // Decoy: a pod of Kubernetes.
    public static bool IsPodDone(JsonNode pod) => (string?)pod["status"]!["phase"] == "Succeeded" && (string?)pod["type"] != "failed";

    // Decoy: a condition of Kubernetes.
    public static bool IsReady(JsonElement item) => item.GetProperty("conditions").EnumerateArray()
        .Any(condition => condition.GetProperty("type").GetString() == "Ready" && condition.GetProperty("status").GetString() == "True");

    // Decoy: a container of Docker.
    public static bool IsStopped(JObject container) =>
        container["State"]?.Value<string>("Status") == "exited" || container.Value<string>("type") == "docker" || (string?)container["image_location"] == "local";

    // Decoy: a registry of Docker images.
    public static bool IsHub(JsonElement image) => image.GetProperty("docker_registry").GetString() == "docker_hub" && image.GetProperty("image_location").GetString() == "public";

    // Decoy: a build of Jenkins.
    public static bool IsJenkinsGreen(JsonElement build) => build.GetProperty("result").GetString() == "SUCCESS" && build.GetProperty("type").GetString() == "build";

    // Decoy: a workflow of CircleCI.
    public static bool IsCircleGreen(JsonElement workflow)
    {
        var status = workflow.GetProperty("status").GetString();
        var type = workflow.GetProperty("type").GetString();
        return status == "success" || (status is "failed" or "error" && type == "approval");
    }

    // Decoy: a step of Bitbucket's pipelines.
    public static bool IsBitbucketGreen(JsonElement step) =>
        step.GetProperty("state").GetProperty("result").GetProperty("name").GetString() == "SUCCESSFUL" && step.GetProperty("type").GetString() == "pipeline_step";

    // Decoy: a task of Amazon ECS.
    public static bool IsEcsTask(JsonElement task) => task.GetProperty("lastStatus").GetString() == "RUNNING" && task.GetProperty("service").GetString() == "aws_ecs";

    // Decoy: a step of another system that runs in a container.
    public static bool IsShellStep(Step step) => step.shell == "bash" && step.type is "run_docker" or "docker" && step.docker_image_name == "node";

    // Decoy: a step of another system, in JSON without types.
    public static string Describe(JsonElement step) => step.GetProperty("docker_image_name").GetString() + step.GetProperty("docker_image_tag").GetString() + step.GetProperty("shell").GetString() switch
    {
        "bash" => "Bash",
        "powershell" => "PowerShell",
        _ => "",
    };

    // Decoy: a probe whose members are called as everyone calls them.
    public static bool IsUp(Probe probe) => probe is { Type: "http", Status: "success", Shell: "bash", Location: "public_registry", Registry: "docker_hub", Time: "on_success", Next: "wait" };

    // Decoy: the same by equality.
    public static bool IsDown(Probe probe) => probe.Type == "HTTPS" || probe.Status == "SUCCESS" || probe.Shell == "bash" || probe.Registry == "DOCKERHUB" || probe.Time.Equals("on_success");

    // Decoy: the same by a switch without default.
    public static int Rank(Probe probe)
    {
        switch (probe.Status)
        {
            case "SUCCESSFUL":
                return 1;
            case "FAILED":
                return 2;
        }

        return 0;
    }

    // Decoy: a kind of a syntax tree.
    public static bool IsNode(Probe node) => node.Type == "zip" || node.Type == "email" || new[] { "ftp", "sftp", "http", "push" }.Contains(node.Type);

    // Decoy: a field of reflection.
    public static bool HasShell(Type type) => type.GetProperty("shell")?.Name == "bash" || type.GetField("last_execution_status")?.Name == "success";

    // Decoy: the arguments of a command line.
    public static string? Shell(string[] args) => args.FirstOrDefault(arg => arg == "--shell") is { } shell && shell.Equals("bash") ? shell : null;

    // Decoy: a header of a form.
    public static bool IsForm(Dictionary<string, string> form) => form["last_execution_status"] == "SUCCESS" && form["type"] == "aws_ecs" && form["shell"] == "bash";

    // Decoy: a row of a table.
    public static bool IsDone(System.Data.DataRow row) => (string)row["last_execution_status"] == "SUCCESS" && (string)row["trigger_time"] == "08:30";

    // Decoy: an environment variable.
    public static bool IsCi() => Environment.GetEnvironmentVariable("last_execution_status") == "success" && Environment.GetEnvironmentVariable("trigger_time") != "never";
}
