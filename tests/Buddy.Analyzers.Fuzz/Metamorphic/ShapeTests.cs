using System.Globalization;
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
            var text = $"public static class Payloads {{ public static System.Net.Http.StringContent Payload0() => new({CSharpText.Literal(payload.ToJsonString())}); }}";
            var said = await SaidAsync(text);
            foreach (var shape in CSharpRendering.All.Where(shape => shape.IsCertainOf(payload)))
            {
                var source = shape.Render([payload]);
                var other = await SaidAsync(source);
                if (said != other)
                    differences.Add($"seed {seed}: as JSON text\n{said}\nas {shape}\n{other}\n{source}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences\n" + string.Join("\n========\n", differences.OrderBy(static difference => difference.Length).Take(8)));

        async Task<string> SaidAsync(string text) => string.Join('\n', (await Workbench.AnalyzeAsync(bench.Open(text))).Findings
            .Where(static finding => !IsOfShape(finding.Id))
            .Select(static finding => $"{finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)}")
            .Order(StringComparer.Ordinal));
    }

    /// <summary>What is said of C# types, and of what is not checked.</summary>
    private static bool IsOfShape(string id) => id.StartsWith("BUDDY14", StringComparison.Ordinal) || id == "BUDDY0001";
}
