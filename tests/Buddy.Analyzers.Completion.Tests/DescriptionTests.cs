namespace Buddy.Analyzers.Completion.Tests;

/// <summary>What an item says of itself.</summary>
public sealed class DescriptionTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const string Page = "https://github.com/buddy-works/buddy-analyzers/blob/main/docs/actions/deployment.md#aws_ecs";

    [Theory]
    [InlineData("""var body = new { type = "AWS_ECS", ‸ };""", "cluster", $"cluster: string, required (certain)|The name of the ECS cluster|Source: add-aws-ecs 2026-03-18|{Page}")]
    [InlineData("""var body = new { type = "AWS_ECS", ‸ };""", "run_next", $"run_next: string, optional|Whether the next action waits for this one|One of WAIT_ON_SUCCESS, IN_SOFT_PARALLEL, IN_HARD_PARALLEL|Source: add-aws-ecs 2026-03-18|{Page}")]
    [InlineData("""var body = new { type = "AWS_ECS", trigger_time = "‸" };""", "ON_TERMINATE", $"trigger_time: ON_TERMINATE|When the run is terminated|On which outcome of the pipeline so far the action runs|Source: add-aws-ecs 2026-03-18; default: rest-2026-01|{Page}")]
    [InlineData("""var body = new { type = "‸", trigger_time = "ON_SUCCESS" };""", "AWS_ECS", $"AWS_ECS: AWS ECS action|Updates a service of Amazon ECS from a task definition.|Required: integration, region, local_path, cluster, service (certain)|{Page}")]
    public async Task Says_what_it_is_and_how_sure_that_is(string code, string item, string lines) =>
        Assert.Equal(lines, (await host.DescriptionAsync(code, item)).ReplaceLineEndings("|"));

    /// <summary>csharp-ls shows only what stands in a block of code.</summary>
    [Fact]
    public async Task Stands_in_a_block_of_code()
    {
        var tags = await host.DescriptionTagsAsync("""var body = new { type = "AWS_ECS", ‸ };""", "cluster");

        Assert.Equal(("CodeBlockStart", "CodeBlockEnd"), (tags[0], tags[^1]));
    }
}
