using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Completion.Tests;

/// <summary>What the package adds to a completion outside of a payload, measured in what is allocated: time is no measure where others compute, too.</summary>
public sealed class CostTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const double MostAdded = 0.05;

    private static readonly string Method = $$"""
        void Compute(int total)
        {
            {{string.Join("\n    ", Enumerable.Range(0, 800).Select(static i => $"total += {i}; // and so on"))}}
            var body = new { type = "AWS_ECS", trigger_time = "ON_SUCCESS" };
            Send(body);
            {0}
        }

        void Send(object body) { }
        """;

    [Theory]
    [InlineData("tot‸")]
    [InlineData("""Console.WriteLine("‸");""")]
    [InlineData("""var x = new { to‸ };""")]
    public async Task Costs_next_to_nothing_outside_of_a_payload(string statement)
    {
        var code = Method.Replace("{0}", statement);
        Assert.Equal("", await host.NamesAsync(code));

        // The second time: the first one fills caches that all share.
        await host.AllItemsAsync(code, withPackage: false);
        var without = await AllocatedAsync(() => host.AllItemsAsync(code, withPackage: false));
        var own = await AllocatedByAsync(code);

        Assert.True(own <= without * MostAdded, $"{own:N0} of {without:N0} bytes");
    }

    private static async Task<long> AllocatedAsync(Func<Task> complete)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await complete();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>What the package itself allocates until it knows that there is nothing to offer. Where it asks for the semantic model, it has lost.</summary>
    private async Task<long> AllocatedByAsync(string code)
    {
        var (document, position) = host.Open(code);
        var root = (await document.GetSyntaxRootAsync())!;
        var file = Options.Configuration.Of(document.Project.AnalyzerOptions, CancellationToken.None).Of(root.SyntaxTree);
        IsWorthBinding(root, position, file);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(IsWorthBinding(root, position, file));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static bool IsWorthBinding(SyntaxNode root, int position, Options.FileConfiguration file) =>
        CaretPlace.At(root, position) is { } caret && new PayloadSearch(caret, file, position).IsWorthBinding;
}
