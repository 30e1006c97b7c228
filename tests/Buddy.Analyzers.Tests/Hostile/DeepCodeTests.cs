namespace Buddy.Analyzers.Tests.Hostile;

/// <summary>
/// Code that nests deeply, on threads with a stack of one megabyte, but for Roslyn 4.5. What the compiler itself cannot take is no concern; what it can, must not
/// end because an analyzer looks at it.
/// </summary>
public class DeepCodeTests
{
    private const int Deep = 100;

    public static TheoryData<string> Kinds => [.. DeepCode.Kinds.Keys];

    [Fact]
    public void TheStackIsThatOfTheSmallestHost() => Assert.Equal(
        ActionCode.HasCollectionExpressions ? "1048576" : null, AppContext.GetData("System.Threading.DefaultStackSize"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task AHundredLevels(string kind)
    {
        using var run = await AnalyzerRun.CreateAsync();

        await run.AnalyzeAndFixAsync(DeepCode.Of(kind, Deep));
    }

    [Theory]
    [InlineData("blocks")]
    [InlineData("calls in a chain")]
    [InlineData("else-ifs")]
    [InlineData("loops")]
    [InlineData("negated patterns")]
    [InlineData("patterns")]
    [InlineData("comparisons")]
    public async Task AThousandLevelsThatTheCompilerTakes(string kind)
    {
        using var run = await AnalyzerRun.CreateAsync();

        await run.AnalyzeAndFixAsync(DeepCode.Of(kind, 10 * Deep));
    }

    [Theory]
    [InlineData("sums", 50 * Deep)]
    [InlineData("sums of the URL", 20 * Deep)]
    [InlineData("sums of JSON", 50 * Deep)]
    [InlineData("sums of JSON with holes", 20 * Deep)]
    [InlineData("sums that begin with the object", 50 * Deep)]
    [InlineData("conditions", 50 * Deep)]
    public async Task SumsOfAnyLengthAreRead(string kind, int length)
    {
        using var run = await AnalyzerRun.CreateAsync();

        Assert.Equal("BUDDY1001", Assert.Single(await run.AnalyzeAndFixAsync(DeepCode.Of(kind, length))).Id);
    }

    [Theory]
    [InlineData("JSON objects", "BUDDY1001")]
    [InlineData("JSON arrays", "BUDDY1001 BUDDY1004")]
    public async Task JsonIsReadAsDeepAsItCounts(string kind, string expected)
    {
        using var run = await AnalyzerRun.CreateAsync();

        Assert.Equal(expected, await IdsIn(run, DeepCode.Of(kind, 30_000)));
    }

    [Theory]
    [InlineData("anonymous objects", "BUDDY1001 BUDDY1004")]
    [InlineData("dictionaries", "BUDDY1001 BUDDY1004")]
    [InlineData("arrays", "BUDDY1001 BUDDY1004")]
    [InlineData("choices", "BUDDY1001 BUDDY1003 BUDDY1102")]
    [InlineData("parentheses", "BUDDY1001 BUDDY1003")]
    [InlineData("else-ifs", "BUDDY1001")]
    [InlineData("calls in a chain", "BUDDY1001")]
    public async Task WhatNestsAsCodeDoesIsRead(string kind, string expected)
    {
        using var run = await AnalyzerRun.CreateAsync();

        Assert.Equal(expected, await IdsIn(run, DeepCode.Of(kind, 20)));
    }

    private static async Task<string> IdsIn(AnalyzerRun run, string code) =>
        string.Join(" ", (await run.AnalyzeAndFixAsync(code)).Select(static diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal));
}
