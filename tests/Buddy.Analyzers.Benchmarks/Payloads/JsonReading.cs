using System.Globalization;
using System.Text;
using System.Text.Json;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Benchmarks.Payloads;

/// <summary>The JSON reader against that of the framework, which reads bytes, keeps nothing and gives up at the first error.</summary>
internal static class JsonReading
{
    private const int Actions = 1_000;

    /// <summary>Prints how many times as long the same text takes, in the median of some turns.</summary>
    public static void Print(int turns, TextWriter output)
    {
        var text = Text();
        var bytes = Encoding.UTF8.GetBytes(text);
        List<double> ratios = [];
        var ours = default(Measured);
        for (var turn = -turns; turn < turns; turn++) // the first half, for the compiler to see what is hot
        {
            ours = Measured.Of(() => Repeat(() => JsonReader.Read(text)));
            var frameworks = Measured.Of(() => Repeat(() => ReadAll(bytes)));
            if (turn >= 0)
                ratios.Add(ours.Cpu / frameworks.Cpu);
        }

        ratios.Sort();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{text.Length:N0} characters of JSON: {ratios[turns / 2]:F1} times the CPU of Utf8JsonReader ({ratios[0]:F1} to {ratios[^1]:F1}); {ours.Bytes / 10.0 / text.Length:F1} bytes for each character."));
        output.WriteLine();
    }

    private static void Repeat(Action read)
    {
        for (var i = 0; i < 10; i++)
            read();
    }

    private static void ReadAll(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
                reader.GetString(); // what any use of it needs
        }
    }

    private static string Text() => $"[{string.Join(",\n", Enumerable.Range(0, Actions).Select(static i =>
        $$"""
        {
          "type": "RUN_DOCKER_CONTAINER", "name": "Step {{i}}", "trigger_time": "ON_EVERY_EXECUTION", "docker_image_name": "node",
          "docker_image_tag": "22", "execute_commands": ["npm ci", "npm run build -- --out \"dist\""], "timeout": {{i}}, "disabled": false,
          "variables": [{ "key": "A{{i}}", "value": "\u0041", "type": "VAR", "encrypted": true }], "retry_count": 1.5e1
        }
        """))}]";
}
