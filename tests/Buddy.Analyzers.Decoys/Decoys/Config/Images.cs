namespace Decoys.Config;

/// <summary>Objects that share two of the rare names with an action and are none.</summary>
public static class Images
{
    // Decoy: what a build says of its image.
    public static string Manifest(string sha) =>
        JsonSerializer.Serialize(new { docker_image_name = "web", docker_image_tag = "1.2.3", git_sha = sha, built_at = DateTime.UtcNow });

    // Decoy: inputs of a deployment somewhere else.
    public static Task Deploy(HttpClient http) => http.PostAsJsonAsync("deployments", new
    {
        environment = "prod",
        docker_image_name = "web",
        docker_image_tag = "1.2.3",
        replicas = 3,
    });

    // Decoy: variables of Terraform.
    public static Dictionary<string, object> Terraform() =>
        new() { ["docker_image_name"] = "web", ["docker_image_tag"] = "latest", ["instance_type"] = "t3.small", ["region"] = "eu-west-1" };

    // Decoy: the release of a chart in text.
    public const string Chart = """{"docker_image_name": "web", "docker_image_tag": "1.0", "replicas": 3, "region": "eu"}""";

    // Decoy: a matrix of images.
    public static IEnumerable<object> Matrix(string[] tags) =>
        tags.Select(tag => new { docker_image_name = "node", docker_image_tag = tag, os = "linux" });

    // Decoy: a catalogue of the types that a tool knows, each with a text.
    public static readonly object[] Catalogue =
    [
        new { type = "AWS_ECS", label = "Amazon ECS", icon = "aws" },
        new { type = "RUN_DOCKER_CONTAINER", label = "Container", icon = "docker" },
    ];

    // Decoy: the same in dictionaries.
    public static List<Dictionary<string, string>> Types() =>
    [
        new() { ["type"] = "AWS_ECS", ["title"] = "Amazon ECS", ["group"] = "deploy" },
        new() { { "type", "RUN_DOCKER_CONTAINER" }, { "title", "Container" }, { "group", "build" } },
    ];
}
