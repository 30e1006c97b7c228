using System.Globalization;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Fuzz.Judging;
using Buddy.Analyzers.Tests.Witnesses;
using Buddy.Analyzers.Tests.Witnesses.CSharp;

namespace Buddy.Analyzers.Fuzz.Metamorphic;

/// <summary>One action, written in all shapes, gets the same findings.</summary>
public class ShapeTests
{
    private const int Payloads = 40;

    [Theory]
    [InlineData("AWS_ECS")]
    [InlineData("RUN_DOCKER_CONTAINER")]
    public async Task The_shape_makes_no_difference(string type)
    {
        var bench = await Workbench.CreateAsync();
        var differences = new List<string>();
        foreach (var seed in Enumerable.Range(FuzzRun.Seed, Payloads))
        {
            var payload = new RandomPayload(type, seed).Next();
            var sources = CSharpRendering.All
                .Where(shape => shape.IsCertainOf(payload) && !(shape is JObjectByProperties && HasListInList(payload.ToJsonString())))
                .Select(shape => (Name: shape.ToString(), Text: shape.Render([payload])));
            if (!IsTemplateOrAnswer(payload.ToJsonString()))
                sources = sources.Append(("JSON text", TextOf(payload.ToJsonString())));

            var said = new List<(string Name, string Text, string Said)>();
            foreach (var (name, text) in sources)
                said.Add((name, text, await SaidAsync(text)));
            differences.AddRange(said.Where(shape => shape.Said != said[^1].Said).Select(shape => $"seed {seed}: as {said[^1].Name}\n{said[^1].Said}\nas {shape.Name}\n{shape.Said}\n{shape.Text}"));
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences\n" + string.Join("\n========\n", differences.OrderBy(static difference => difference.Length).Take(8)));

        async Task<string> SaidAsync(string text) => string.Join('\n', (await Workbench.AnalyzeAsync(bench.Open(text))).Findings
            .Where(static finding => !IsOfShape(finding.Id))
            .Select(static finding => $"{finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)}")
            .Order(StringComparer.Ordinal));
    }

    private static string TextOf(string json) =>
        $"public static class Payloads {{ public static System.Net.Http.StringContent Payload0() => new({CSharpText.Literal(json)}); }}";

    /// <summary>A text with gaps to fill in is judged with care, and one with what only answers have is none of a request.</summary>
    private static bool IsTemplateOrAnswer(string json) => Regex.IsMatch(json, """\{braces|"(html_)?url"|"id"|status"|"pipeline""");

    /// <summary><c>new JArray(new JArray(…))</c> is a copy.</summary>
    private static bool HasListInList(string json) => json.Contains("[[", StringComparison.Ordinal);

    /// <summary>What is said of C# types, and of what is not checked.</summary>
    private static bool IsOfShape(string id) => id.StartsWith("BUDDY14", StringComparison.Ordinal) || id == "BUDDY0001";
}
