using System.Runtime.CompilerServices;

namespace Buddy.Analyzers.Completion.Tests;

/// <summary>The list under "In the editor" in README.md: a line of code with the caret, and below it what is offered there.</summary>
public sealed class ReadmeTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const string Caret = "‸";
    private const string More = "…";

    [Fact]
    public async Task Shows_what_completion_offers()
    {
        var block = File.ReadLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "README.md"))
            .SkipWhile(static line => line != "## In the editor")
            .SkipWhile(static line => line != "```text").Skip(1)
            .TakeWhile(static line => line != "```").Where(static line => line.Length > 0).ToList();
        var examples = block.Count(static line => line.Contains(Caret));

        Assert.True(examples > 2);
        for (var i = 0; i < block.Count;)
        {
            var code = block[i++];
            var shown = new List<string>();
            while (i < block.Count && !block[i].Contains(Caret))
                shown.AddRange(block[i++].Split(' ', StringSplitOptions.RemoveEmptyEntries));

            var offered = (await host.NamesAsync($"var body = {code};")).Split(' ').AsEnumerable();
            if (shown[^1] == More)
            {
                shown.RemoveAt(shown.Count - 1);
                offered = offered.Take(shown.Count);
            }

            Assert.Equal(shown, offered);
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
