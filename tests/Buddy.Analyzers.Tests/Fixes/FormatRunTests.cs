using Buddy.Analyzers.Tests.Docs;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>What <c>dotnet format analyzers</c> makes of whole projects in one run: code that compiles, without findings that have a first fix.</summary>
public class FormatRunTests
{
    public static TheoryData<string> Projects => new("sample", "anonymous objects", "records and classes", "dictionaries, nodes and texts");

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task One_run_is_enough(string name)
    {
        var bench = await FixBench.CreateAsync(nullable: NullableContextOptions.Enable);
        var project = bench.Open(SourcesOf(name));
        var before = await FixBench.ErrorsInAsync(project);
        Assert.NotEmpty(await FormatRun.LeftInAsync(project));

        var formatted = await FormatRun.OfAsync(project);

        Assert.Empty((await FixBench.ErrorsInAsync(formatted)).Skip(before.Count));
        Assert.Empty(await FormatRun.LeftInAsync(formatted));
    }

    /// <summary>What the user wrote and may need is there after the run.</summary>
    [Fact]
    public async Task No_value_is_lost()
    {
        var bench = await FixBench.CreateAsync(nullable: NullableContextOptions.Enable);
        var formatted = await FormatRun.OfAsync(bench.Open(LargerProjects.AnonymousObjects));
        var text = string.Concat(await Task.WhenAll(formatted.Documents.Select(static async document => (await document.GetTextAsync()).ToString())));

        Assert.Contains("local_path = \"deploy/task.json\"", text, StringComparison.Ordinal);
        Assert.Contains("cost_center = \"4711\"", text, StringComparison.Ordinal);
        Assert.Contains("trigger_time = \"ON_SUCCESS\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("trigger_time = \"ON_FAILURE\", name = \"Deploy\"", text, StringComparison.Ordinal);
    }

    private static string[] SourcesOf(string name) => name switch
    {
        "sample" => [GlobalUsings, .. DocumentationFiles.SampleSources()],
        "anonymous objects" => LargerProjects.AnonymousObjects,
        "records and classes" => LargerProjects.RecordsAndClasses,
        _ => LargerProjects.DictionariesNodesAndTexts,
    };

    private const string GlobalUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;
}
