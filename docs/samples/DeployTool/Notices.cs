using System.Net.Http.Json;

namespace DeployTool;

/// <summary>Adds the actions that tell the team how the deployment went.</summary>
internal sealed class Notices(HttpClient http, string actions)
{
    public Task AddSuccessAsync() => AddAsync(new NoticeAction
    {
        Name = "Tell the team",
        // BUDDY1003: the value is spelt ON_SUCCESS
        TriggerTime = "ON_SUCESS",
        Commands = ["./notify.sh deployed"],
    });

    public Task AddRecoveryAsync() => AddAsync(new NoticeAction
    {
        Name = "Tell the team that it works again",
        TriggerTime = "ON_BACK_TO_SUCCESS",
        // BUDDY1101: only an action that runs ON_FAILURE may have it
        RunOnlyOnFirstFailure = true,
        Commands = ["./notify.sh recovered"],
    });

    public async Task AddFailureAsync()
    {
        using var response = await http.PostAsJsonAsync(actions, new Dictionary<string, object>
        {
            ["type"] = "RUN_DOCKER_CONTAINER",
            ["name"] = "Wake someone up",
            // BUDDY1102: on each failure, or on the first one only?
            ["trigger_time"] = "ON_FAILURE",
            ["docker_image_name"] = "acme/pager",
            ["docker_image_tag"] = "1.4",
            ["execute_commands"] = new[] { "./page.sh" },
        });
        response.EnsureSuccessStatusCode();
    }

    private async Task AddAsync(NoticeAction action)
    {
        using var response = await http.PostAsJsonAsync(actions, action);
        response.EnsureSuccessStatusCode();
    }
}
