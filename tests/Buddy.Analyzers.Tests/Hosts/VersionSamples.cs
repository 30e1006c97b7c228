using System.Globalization;

namespace Buddy.Analyzers.Tests.Hosts;

/// <summary>
/// For each version of C# a file that uses what that version brought, around a payload. What is found in a line stands in its comment
/// (<c>// BUDDY1003</c>), or so many lines further (<c>// BUDDY1003@-2</c>), for text has no comments. The files need no package, and up to 8.0 no more than .NET Standard 2.0.
/// </summary>
public static class VersionSamples
{
    /// <summary>The versions, as the compiler's option <c>LangVersion</c> has them.</summary>
    public static readonly IReadOnlyList<string> Versions = ["7.3", "8.0", "9.0", "10.0", "11.0", "12.0", "13.0", "14.0", "preview"];

    /// <summary>The file for a version. It fits the next ones, too.</summary>
    public static string Of(string version) => version switch
    {
        "7.3" => Version7,
        "8.0" => Version8,
        "9.0" => Version9,
        "10.0" => Version10,
        "11.0" => Version11,
        "12.0" => Version12,
        "13.0" => Version13,
        "14.0" or "preview" => Version14,
        _ => throw new ArgumentOutOfRangeException(nameof(version), version, "no sample"),
    };

    /// <summary>Whether the file is a program, not a library.</summary>
    public static bool IsProgram(string version) => version == "9.0";

    /// <summary>The findings that the comments of a file announce, with their lines, which begin at 1.</summary>
    public static IEnumerable<(int Line, string Id)> Expected(string code) => code.Split('\n').SelectMany(static (line, index) =>
        line.LastIndexOf("// BUDDY", StringComparison.Ordinal) is >= 0 and var start
            ? line.Substring(start + 3).Trim().Split(' ').Select(static id => id.Split('@'))
                .Select(mark => (index + 1 + (mark.Length > 1 ? int.Parse(mark[1], CultureInfo.InvariantCulture) : 0), mark[0]))
            : []);

    private const string Version7 = """
        using System;
        using System.Collections.Generic;

        namespace Samples
        {
            internal static class Deploy
            {
                private const string Late = "ON_EVERY_EXECUTIN";

                private static extern void Send(object body);

                public static void Run(string name, bool failed)
                {
                    Send(new
                    {
                        type = "AWS_ECS", // BUDDY1001
                        name,
                        trigger_time = failed ? "ON_BACK_TO_SUCCESS" : "ON_SUCESS", // BUDDY1003
                    });
                    Send(new { type = "TERRAFORM_APPLY", name, trigger_time = Late }); // BUDDY1003
                    Send(new { trigger_time = "ON_SUCCESS", run_only_on_first_failure = true }); // BUDDY1101
                    Send(new Dictionary<string, object>
                    {
                        ["type"] = "AWS_ECS", // BUDDY1001
                        ["name"] = name,
                        ["integration"] = new { identifier = "aws" },
                        ["timeout"] = "600", // BUDDY1004
                    });
                    Send(new Dictionary<string, object> { { "type", "AWS_ECS" }, { "name", name } }); // BUDDY1001
                    var later = new Dictionary<string, object>();
                    later["type"] = "RUN_DOCKER_CONTAINER"; // BUDDY1001
                    later.Add("name", name);
                    later["trigger_time"] = "ON_FAILURE"; // BUDDY1102
                    Send(later);
                    Send("{ \"type\": \"AWS_ECS\", \"name\": \"Deploy\" }"); // BUDDY1001
                    Send(@"{
                        ""type"": ""AWS_ECS"",
                        ""name"": ""Deploy""
                    }"); // BUDDY1001@-2
                    Send($"{{ \"type\": \"AWS_ECS\", \"name\": \"{name}\" }}"); // BUDDY1001
                    Send(string.Format("{{ \"type\": \"AWS_ECS\", \"name\": \"{0}\" }}", name)); // BUDDY1001
                }
            }
        }

        """;

    private const string Version8 = """
        #nullable enable
        using System;
        using System.Collections.Generic;

        namespace Samples
        {
            internal static class Deploy
            {
                private static extern void Send(object? body);

                public static void Run(string? name, string path, bool failed)
                {
                    name ??= "Deploy";
                    Send(new
                    {
                        type = "TERRAFORM_APPLY",
                        name,
                        trigger_time = failed switch { true => "ON_BACK_TO_SUCCESS", _ => "ON_SUCESS" }, // BUDDY1003
                    });
                    Send(new Dictionary<string, object?> { ["type"] = "AWS_ECS", ["name"] = name, ["timeout"] = "600" }); // BUDDY1001 BUDDY1004
                    Send(@$"{{ ""type"": ""AWS_ECS"", ""name"": ""{name[..^1]}"", ""local_path"": ""{path}"" }}"); // BUDDY1001
                    static object Local() => new { trigger_time = "ON_SUCCESS", run_only_on_first_failure = true }; // BUDDY1101
                    Send(Local());
                }
            }
        }

        """;

