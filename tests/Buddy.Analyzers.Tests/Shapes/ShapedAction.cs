using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Tests.Witnesses.CSharp;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>
/// Writes an action, given as JSON, in C# of a shape. A name or a string in <c>{|…:…|}</c> is marked; the member <c>!</c> marks the start of
/// its object.
/// </summary>
/// <param name="shape">The shape.</param>
/// <param name="json">The action, and what a fix makes of it: the types of the shape <see cref="ActionShape.Class"/> have the fields of all.</param>
internal sealed partial class ShapedAction(ActionShape shape, params string[] json)
{
    private const string Start = "!";

    /// <summary>The expected findings are those that the markup says.</summary>
    public static Task Verify(ActionShape shape, string json) => NodeTest.Verify(new ShapedAction(shape, json).Code(0));

    /// <summary>The same, and the correction with that key, or else the first one, gives the fixed action.</summary>
    public static Task VerifyFix(ActionShape shape, string json, string fixedJson, string? key = null)
    {
        var action = new ShapedAction(shape, json, fixedJson);
        return NodeTest.VerifyFix(action.Code(0), action.Code(1), key);
    }

    /// <summary>A file that sends the action of that index.</summary>
    private string Code(int index)
    {
        var action = Parse(json[index]);
        var code = NodeCode.Statements(shape == ActionShape.DictionaryLater
            ? string.Join("\n", action
                .Select(field => $"action[{Name(field.Key)}] = {Value(field.Value!, "Action")};")
                .Prepend("var action = new Dictionary<string, object>();")
                .Append("Send(action);"))
            : $"Send({Value(action, "Action")});");
        return shape == ActionShape.Class ? code + "\n" + string.Join("\n", Types()) : code;
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private string Value(JsonNode value, string type) => shape switch
    {
        ActionShape.RegularText => Escaped(JsonText(value), "\\\"", "\""),
        ActionShape.VerbatimText => Escaped(JsonText(value), "\"\"", "@\""),
        ActionShape.RawText => $"\"\"\"{JsonText(value)}\"\"\"",
        _ => value switch
        {
            JsonObject owner => Creation(owner, type),
            JsonArray array => Array(array, type),
            _ => Literal(value.AsValue()),
        },
    };

    private string Creation(JsonObject owner, string type)
    {
        var fields = owner.Where(static field => field.Key != Start).ToList();
        var prefix = shape switch
        {
            ActionShape.Anonymous => "",
            ActionShape.Class => $" {type}",
            ActionShape.JsonObject => " JsonObject",
            ActionShape.JObject => " JObject",
            _ => " Dictionary<string, object>",
        };
        var members = string.Join(", ", fields.Select(field => Member(field.Key, Value(field.Value!, type + Pascal(field.Key)))));
        return StartOf(owner, "new") + prefix + (shape == ActionShape.JObject ? $"({members})" : $" {{ {members} }}");
    }

    private string Member(string name, string value) => shape switch
    {
        ActionShape.Anonymous => $"{name} = {value}",
        ActionShape.Class => $"{(Marked().IsMatch(name) ? Marked().Replace(name, $"{{|$1:{Pascal(name)}|}}") : Pascal(name))} = {value}",
        ActionShape.DictionaryPairs => $"{{ {Name(name)}, {value} }}",
        ActionShape.JObject => $"new JProperty({Name(name)}, {value})",
        _ => $"[{Name(name)}] = {value}",
    };

    private string Array(JsonArray array, string type)
    {
        var items = string.Join(", ", array.Select(item => Value(item!, type)));
        return shape switch
        {
            ActionShape.JsonObject => $"new JsonArray({items})",
            ActionShape.JObject => $"new JArray({items})",
            ActionShape.Class when array[0] is JsonObject => $"new List<{type}> {{ {items} }}",
            _ when array[0] is JsonObject => $"new object[] {{ {items} }}",
            _ => $"new[] {{ {items} }}",
        };
    }

    /// <summary>JSON on one line, with markup.</summary>
    private static string JsonText(JsonNode value) => value switch
    {
        JsonObject owner => StartOf(owner, "{")
            + string.Join(", ", owner.Where(static field => field.Key != Start).Select(static field => $"{Name(field.Key)}: {JsonText(field.Value!)}")) + "}",
        JsonArray array => $"[{string.Join(", ", array.Select(static item => JsonText(item!)))}]",
        _ => Literal(value.AsValue()),
    };

    private static string Literal(JsonValue value) => value.TryGetValue(out string? text) ? Name(text) : value.ToJsonString();

    private static string Escaped(string text, string quote, string start) => start + text.Replace("\"", quote, StringComparison.Ordinal) + "\"";

    /// <summary>The name in quotes, and those in the markup.</summary>
    private static string Name(string name) => Marked().Match(name) is { Success: true } match
        ? $"{{|{match.Groups[1].Value}:\"{match.Groups[2].Value}\"|}}"
        : $"\"{name}\"";

    private static string StartOf(JsonObject owner, string token) => owner[Start] is { } mark ? $"{{|{mark}:{token}|}}" : token;

    private static string Pascal(string name) =>
        CSharpText.MemberNames(new JsonObject { [Unmarked(name)] = null })[0];

    private static string Unmarked(string name) => Marked().Replace(name, "$2");

    /// <summary>A class for each object, with a property for each of its fields.</summary>
    private IEnumerable<string> Types()
    {
        var types = new SortedDictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var action in json)
            Add(Parse(action), "Action");
        return types.Select(static type => $"class {type.Key} {{ {string.Join(" ", type.Value.Select(static member =>
            $"[System.Text.Json.Serialization.JsonPropertyName(\"{member.Key}\")] public {member.Value} {Pascal(member.Key)} {{ get; set; }}"))} }}");

        void Add(JsonObject owner, string type)
        {
            types.TryAdd(type, new Dictionary<string, string>(StringComparer.Ordinal));
            foreach (var (key, value) in owner.Where(static field => field.Key != Start))
            {
                var name = Unmarked(key);
                types[type][name] = TypeOf(value!, type + Pascal(name));
                foreach (var part in value is JsonArray array ? array.OfType<JsonObject>() : value is JsonObject inner ? [inner] : [])
                    Add(part, type + Pascal(name));
            }
        }
    }

    private static string TypeOf(JsonNode value, string type) => value switch
    {
        JsonObject => type,
        JsonArray array => array[0] is JsonObject ? $"List<{type}>" : "string[]",
        _ => value.AsValue().TryGetValue(out string? _) ? "string" : value.AsValue().TryGetValue(out bool _) ? "bool?" : "int?",
    };

    [GeneratedRegex(@"\{\|([^:]+):(.*)\|\}")]
    private static partial Regex Marked();
}
