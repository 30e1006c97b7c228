using System.Collections.Immutable;
using System.Dynamic;
using Newtonsoft.Json.Linq;

namespace Decoys.RightPayloads;

/// <summary>Payloads that are whole at the end, however they come about.</summary>
public static class BuiltInSteps
{
    private static readonly Dictionary<string, object> Place = new()
    {
        ["integration"] = new { identifier = "aws" },
        ["region"] = "us-east-1",
        ["local_path"] = "task.json",
        ["cluster"] = "prod",
        ["service"] = "web",
    };

    // Decoy: an extension method that gives the dictionary back.
    public static Task Fluent(HttpClient http) =>
        http.PostAsJsonAsync("actions", new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "Deploy" }.WithPlace());

    // Decoy: TryAdd and ??= for what is not there yet.
    public static string Defaults(bool failure)
    {
        var action = new Dictionary<string, object?>(StringComparer.Ordinal) { ["type"] = "AWS_ECS", ["name"] = null };
        action["name"] ??= "Deploy";
        foreach (var pair in Place)
            action.TryAdd(pair.Key, pair.Value);
        if (failure && action.TryAdd("trigger_time", "ON_FAILURE"))
            action.Add("run_only_on_first_failure", true);
        return JsonSerializer.Serialize(action);
    }

    // Decoy: two dictionaries in one.
    public static Dictionary<string, object> Joined() =>
        new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "Deploy" }.Concat(Place).ToDictionary(pair => pair.Key, pair => pair.Value);

    // Decoy: a collection expression of pairs.
    public static Dictionary<string, object> Pairs() =>
        new([KeyValuePair.Create<string, object>("type", "AWS_ECS"), .. Place]) { ["name"] = "Deploy" };

    // Decoy: an immutable dictionary that grows.
    public static ImmutableDictionary<string, object> Immutable() =>
        ImmutableDictionary<string, object>.Empty.Add("type", "AWS_ECS").Add("name", "Deploy").AddRange(Place);

    // Decoy: an expando object.
    public static ExpandoObject Expando()
    {
        dynamic action = new ExpandoObject();
        action.type = "AWS_ECS";
        action.name = "Deploy";
        foreach (var pair in Place)
            ((IDictionary<string, object?>)action)[pair.Key] = pair.Value;
        return action;
    }

    // Decoy: a tree made of an anonymous object, completed.
    public static JsonNode Tree()
    {
        var action = JsonSerializer.SerializeToNode(new { type = "AWS_ECS", name = "Deploy" })!.AsObject();
        foreach (var pair in Place)
            action[pair.Key] = JsonSerializer.SerializeToNode(pair.Value);
        return action;
    }

    // Decoy: a tree of Newtonsoft's, merged with another.
    public static JObject Merged()
    {
        var action = JObject.FromObject(new { type = "AWS_ECS", name = "Deploy" });
        action.Merge(JObject.FromObject(Place));
        return action;
    }

    // Decoy: a text that is parsed and completed.
    public static string Parsed(string cluster)
    {
        var action = JObject.Parse("{\"type\":\"AWS_ECS\",\"name\":\"Deploy\",\"local_path\":\"task.json\",\"region\":\"us-east-1\"}");
        action["integration"] = new JObject { ["identifier"] = "aws" };
        action["cluster"] = cluster;
        action["service"] = "web";
        return action.ToString();
    }

    // Decoy: a condition in a switch statement, complete on every way.
    public static Task Switched(HttpClient http, string moment)
    {
        var action = new Dictionary<string, object>(Place) { ["type"] = "AWS_ECS", ["name"] = "Deploy" };
        switch (moment)
        {
            case "failure":
                action["trigger_time"] = "ON_FAILURE";
                action["run_only_on_first_failure"] = false;
                break;
            case "warning":
                action["trigger_time"] = "ON_WARNING";
                break;
            default:
                throw new ArgumentException(moment);
        }

        return http.PostAsJsonAsync("actions", action);
    }

    // Decoy: a field that is only there while it is right.
    public static string Corrected(bool failure)
    {
        var action = new Dictionary<string, object>(Place) { ["type"] = "AWS_ECS", ["name"] = "Deploy", ["trigger_time"] = "ON_FAILURE" };
        if (failure)
            action["run_only_on_first_failure"] = true;
        else
            action["trigger_time"] = "ON_SUCCESS";
        return JsonSerializer.Serialize(action);
    }

    // Decoy: values out of a try block.
    public static async Task<string> Tried(HttpClient http)
    {
        var action = new Dictionary<string, object>(Place) { ["type"] = "AWS_ECS" };
        try
        {
            action["name"] = await http.GetStringAsync("name");
        }
        catch (HttpRequestException)
        {
            action["name"] = "Deploy";
        }

        return JsonSerializer.Serialize(action);
    }

    // Decoy: a local function that completes.
    public static string LocalFunction()
    {
        var action = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "Deploy" };
        Complete();
        return JsonSerializer.Serialize(action);

        void Complete()
        {
            foreach (var pair in Place)
                action[pair.Key] = pair.Value;
        }
    }

    // Decoy: a lambda that completes.
    public static string Lambda()
    {
        var action = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "Deploy" };
        Place.Keys.ToList().ForEach(key => action[key] = Place[key]);
        return JsonSerializer.Serialize(action);
    }

    // Decoy: an object with another name.
    public static string Aliased()
    {
        var action = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "Deploy" };
        var same = action;
        foreach (var pair in Place)
            same[pair.Key] = pair.Value;
        return JsonSerializer.Serialize(action);
    }

    // Decoy: an element of a list that is completed later.
    public static string Listed()
    {
        var actions = new List<Dictionary<string, object>> { new() { ["type"] = "AWS_ECS", ["name"] = "Deploy" } };
        foreach (var pair in Place)
            actions[0][pair.Key] = pair.Value;
        return JsonSerializer.Serialize(actions[0]);
    }

    // Decoy: a field of a class, completed elsewhere.
    public sealed class Builder
    {
        private readonly Dictionary<string, object> _action = new() { ["type"] = "AWS_ECS", ["name"] = "Deploy" };

        public Builder In(string cluster)
        {
            _action["cluster"] = cluster;
            return this;
        }
    }

    // Decoy: a property that starts each action.
    public static Dictionary<string, object> Basis => new() { ["type"] = "AWS_ECS", ["name"] = "Deploy", ["region"] = "us-east-1" };

    // Decoy: steps that an iterator gives.
    public static IEnumerable<KeyValuePair<string, object>> Iterated()
    {
        yield return new("type", "AWS_ECS");
        yield return new("name", "Deploy");
        foreach (var pair in Place)
            yield return pair;
    }

    // Decoy: a copy of an anonymous object that mends it.
    public static string Mended()
    {
        var draft = new
        {
            type = "RUN_DOCKER_CONTAINER", name = "Test", docker_image_name = "node", docker_image_tag = "22",
            trigger_time = "ON_SUCCESS", run_only_on_first_failure = (bool?)true,
        };
        var action = draft with { trigger_time = "ON_FAILURE" };
        return JsonSerializer.Serialize(action);
    }

    // Decoy: an out parameter.
    public static void Given(out Dictionary<string, object> action) => action = new() { ["type"] = "AWS_ECS", ["name"] = "Deploy" };

    // Decoy: a tuple with the beginning of an action.
    public static (Dictionary<string, object> Action, string Url) Begun() =>
        (new() { ["type"] = "AWS_ECS", ["name"] = "Deploy" }, "pipelines/1/actions");

    // Decoy: the default of a parameter, taken over.
    public static string Fallback(Dictionary<string, object>? action = null)
    {
        action ??= new() { ["type"] = "AWS_ECS", ["name"] = "Deploy" };
        foreach (var pair in Place)
            action[pair.Key] = pair.Value;
        return JsonSerializer.Serialize(action);
    }

    private static Dictionary<string, object> WithPlace(this Dictionary<string, object> action)
    {
        foreach (var pair in Place)
            action[pair.Key] = pair.Value;
        return action;
    }
}