    private const string Version9 = """
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        Dictionary<string, object> table = new() { ["type"] = "AWS_ECS", ["name"] = "Deploy" }; // BUDDY1001
        Send(table);
        JsonObject node = new() { ["type"] = "AWS_ECS", ["name"] = "Deploy" }; // BUDDY1001
        Send(node.ToJsonString());
        EcsAction typed = new() { Name = "Deploy" }; // BUDDY1001
        Send(JsonSerializer.Serialize(typed));
        var trigger = new Trigger("ON_FAILURE", First: true);
        Send(JsonSerializer.Serialize(trigger with { Time = "ON_SUCCESS" })); // BUDDY1101

        static extern void Send(object body);

        internal sealed class EcsAction
        {
            [JsonPropertyName("type")] public string Type => "AWS_ECS";
            [JsonPropertyName("name")] public string Name { get; init; }
            [JsonPropertyName("integration")] public object Integration { get; init; }
            [JsonPropertyName("region")] public string Region { get; init; }
            [JsonPropertyName("local_path")] public string LocalPath { get; init; }
            [JsonPropertyName("cluster")] public string Cluster { get; init; }
            [JsonPropertyName("service")] public string Service { get; init; }
        }

        internal sealed record Trigger(
            [property: JsonPropertyName("trigger_time")] string Time,
            [property: JsonPropertyName("run_only_on_first_failure")] bool First);

        """;

    private const string Version10 = """
        global using System;
        using System.Collections.Generic;

        namespace Samples;

        internal readonly record struct Settings(string Name);

        internal static class Deploy
        {
            private const string Prefix = "AWS";
            private const string Type = $"{Prefix}_ECS";

            private static extern void Send(object body);

            public static void Run(Settings settings)
            {
                Send(new { type = Type, name = settings.Name }); // BUDDY1001
                var action = new { type = "TERRAFORM_APPLY", name = "Test", trigger_time = "ON_SUCCESS" };
                Send(action with { trigger_time = "ON_SUCESS" }); // BUDDY1003
                var make = () => new { type = "AWS_ECS", name = "Deploy" }; // BUDDY1001
                Send(make());
            }
        }

        """;

    private const string Version11 = """"
        using System;
        using System.Text;

        namespace Samples;

        internal static class Deploy
        {
            private static extern void Send(object body);

            public static void Run(string name)
            {
                Send("""{ "type": "AWS_ECS", "name": "Deploy" }"""); // BUDDY1001
                Send("""
                    {
                      "type": "TERRAFORM_APPLY",
                      "name": "Deploy",
                      "trigger_time": "ON_SUCESS"
                    }
                    """); // BUDDY1003@-2
                Send($$"""{ "type": "AWS_ECS", "name": "{{name}}" }"""); // BUDDY1001
                Send("""{ "type": "AWS_ECS", "name": "Deploy" }"""u8.ToArray()); // BUDDY1001
                Send(new Step { type = "AWS_ECS", name = name }); // BUDDY1001
            }

            private sealed class Step
            {
                public required string type { get; init; }
                public required string name { get; init; }
                public object integration { get; init; }
                public string region { get; init; }
                public string local_path { get; init; }
                public string cluster { get; init; }
                public string service { get; init; }
            }
        }

        """";

    private const string Version12 = """
        using System;
        using System.Collections.Generic;
        using Table = System.Collections.Generic.Dictionary<string, object>;

        namespace Samples;

        internal sealed class Deploy(string name)
        {
            private static extern void Send(object body);

            public void Run()
            {
                Send(new Table { ["type"] = "AWS_ECS", ["name"] = name }); // BUDDY1001
                object[] conditions = [new { trigger_condition = "ON_CHANGES" }]; // BUDDY1003
                Send(new { type = "TERRAFORM_APPLY", name, trigger_conditions = conditions });
                List<string> commands = ["make", .. new[] { "make test" }];
                Send(new { type = "AWS_ECS", name, execute_commands = commands }); // BUDDY1001 BUDDY1002
            }
        }

        """;

    private const string Version13 = """
        using System;
        using System.Collections.Generic;

        namespace Samples;

        internal partial class Deploy
        {
            private static extern void Send(params IEnumerable<object> bodies);

            public partial string Name { get; }

            public void Run()
            {
                Send(new { type = "AWS_ECS", name = "\e[1m" + Name }); // BUDDY1001
                Send("{ \"type\": \"AWS_ECS\", \"name\": \"Deploy\" }"); // BUDDY1001
            }
        }

        internal partial class Deploy
        {
            public partial string Name => "Deploy";
        }

        """;

    private const string Version14 = """
        using System;
        using System.Collections.Generic;

        namespace Samples;

        internal static class Texts
        {
            extension(string text)
            {
                public string Quoted => $"'{text}'";
            }
        }

        internal sealed class Deploy
        {
            public string Name { get => field ?? "Deploy"; set; }

            public object Last { get; set; }

            private static extern void Send(object body);

            public static void Run(Deploy deploy)
            {
                deploy?.Last = new { type = "AWS_ECS", name = deploy.Name.Quoted }; // BUDDY1001
                Send(new { type = "AWS_ECS", name = nameof(List<>) }); // BUDDY1001
            }
        }

        """;
}
