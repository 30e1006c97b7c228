using System.Globalization;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>The C# file that generated programs stand in.</summary>
internal static class ProgramSource
{
    private static readonly (string Name, string Type)[] Fields =
    [
        ("name", "string"), ("integration", "Integration"), ("region", "string"), ("local_path", "string"), ("cluster", "string"),
        ("service", "string"), ("trigger_time", "string"), ("run_only_on_first_failure", "bool"), ("run_next", "string"),
        ("trigger_conditions", "List<Condition>"), ("timeout", "int"), ("disabled", "bool"), ("ignore_errors", "bool"), ("retry_interval", "int"), ("retry_count", "int"),
    ];

    private static readonly (string Name, string Type)[] DockerFields =
    [
        ("docker_image_name", "string"), ("docker_image_tag", "string"), ("execute_commands", "string[]"), ("shell", "string"),
        ("image_location", "string"), ("docker_registry", "string"), ("registry", "string"), ("login", "string"), ("password", "string"),
        ("package", "string"), ("version", "string"), ("unit_tests_path", "string"), ("entrypoint", "string"), ("reset_entrypoint", "bool"),
    ];

    /// <summary>The name of the method of the program of that index.</summary>
    public static string MethodName(int index) => $"Program{index}";

    /// <summary>The marked code of a method.</summary>
    public static string Method(int index, RandomProgram program) =>
        $$"""
            public static async Task {{MethodName(index)}}({{ProgramFilling.Parameters}})
            {
                {{Lines(program.Code, index)}}
                await Task.CompletedTask;
            }
            {{Lines(program.Members, index)}}

        """;

    /// <summary>What comes before the methods. In a traced program a property takes the number of any value.</summary>
    public static string Head(bool isTraced) => $$"""
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;
        using JsonSerializer = System.Text.Json.JsonSerializer;

        public sealed class ActionDto { {{Properties([("type", "string"), .. Fields, .. DockerFields], isTraced)}} }
        public sealed class EcsAction
        {
            [JsonPropertyName("type"), JsonProperty("type")] public string Type => "AWS_ECS";
            {{Properties(Fields, isTraced)}}
        }
        public sealed record ActionRecord { {{Properties([("type", "string"), .. Fields, .. DockerFields], isTraced)}} }
        public sealed class Integration { {{Properties([("identifier", "string")], isTraced)}} }
        public sealed class Condition
        {
            {{Properties([("trigger_condition", "string"), ("trigger_variable_key", "string"), ("trigger_variable_value", "string")], isTraced)}}
        }

        public static class Trace { public static string? Of(object? value, int number) => value is null ? null : "#" + number; }
        public static class Shared { public const string OnFailure = "ON_FAILURE"; public const string ON_WARNING = "ON_WARNING"; }

        public static class Programs
        {
            private const string Actions = "workspaces/w/projects/p/pipelines/1/actions";
            // No path is seen: it may be the one of the API.
            private static string? Hook => Environment.GetEnvironmentVariable("BUDDY_WITNESS_HOOK");
            private const string OnFailure = "ON_FAILURE";
            private static readonly string OnSuccess = "ON_SUCCESS";
            private static readonly string Misspelt = "ON_SUCESS";

            private static void Risk(bool fails) { if (fails) throw new TimeoutException(); }
            private static void Log(object? seen) { }
            private static T Same<T>(T value) => value;
            private static void Change<T>(ref T value) where T : class => Fill(value);
            private static Dictionary<string, string> More(int number) =>
                number == 0 ? new() : new() { ["service"] = "s", ["trigger_time"] = "ON_WARNING" };

            private static async Task Post(HttpClient http, object payload) =>
                await http.PostAsync(Hook, new StringContent(payload is JToken ? payload.ToString()! : JsonSerializer.Serialize(payload)));

            // Makes good whatever was wrong, so that a finding that overlooks the call is refuted.
            private static void Fill(object action)
            {
                foreach (var name in new[] { {{Texts()}} })
                    Set(action, name);
            }

            // The same, where no analyzer sees what is called.
            private static readonly Action<object> FillUnseen = (Action<object>)Delegate.CreateDelegate(
                typeof(Action<object>), typeof(Programs).GetMethod("Fill", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!);

            private static void Set(object action, string name)
            {
                switch (action)
                {
                    case Dictionary<string, object?> dictionary: dictionary[name] = "s"; break;
                    case JsonObject json: json[name] = "s"; break;
                    case JObject json: json[name] = "s"; break;
                    default:
                        action.GetType().GetProperties()
                            .FirstOrDefault(property => property.Name.ToLowerInvariant() == name.Replace("_", ""))?.SetValue(action, "s");
                        break;
                }
            }


        """;

    public const string Foot = "}\n";

    private static string Lines(string code, int index) => code
        .Replace(RandomHelper.Number, index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("; ", ";\n        ", StringComparison.Ordinal);

    private static string Texts() =>
        string.Join(", ", Fields.Concat(DockerFields).Where(static field => field.Type == "string").Select(static field => $"\"{field.Name}\""));

    private static string Properties(IEnumerable<(string Name, string Type)> fields, bool isTraced) =>
        string.Join(" ", fields.Select(field => Property(field.Name, isTraced ? "object" : field.Type)));

    private static string Property(string name, string type) =>
        $"[JsonPropertyName(\"{name}\"), JsonProperty(\"{name}\")] public {type}? {new CodeField(name, new CodeValue("")).PropertyName} {{ get; set; }}";
}
