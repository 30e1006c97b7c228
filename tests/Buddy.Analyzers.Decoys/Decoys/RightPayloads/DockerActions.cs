using Newtonsoft.Json.Linq;

namespace Decoys.RightPayloads;

public static class DockerActions
{
    private const string TriggerTime = "ON_FAILURE";

    private static readonly string[] Commands = ["npm ci", "npm test"];

    // Decoy: an image of Docker Hub.
    public static string Public() => JsonSerializer.Serialize(new
    {
        type = "RUN_DOCKER_CONTAINER",
        name = "Test",
        docker_image_name = "library/node",
        docker_image_tag = "22",
        execute_commands = Commands,
        shell = "BASH",
        working_directory = "/buddy/app",
    });

    // Decoy: an image of a registry that asks for a password.
    public static Dictionary<string, object?> Private(Func<string, string?> secret) => new()
    {
        ["type"] = "RUN_DOCKER_CONTAINER",
        ["name"] = "Test",
        ["image_location"] = "PRIVATE_REGISTRY",
        ["docker_registry"] = "OTHER",
        ["registry"] = "https://registry.example.com",
        ["login"] = "ci",
        ["password"] = secret("REGISTRY_PASSWORD"),
        ["docker_image_name"] = "app",
        ["docker_image_tag"] = "latest",
    };

    // Decoy: a password that one of Buddy's variables holds.
    public static object Hub() => new
    {
        type = "RUN_DOCKER_CONTAINER",
        name = "Test",
        image_location = "PRIVATE_REGISTRY",
        docker_registry = "DOCKER_HUB",
        login = "$HUB_USER",
        password = "${HUB_PASSWORD}",
        docker_image_name = "me/app",
        docker_image_tag = "$BUDDY_EXECUTION_ID",
        inline_commands = "npm ci\nnpm test",
    };

    // Decoy: the image that an action before has built.
    public static JObject Built() => new()
    {
        ["type"] = "RUN_DOCKER_CONTAINER",
        ["name"] = "Test",
        ["image_location"] = "ACTION",
        ["docker_build_action_id"] = 0,
        ["export_container_path"] = "/out",
    };

    // Decoy: an image out of a package registry.
    public static JObject Package() => new(
        new JProperty("type", "RUN_DOCKER_CONTAINER"),
        new JProperty("name", "Test"),
        new JProperty("image_location", "PACKAGE_REGISTRY"),
        new JProperty("docker_registry", "PACKAGE_REGISTRY"),
        new JProperty("package", "app"),
        new JProperty("version", "1.0.0"));

    // Decoy: an image of Amazon.
    public static JsonObject Amazon(string region)
    {
        var action = new JsonObject { ["type"] = "RUN_DOCKER_CONTAINER", ["name"] = "Test" };
        action["image_location"] = "PRIVATE_REGISTRY";
        action["docker_registry"] = "AMAZON_ECR";
        action["integration"] = new JsonObject { ["identifier"] = "aws" };
        action["region"] = region;
        action["docker_image_name"] = "app";
        action["docker_image_tag"] = "latest";
        return action;
    }

    // Decoy: with services, variables and the rest.
    public static string Most() => """
        {
          "type": "RUN_DOCKER_CONTAINER",
          "name": "Test",
          "docker_image_name": "node",
          "docker_image_tag": "22",
          "setup_commands": ["apt-get update"],
          "execute_commands": ["npm test"],
          "execute_every_command": false,
          "volume_mappings": ["/:/buddy/app"],
          "cached_dirs": ["/root/.npm"],
          "services": [
            { "type": "MYSQL", "version": "8", "connection": { "host": "mysql", "port": 3306, "user": "root", "password": "$DB" } },
            { "type": "CUSTOM", "docker_image_name": "rabbitmq", "docker_image_tag": "4" }
          ],
          "variables": [{ "key": "SSH", "value": "$KEY", "type": "SSH_KEY", "file_place": "CONTAINER", "file_path": "~/.ssh/id", "file_chmod": "600" }],
          "unit_tests_suite": "suite", "unit_tests_path": "out",
          "run_as_user": "root", "main_service_name": "web", "target_stage": "test",
          "cache_base_image": true, "ignore_image_pull_failures": true,
          "trigger_time": "ON_WARNING", "run_next": "WAIT_ON_SUCCESS", "disabled": false
        }
        """;

    // Decoy: text with holes for values.
    public static string Holes(string name, string image, string tag, int timeout) => $$"""
        {"type": "RUN_DOCKER_CONTAINER", "name": "{{name}}", "docker_image_name": "{{image}}", "docker_image_tag": "{{tag}}", "timeout": {{timeout}} }
        """;

    // Decoy: text with a hole for fields.
    public static string Fields(string rest) => $"{{\"type\":\"RUN_DOCKER_CONTAINER\",{rest}}}";

    // Decoy: constants beside each other.
    public static object Constants() => new
    {
        type = "RUN_DOCKER_CONTAINER",
        name = nameof(Constants),
        docker_image_name = "node",
        docker_image_tag = "22",
        trigger_time = TriggerTime,
        run_only_on_first_failure = true,
    };

    // Decoy: commands with a spread.
    public static object Spread(IEnumerable<string> more)
    {
        List<string> commands = ["npm ci", .. more, .. Commands];
        return new { type = "RUN_DOCKER_CONTAINER", name = "Test", docker_image_name = "node", docker_image_tag = "22", execute_commands = commands };
    }

    // Decoy: a field that is taken away again.
    public static string Removed()
    {
        var action = new Dictionary<string, object>
        {
            ["type"] = "RUN_DOCKER_CONTAINER",
            ["name"] = "Test",
            ["docker_image_name"] = "node",
            ["docker_image_tag"] = "22",
            ["trigger_time"] = "ON_SUCCESS",
            ["run_only_on_first_failure"] = true,
        };
        action.Remove("run_only_on_first_failure");
        return JsonSerializer.Serialize(action);
    }

    // Decoy: a value that a later one replaces.
    public static string Replaced()
    {
        var action = new JObject { ["type"] = "RUN_DOCKER_CONTAINER", ["name"] = "Test", ["docker_image_name"] = "node", ["docker_image_tag"] = "22", ["trigger_time"] = "?" };
        action["trigger_time"] = "ON_SUCCESS";
        return action.ToString();
    }

    // Decoy: null for what is not wanted.
    public static object Nulls(int? after) => new
    {
        type = "RUN_DOCKER_CONTAINER",
        name = "Test",
        docker_image_name = "node",
        docker_image_tag = "22",
        after_action_id = after,
        trigger_time = (string?)null,
        run_only_on_first_failure = default(bool?),
        variables = (object[]?)null,
    };
}
