namespace Decoys.RightPayloads;

public static class EcsActions
{
    // Decoy: no more than the API asks for.
    public static Task Least(HttpClient http) => http.PostAsJsonAsync("workspaces/w/projects/p/pipelines/1/actions", new
    {
        name = "ECS by API",
        type = "AWS_ECS",
        integration = new { identifier = "aws" },
        service = "sample-app-service",
        cluster = "buddy-testing-cluster",
        local_path = "taskDefinition.json",
        region = "us-east-1",
    });

    // Decoy: with every optional feature.
    public static object Most(int after) => new
    {
        type = "AWS_ECS",
        name = "Deploy",
        after_action_id = after,
        trigger_time = "ON_FAILURE",
        run_only_on_first_failure = false,
        trigger_conditions = new object[]
        {
            new { trigger_condition = "ON_CHANGE" },
            new { trigger_condition = "ON_CHANGE_AT_PATH", trigger_condition_paths = new[] { "/src" } },
            new { trigger_condition = "VAR_IS", trigger_variable_key = "DEPLOY", trigger_variable_value = "1" },
            new
            {
                trigger_condition = "OR",
                trigger_operands = new object[]
                {
                    new { trigger_condition = "TRIGGERING_USER_IS", trigger_user = "a@b.c" },
                    new { trigger_condition = "DATETIME", trigger_hours = new[] { 8, 9 }, trigger_days = new[] { 1, 5 }, timezone = "UTC" },
                },
            },
        },
        run_next = "IN_HARD_PARALLEL",
        variables = new[] { new { key = "COLOR", value = "blue", type = "VAR", encrypted = false, settable = true } },
        disabled = false,
        timeout = 600,
        retry_count = 3,
        retry_interval = 10,
        loop = new[] { "a", "b" },
        permissions = new
        {
            others = "DENIED",
            users = new[] { new { id = 1, access_level = "ALLOWED" } },
            groups = new[] { new { id = 2, access_level = "DENIED" } },
        },
        integration = new { identifier = "aws" },
        region = "eu-central-1",
        local_path = "task.json",
        cluster = "prod",
        service = "web",
    };

    // Decoy: values that Buddy's variables give.
    public static Dictionary<string, object> Variables() => new()
    {
        ["type"] = "AWS_ECS",
        ["name"] = "Deploy $BUDDY_PIPELINE_NAME",
        ["integration"] = new Dictionary<string, object> { ["identifier"] = "${AWS_INTEGRATION}" },
        ["region"] = "$AWS_REGION",
        ["local_path"] = "${BUDDY_PROJECT_NAME}/task.json",
        ["cluster"] = "$CLUSTER",
        ["service"] = "$SERVICE",
    };

    // Decoy: values that the configuration gives.
    public static JsonObject Configured(Microsoft.Extensions.Configuration.IConfiguration configuration) => new()
    {
        ["type"] = "AWS_ECS",
        ["name"] = configuration["Action:Name"] ?? "Deploy",
        ["trigger_time"] = configuration["Action:TriggerTime"],
        ["run_only_on_first_failure"] = configuration["Action:TriggerTime"] == "ON_FAILURE" ? true : null,
        ["integration"] = new JsonObject { ["identifier"] = configuration["Aws:Integration"] },
        ["region"] = configuration["Aws:Region"],
        ["local_path"] = "task.json",
        ["cluster"] = configuration["Aws:Cluster"],
        ["service"] = configuration["Aws:Service"],
    };

    // Decoy: a companion that comes with its condition.
    public static async Task Companion(HttpClient http, bool onFailure)
    {
        var action = new Dictionary<string, object>
        {
            { "type", "AWS_ECS" },
            { "name", "Deploy" },
            { "integration", new { identifier = "aws" } },
            { "region", "us-east-1" },
            { "local_path", "task.json" },
            { "cluster", "prod" },
            { "service", "web" },
        };
        if (onFailure)
        {
            action["trigger_time"] = "ON_FAILURE";
            action["run_only_on_first_failure"] = true;
        }

        await http.PostAsJsonAsync("actions", action);
    }

    // Decoy: a value that the code chooses, right either way.
    public static object Chosen(bool failure) => new
    {
        type = "AWS_ECS",
        name = failure ? "Roll back" : "Deploy",
        trigger_time = failure ? "ON_FAILURE" : "ON_SUCCESS",
        run_only_on_first_failure = failure ? true : (bool?)null,
        integration = new { identifier = "aws" },
        region = "us-east-1",
        local_path = "task.json",
        cluster = "prod",
        service = failure switch { true => "rollback", false => "web" },
    };

    // Decoy: a helper fills in the rest.
    public static Task Helped(HttpClient http)
    {
        var action = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "Deploy" };
        AddPlace(action);
        return http.PostAsJsonAsync("actions", action);
    }

    // Decoy: another dictionary fills in the rest.
    public static string Copied(IReadOnlyDictionary<string, object> place)
    {
        var action = new Dictionary<string, object>(place) { ["type"] = "AWS_ECS", ["name"] = "Deploy" };
        return JsonSerializer.Serialize(action);
    }

    // Decoy: a loop fills in the rest.
    public static string Looped(IEnumerable<(string Key, string Value)> place)
    {
        var action = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "Deploy" };
        foreach (var (key, value) in place)
            action[key] = value;
        return JsonSerializer.Serialize(action);
    }

    // Decoy: keys that the code works out.
    public static Dictionary<string, object> Computed(string[] keys) => new()
    {
        ["type"] = "AWS_ECS",
        ["name"] = "Deploy",
        [keys[0]] = "a",
        [keys[1]] = "b",
    };

    private static void AddPlace(Dictionary<string, object> action)
    {
        action["integration"] = new { identifier = "aws" };
        action["region"] = "us-east-1";
        action["local_path"] = "task.json";
        action["cluster"] = "prod";
        action["service"] = "web";
    }
}
