namespace Buddy.Analyzers.Benchmarks.Payloads;

/// <summary>A file in which each method builds one payload, each in another of the common forms, a helper among them.</summary>
internal static class PayloadSites
{
    /// <summary>The file.</summary>
    /// <param name="count">How many payloads.</param>
    /// <param name="areWrong">Whether each has one mistake, and that a fix.</param>
    /// <param name="name">The name of its class.</param>
    public static string File(int count, bool areWrong, string name = "Sites") =>
        $$"""
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Text.Json;

        class {{name}}
        {
            static string Text<T>(T action) => JsonSerializer.Serialize(action);

        {{string.Join("\n\n", Enumerable.Range(0, count).Select(i => Method(i, areWrong ? "ON_SUCESS" : "ON_EVERY_EXECUTION")))}}
        }
        """;

    private static string Method(int number, string trigger) =>
        $$""""
            string Site{{number}}(string tag)
            {
        {{(number % 5) switch
        {
            0 => $$"""        return JsonSerializer.Serialize(new { docker_image_name = "node", docker_image_tag = tag, execute_commands = new[] { "npm ci" }, trigger_time = "{{trigger}}" });""",
            1 => $$"""        return JsonSerializer.Serialize(new Dictionary<string, object> { ["docker_image_name"] = "node", ["ignore_errors"] = true, ["execute_commands"] = tag, ["trigger_time"] = "{{trigger}}" });""",
            2 => $$"""        return Text(new { docker_image_name = "node", docker_image_tag = tag, execute_commands = new[] { "npm ci" }, trigger_time = "{{trigger}}" });""",
            3 => $$"""        var action = new Dictionary<string, object> { ["docker_image_name"] = tag, ["ignore_errors"] = false }; action["execute_commands"] = tag; action["trigger_time"] = "{{trigger}}"; return JsonSerializer.Serialize(action);""",
            _ => $$"""        _ = new StringContent("{ \"type\": \"RUN_DOCKER_CONTAINER\", \"name\": \"a\", \"docker_image_name\": \"node\", \"docker_image_tag\": \"22\", \"execute_commands\": [\"npm ci\"], \"trigger_time\": \"{{trigger}}\" }"); return tag;""",
        }}}
            }
        """";
}
