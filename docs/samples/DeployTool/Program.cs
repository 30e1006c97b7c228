using System.Net.Http.Headers;
using DeployTool;

if (args is not [var workspace, var project, var pipeline])
{
    Console.Error.WriteLine("usage: DeployTool <workspace> <project> <pipeline id>, with BUDDY_TOKEN in the environment");
    return 2;
}

using var http = new HttpClient { BaseAddress = new Uri("https://api.buddy.works/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("BUDDY_TOKEN"));

var actions = $"workspaces/{workspace}/projects/{project}/pipelines/{pipeline}/actions";
var deployment = new Deployment(http, actions);
await deployment.AddTestsAsync(Environment.GetEnvironmentVariable("REGISTRY_PASSWORD") ?? "");
await deployment.AddDeploymentAsync();

var notices = new Notices(http, actions);
await notices.AddSuccessAsync();
await notices.AddRecoveryAsync();
await notices.AddFailureAsync();

var builds = new Builds(http, actions);
await builds.AddUnitTestsAsync();
await builds.AddPublishAsync();
await builds.AddScanAsync();
await builds.AddNightlyAsync();
await builds.AddCleanUpAsync();
await builds.AddWithAsync(new Dictionary<string, object>());
await Actions.AddAsync(http, actions, new CacheAction { Name = "Warm the cache", TriggerTime = CacheTime.OnFailure });
await Actions.AddTimingAsync(http, actions);
await Progress.WaitAsync(http, $"workspaces/{workspace}/projects/{project}", 1);
return 0;
