using System.Net.Http.Json;

namespace DeployTool;

/// <summary>Adds the actions that build and publish the images of the shop.</summary>
internal sealed class Builds(HttpClient http, string actions)
{
    public Task AddUnitTestsAsync() => AddAsync(new
    {
        type = "RUN_DOCKER_CONTAINER",
        name = "Unit tests",
        docker_image_name = "acme/build",
        // BUDDY1002: the field is spelt 'docker_image_tag'
        docker_image_tga = "10.0",
        // BUDDY1004: a list, even of one command
        execute_commands = "dotnet test",
        // BUDDY1007: which directory of the container?
        volume_mappings = new[] { "/packages" },
    });

    public Task AddPublishAsync() => AddAsync(new
    {
        type = "RUN_DOCKER_CONTAINER",
        name = "Publish",
        image_location = "ACTION",
        docker_build_action_id = 0,
        // BUDDY1104: by its number or by its name
        docker_build_action_name = "Build the image",
        // BUDDY1009: 'run_next' says more
        run_next_parallel = false,
        // BUDDY1010: a code fix has put it here, to be filled in
        working_directory = "<working_directory>",
    });

    public Task AddScanAsync() => AddAsync(new
    {
        type = "RUN_DOCKER_CONTAINER",
        name = "Scan",
        docker_image_name = "acme/scanner",
        docker_image_tag = "3",
        image_location = "PRIVATE_REGISTRY",
        docker_registry = "OTHER",
        registry = "registry.acme.example",
        login = "acme",
        // BUDDY1201: everyone who reads this knows it
        password = "correct horse",
        // BUDDY1202: and everyone on the way
        insecure_registry = true,
        // BUDDY1105: only Amazon's registry has regions
        region = "eu-central-1",
    });

    public Task AddNightlyAsync() => http.PostAsJsonAsync("workspaces/acme/projects/shop/pipelines/7/actions", new Dictionary<string, object>
    {
        ["type"] = "RUN_DOCKER_CONTAINER",
        ["name"] = "Nightly",
        ["docker_image_name"] = "acme/build",
        ["docker_image_tag"] = "9.0",
        // BUDDY1006: 10.0 or 9.0?
        ["docker_image_tag"] = "10.0",
        // BUDDY1005: only the API sets it
        ["url"] = "https://api.buddy.works/nightly",
    });

    public async Task AddCleanUpAsync()
    {
        // BUDDY1008: a comma is missing before "docker_image_tag"
        var json = """{ "type": "RUN_DOCKER_CONTAINER", "name": "Clean up", "docker_image_name": "acme/build" "docker_image_tag": "10.0" }""";
        using var response = await http.PostAsync("workspaces/acme/projects/shop/pipelines/7/actions", new StringContent(json));
        response.EnsureSuccessStatusCode();
    }

    public Task AddWithAsync(IDictionary<string, object> settings) => AddAsync(new Dictionary<string, object>(settings)
    {
        // BUDDY0001: what the settings hold is not known
        ["type"] = "RUN_DOCKER_CONTAINER",
        ["name"] = "As configured",
    });

    private async Task AddAsync(object action)
    {
        using var response = await http.PostAsJsonAsync(actions, action);
        response.EnsureSuccessStatusCode();
    }
}
