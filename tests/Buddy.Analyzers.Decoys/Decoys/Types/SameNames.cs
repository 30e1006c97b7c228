namespace Decoys.Types;

public class AwsEcsAction
{
    public string? Cluster { get; set; }

    public string? Service { get; set; }

    public Action? OnDone { get; set; }
}

public class RunDockerContainerRequest
{
    public required string Image { get; init; }

    public IReadOnlyList<string> ExecuteCommands { get; init; } = [];

    public bool ResetEntrypoint { get; init; }
}

public enum ActionType
{
    AWS_ECS,
    RUN_DOCKER_CONTAINER,
}

public sealed class BuddyAction(ActionType type, string name)
{
    public ActionType Type { get; } = type;

    public string Name { get; } = name;

    public string? TriggerTime { get; set; }

    public void Run() => Console.WriteLine(Name);
}

public class Dictionary
{
    public string? this[string key]
    {
        get => null;
        set => Console.WriteLine(key + value);
    }
}

public class JsonContent(object value)
{
    public object Value { get; } = value;
}

public class Trigger
{
    public string? type { get; set; }

    public Moment? trigger_time { get; set; }

    public List<Func<bool>> trigger_conditions { get; } = [];
}

public record Moment(int Hour, int Minute);

public static class SameNames
{
    // Decoy: a user's class with the name of an action.
    public static AwsEcsAction Ecs() => new() { Cluster = "a", Service = "b" };

    // Decoy: a request of the user's own API with the name of an action.
    public static RunDockerContainerRequest Docker() => new() { Image = "node", ExecuteCommands = ["npm test"], ResetEntrypoint = true };

    // Decoy: a user's own domain type.
    public static BuddyAction Domain() => new(ActionType.AWS_ECS, "Deploy") { TriggerTime = "ON_FAILURE" };

    // Decoy: a domain type, run.
    public static void Run()
    {
        var action = new BuddyAction(ActionType.RUN_DOCKER_CONTAINER, "Test");
        action.TriggerTime = "ON_SUCCESS";
        action.Run();
    }

    // Decoy: a class that only has an indexer.
    public static Dictionary Indexer() => new() { ["type"] = "AWS_ECS", ["trigger_time"] = "ON_FAILURE" };

    // Decoy: members of types of their own.
    public static Trigger Typed() => new() { type = "DAILY", trigger_time = new Moment(8, 30), trigger_conditions = { () => true } };

    // Decoy: an array of arguments.
    public static object[] Arguments() => ["AWS_ECS", "Deploy", "ON_FAILURE", new { name = "x", version = "1" }];

    // Decoy: a tuple with the names of the wire.
    public static (string type, string name, string trigger_time) Tuple() => (type: "AWS_ECS", name: "Deploy", trigger_time: "ON_FAILURE");

    // Decoy: a switch over the types.
    public static string Title(string type) => type switch
    {
        "AWS_ECS" => "Amazon ECS",
        "RUN_DOCKER_CONTAINER" => "Container",
        "ON_FAILURE" => "?",
        _ => type,
    };

    // Decoy: named arguments of a method.
    public static string Call() => Make(type: "AWS_ECS", trigger_time: "ON_FAILURE", run_only_on_first_failure: false);

    // Decoy: Newtonsoft's own pairs that are no object.
    public static object Pairs() => new[] { KeyValuePair.Create("type", "AWS_ECS"), KeyValuePair.Create("trigger_time", "ON_FAILURE") };

    // Decoy: the name of a member.
    public static string[] Columns() =>
        [nameof(Trigger.type), nameof(Trigger.trigger_time), "docker_image_name", "run_only_on_first_failure"];

    // Decoy: an attribute with a user's text.
    [Obsolete("{\"type\":\"AWS_ECS\",\"trigger_time\":\"ON_FAILURE\"}")]
    public static void Old()
    {
    }

    private static string Make(string type, string trigger_time, bool run_only_on_first_failure) =>
        type + trigger_time + run_only_on_first_failure;
}
