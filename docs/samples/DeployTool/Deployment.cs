using System.Net.Http.Json;

namespace DeployTool;

/// <summary>Adds the actions that test and deploy the shop.</summary>
internal sealed class Deployment(HttpClient http, string actions)
{
    public async Task AddTestsAsync(string password)
    {
        var action = new
        {
            type = "RUN_DOCKER_CONTAINER",
            name = "Test",
            docker_image_name = "acme/shop-tests",
            docker_image_tag = "latest",
            execute_commands = new[] { "dotnet test" },
            login = "acme",
            // BUDDY1103: a password for which registry?
            password,
        };
        using var response = await http.PostAsJsonAsync(actions, action);
        response.EnsureSuccessStatusCode();
    }

    public async Task AddDeploymentAsync()
    {
        using var response = await http.PostAsJsonAsync(actions, new
        {
            // BUDDY1001: 'cluster' and 'service' are missing
            type = "AWS_ECS",
            name = "Deploy",
            trigger_time = "ON_EVERY_EXECUTION",
            integration = new { identifier = "aws" },
            region = "us-east-1",
            local_path = "taskDefinition.json",
        });
        response.EnsureSuccessStatusCode();
    }
}
