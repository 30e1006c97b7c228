using System.Runtime.CompilerServices;

namespace Buddy.Analyzers.Completion.Tests;

/// <summary>The lists of the documentation: a line of code with the caret, and below it what is offered there.</summary>
public sealed class DocumentationTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const string Caret = "‸";
    private const string More = "…";

    [Theory]
    [InlineData("README.md", 2)]
    [InlineData("docs/editor.md", 5)]
    public async Task Shows_what_completion_offers(string page, int examples)
    {
        var block = File.ReadLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", page))
            .SkipWhile(static line => line != "```text").Skip(1)
            .TakeWhile(static line => line != "```").Where(static line => line.Length > 0).ToList();
        Assert.Equal(examples, block.Count(static line => line.Contains(Caret)));
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
