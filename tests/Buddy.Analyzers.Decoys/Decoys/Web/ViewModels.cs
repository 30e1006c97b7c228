namespace Decoys.Web;

public class BuildAction
{
    public string Type { get; set; } = "";

    public string Name { get; set; } = "";

    public string? TriggerTime { get; set; }

    public bool IsSelected { get; set; }
}

public class EcsActionViewModel
{
    public string Type => "AWS_ECS";

    public string Cluster { get; set; } = "";

    public string Service { get; set; } = "";
}

public record ActionOption(string Value, string Label);

public record Execution(string Type, string Status, TimeSpan Duration);

public static class ViewModels
{
    // Decoy: the options of a drop-down list.
    public static ActionOption[] Options() =>
        [new("AWS_ECS", "Amazon ECS"), new("RUN_DOCKER_CONTAINER", "Container"), new("ON_FAILURE", "On failure")];

    // Decoy: options as anonymous objects.
    public static object AnonymousOptions() => new[]
    {
        new { value = "ON_EVERY_EXECUTION", text = "Always" },
        new { value = "ON_FAILURE", text = "On failure" },
    };

    // Decoy: the model of an editor, whose names are C#'s.
    public static BuildAction Editor() => new() { Type = "AWS_ECS", Name = "Deploy", TriggerTime = "ON_FAILURE", IsSelected = true };

    // Decoy: a view model named after the action.
    public static EcsActionViewModel Ecs(string cluster) => new() { Cluster = cluster };

    // Decoy: a statistic over actions.
    public static object Statistics(IEnumerable<Execution> executions) => executions
        .GroupBy(execution => execution.Type)
        .Select(group => new { type = group.Key, count = group.Count(), seconds = group.Sum(execution => execution.Duration.TotalSeconds) })
        .OrderBy(row => row.type)
        .ToList();

    // Decoy: the key of a cache.
    public static object Key(string region) => new { type = "AWS_ECS", region }.GetHashCode();

    // Decoy: compared anonymous objects.
    public static bool IsSame(string type, string name) => new { type, name }.Equals(new { type = "AWS_ECS", name = "Deploy" });

    // Decoy: a join on two members.
    public static IEnumerable<string> Join(IEnumerable<BuildAction> left, IEnumerable<Execution> right) =>
        from action in left
        join execution in right on new { type = action.Type, trigger_time = "ON_FAILURE" } equals new { type = execution.Type, trigger_time = execution.Status }
        select action.Name;

    // Decoy: an intermediate value of a query.
    public static IEnumerable<string> Query(IEnumerable<BuildAction> actions) =>
        from action in actions
        let row = new { type = "RUN_DOCKER_CONTAINER", trigger_time = action.TriggerTime, docker_image_name = action.Name }
        where row.type == action.Type
        select row.docker_image_name;

    // Decoy: a lookup of names by type.
    public static readonly Dictionary<string, string> Names = new() { ["AWS_ECS"] = "ECS", ["HTTP"] = "HTTP request", ["type"] = "Type", ["cluster"] = "Cluster" };

    // Decoy: a table of icons by type.
    public static readonly IReadOnlyDictionary<string, object> Icons = new Dictionary<string, object>
    {
        { "AWS_ECS", new { icon = "aws", name = "Amazon ECS" } },
        { "RUN_DOCKER_CONTAINER", new { icon = "docker", name = "Docker" } },
    };
}
