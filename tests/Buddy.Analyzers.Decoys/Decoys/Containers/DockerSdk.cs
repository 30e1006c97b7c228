using Docker.DotNet.Models;

namespace Decoys.Containers;

public static class DockerSdk
{
    // Decoy: a container of Docker.DotNet.
    public static CreateContainerParameters Container() => new()
    {
        Name = "build",
        Image = "mcr.microsoft.com/dotnet/sdk:10.0",
        Cmd = ["dotnet", "build"],
        Entrypoint = ["/bin/bash"],
        WorkingDir = "/src",
        Shell = ["/bin/bash", "-c"],
        HostConfig = new HostConfig { Binds = ["/src:/src"], RestartPolicy = new RestartPolicy { Name = "on-failure", MaximumRetryCount = 3 } },
    };

    // Decoy: pulling an image.
    public static ImagesCreateParameters Pull(string tag)
    {
        var image = new { name = "node", docker_image_tag = tag };
        var parameters = new ImagesCreateParameters { FromImage = image.name };
        parameters.Tag = image.docker_image_tag;
        return parameters;
    }

    // Decoy: the login of a registry.
    public static AuthConfig Login(string password) =>
        new() { Username = "ci", Password = password, ServerAddress = "https://index.docker.io/v1/" };

    // Decoy: config.json of the Docker client.
    public static string ClientConfig(string token) => JsonSerializer.Serialize(new
    {
        auths = new Dictionary<string, object> { ["registry.example.com"] = new { auth = token, login = "ci", password = "" } },
        credsStore = "desktop",
    });

    // Decoy: a container over the Docker Engine API.
    public static Task Create(HttpClient http) => http.PostAsJsonAsync("/v1.45/containers/create?name=web", new
    {
        Image = "nginx",
        Cmd = new[] { "nginx" },
        Entrypoint = "",
        WorkingDir = "/",
        Shell = new[] { "/bin/sh" },
        Healthcheck = new { Interval = 1_000_000_000, Timeout = 5, Retries = 3 },
    });

    // Decoy: a build argument list.
    public static JsonObject BuildArguments() => new()
    {
        ["dockerfile"] = "Dockerfile",
        ["target_stage"] = "final",
        ["registry"] = "registry.example.com",
        ["version"] = "1.2.3",
        ["type"] = "docker",
    };

    // Decoy: the image of a running container, in lower-case names.
    public static object Image() => new { docker_image_name = "web", sha = "0a1b", type = "image", registry = "ghcr.io" };

    // Decoy: a dev container.
    public const string DevContainer = @"{ ""name"": ""C#"", ""image"": ""mcr.microsoft.com/devcontainers/dotnet"", ""shell"": ""bash"", ""service"": ""app"" }";

    // Decoy: a testcontainers-like builder whose settings stand in a dictionary.
    public static SortedDictionary<string, object> Settings() => new()
    {
        { "image", "postgres" },
        { "timeout", 30 },
        { "services", new[] { "db", "cache" } },
        { "volume_mappings", new Dictionary<string, string> { ["/data"] = "/var/lib" } },
    };

    // Decoy: a Nomad task.
    public static object NomadTask(string image) =>
        new { Name = "web", Driver = "docker", Config = new { image, entrypoint = new[] { "run" } }, Type = "service", Region = "global" };
}
