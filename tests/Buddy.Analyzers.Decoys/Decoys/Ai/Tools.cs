using Newtonsoft.Json.Linq;

namespace Decoys.Ai;

public class ToolParameter
{
    [JsonPropertyName("type")]
    public string Type { get; set; } = "string";

    [JsonPropertyName("description")]
    public string? Description { get; set; }

    [JsonPropertyName("enum")]
    public string[]? Enum { get; set; }
}

public static class Tools
{
    // Decoy: the schema of a tool that makes actions.
    public static object CreateAction() => new
    {
        name = "create_action",
        description = "Creates a pipeline action",
        parameters = new
        {
            type = "object",
            properties = new
            {
                type = new { type = "string", @enum = new[] { "AWS_ECS", "RUN_DOCKER_CONTAINER" } },
                name = new { type = "string" },
                trigger_time = new { type = "string", @enum = new[] { "ON_SUCCESS", "ON_FAILURE" } },
                run_only_on_first_failure = new { type = "boolean" },
                docker_image_name = new { type = "string" },
                docker_image_tag = new { type = "string" },
                execute_commands = new { type = "array", items = new { type = "string" } },
            },
            required = new[] { "type", "name" },
        },
    };

    // Decoy: the same in a tree.
    public static JsonObject Tree() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["const"] = "AWS_ECS" },
            ["trigger_time"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("ON_SUCCESS", "ON_FAILURE") },
            ["run_only_on_first_failure"] = new JsonObject { ["type"] = "boolean" },
            ["after_action_id"] = new JsonObject { ["type"] = "integer" },
        },
        ["required"] = new JsonArray("type", "name", "cluster"),
    };

    // Decoy: the same in Newtonsoft's tree.
    public static JObject NewtonsoftTree() => JObject.FromObject(new
    {
        type = "object",
        properties = new { docker_image_name = new { type = "string" }, docker_image_tag = new { type = "string" }, volume_mappings = new { type = "array" } },
    });

    // Decoy: the same by a type of its own.
    public static Dictionary<string, ToolParameter> Typed() => new()
    {
        ["type"] = new() { Enum = ["AWS_ECS", "HTTP"] },
        ["trigger_time"] = new() { Enum = ["ON_SUCCESS", "ON_FAILURE"] },
        ["setup_commands"] = new() { Type = "array" },
        ["execute_commands"] = new() { Type = "array" },
    };

    // Decoy: the same as text.
    public const string Text = """
        {
          "type": "object",
          "properties": {
            "type": { "type": "string", "enum": ["AWS_ECS", "RUN_DOCKER_CONTAINER"] },
            "trigger_time": { "type": "string", "default": "ON_EVERY_EXECUTION" },
            "run_only_on_first_failure": { "type": "boolean" },
            "docker_image_name": { "type": "string" },
            "docker_image_tag": { "type": "string" }
          },
          "additionalProperties": false
        }
        """;

    // Decoy: the configuration of an MCP server.
    public static string Mcp() =>
        JsonSerializer.Serialize(new { mcpServers = new { buddy = new { type = "http", url = "https://mcp.example.com", timeout = 120000 } } });

    // Decoy: the same in a dictionary.
    public static Dictionary<string, object> McpDictionary() =>
        new() { ["type"] = "stdio", ["command"] = "npx", ["timeout"] = 60, ["disabled"] = false, ["variables"] = new { } };

    // Decoy: a message to a model.
    public static object Message(string text) =>
        new { model = "x", messages = new[] { new { role = "user", content = new[] { new { type = "text", text } } } }, timeout = 60 };

    // Decoy, perhaps sent: a call of a tool, whose arguments are a text of their own.
    public static object ToolCall() =>
        new { id = "call_1", type = "function", function = new { name = "create_action", arguments = "{\"type\":\"AWS_ECS\",\"name\":\"Deploy\"}" } };

    // Decoy: the arguments of a call, compared.
    public static bool IsEcs(string arguments) => arguments == """{"type":"AWS_ECS","trigger_time":"ON_FAILURE"}""";

    // Decoy: a prompt with an example.
    public static string Prompt(string question) => $$"""
        Answer with JSON such as {"type": "AWS_ECS", "name": "…"}.
        Question: {{question}}
        """;
}
