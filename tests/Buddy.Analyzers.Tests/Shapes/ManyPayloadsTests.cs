using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>A method with a thousand objects of one payload type: what is known of the type is worked out once.</summary>
public class ManyPayloadsTests
{
    [Fact]
    public async Task AThousandObjectsCostAboutTenTimesWhatAHundredCost()
    {
        await MeasureAsync(20);
        var hundred = await MeasureAsync(100);
        var thousand = await MeasureAsync(1000);

        Assert.True(thousand < (30 * hundred) + TimeSpan.FromMilliseconds(200), $"100: {hundred.TotalMilliseconds} ms, 1000: {thousand.TotalMilliseconds} ms");
    }

    private static async Task<TimeSpan> MeasureAsync(int count)
    {
        var payloads = string.Concat(Enumerable.Range(0, count).Select(static i =>
            $"var a{i} = new EcsAction(\"n{i}\") {{ Cluster = \"c\", Time = When.OnFailure }}; Send(a{i});\n"));
        var tree = CSharpSyntaxTree.ParseText($"class Deploy {{ void Send(object payload) {{ }} void Run() {{ {payloads} }} }}");
        var types = CSharpSyntaxTree.ParseText("""
            using System.Text.Json.Serialization;
            enum When { OnSuccess, [JsonStringEnumMemberName("ON_FAILURE")] OnFailure }
            abstract class BuddyAction
            {
                protected BuddyAction(string type, string name) { Type = type; Name = name; }
                [JsonPropertyName("type")] public string Type { get; }
                [JsonPropertyName("name")] public string Name { get; set; }
                [JsonPropertyName("trigger_time"), JsonConverter(typeof(JsonStringEnumConverter))] public When? Time { get; set; }
            }
            class EcsAction : BuddyAction
            {
                private string _cluster;
                public EcsAction(string name) : base("AWS_ECS", name) { }
                [JsonPropertyName("cluster")] public string Cluster { get => _cluster; set => _cluster = value; }
                [JsonPropertyName("service")] public string Service { get; set; } = "s";
            }
            """);
        var references = await Microsoft.CodeAnalysis.Testing.ReferenceAssemblies.Default.ResolveAsync(null, CancellationToken.None);
        var compilation = CSharpCompilation.Create("many", [tree, types], references)
            .WithAnalyzers([new ActionPayloadAnalyzer()]);

        await compilation.Compilation.WithAnalyzers([new ActionPayloadAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var watch = Stopwatch.StartNew();
        var diagnostics = await compilation.GetAnalyzerDiagnosticsAsync();
        Assert.Equal(2 * count, diagnostics.Length);
        return watch.Elapsed;
    }
}
