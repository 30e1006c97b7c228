namespace Decoys.Ai;

public class OpenApiSecurityScheme
{
    public string Type { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Description { get; set; }
}

public class OpenApiSchema
{
    public string? Type { get; set; }

    public Dictionary<string, OpenApiSchema> Properties { get; set; } = [];

    public object? Example { get; set; }
}

public static class OpenApi
{
    // Decoy: a security scheme.
    public static JsonObject Bearer() =>
        new() { ["type"] = "http", ["scheme"] = "bearer", ["name"] = "Authorization", ["description"] = "" };

    // Decoy: the same by a model.
    public static OpenApiSecurityScheme Scheme() => new() { Type = "HTTP", Name = "bearer", Description = "JWT" };

    // Decoy: a schema that describes actions.
    public static OpenApiSchema Action() => new()
    {
        Type = "object",
        Properties =
        {
            ["type"] = new() { Type = "string" },
            ["trigger_time"] = new() { Type = "string" },
            ["docker_image_name"] = new() { Type = "string" },
            ["docker_image_tag"] = new() { Type = "string" },
        },
    };

    // Decoy: an operation on a path like Buddy's.
    public static Dictionary<string, object> Paths() => new()
    {
        ["/workspaces/{workspace}/projects/{project}/pipelines/{id}/actions"] = new { post = new { operationId = "addAction", parameters = new[] { new { name = "id", schema = new { type = "integer" } } } } },
    };

    // Decoy: a discriminator with its mapping.
    public static object Discriminator() => new
    {
        propertyName = "type",
        mapping = new Dictionary<string, string> { ["AWS_ECS"] = "#/components/schemas/AwsEcs", ["RUN_DOCKER_CONTAINER"] = "#/components/schemas/RunDocker" },
    };

    // Decoy: an Adaptive Card with its actions.
    public static object Card() =>
        new { type = "AdaptiveCard", version = "1.5", actions = new[] { new { type = "Action.OpenUrl", title = "Open", url = "https://x" } } };

    // Decoy: a form's fields.
    public static object Fields() => new[]
    {
        new { name = "type", type = "select", options = new[] { "AWS_ECS", "HTTP" } },
        new { name = "trigger_time", type = "select", options = new[] { "ON_SUCCESS", "ON_FAILURE" } },
    };

    // Decoy: a GraphQL call with its variables.
    public static object GraphQl() =>
        new { query = "mutation($type: String!) { add(type: $type) }", variables = new { type = "AWS_ECS", name = "Deploy" } };

    // Decoy: a JSON patch.
    public static object Patch() =>
        new[] { new { op = "replace", path = "/trigger_time", value = "ON_FAILURE" }, new { op = "add", path = "/type", value = "AWS_ECS" } };
}
