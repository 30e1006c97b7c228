using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Completion.Tests;

/// <summary>Code that is being typed does not parse: completion is asked all the same, and never throws.</summary>
public sealed class HalfTypedTests(CompletionHost host) : IClassFixture<CompletionHost>
{
    private const string Code = """"
        var url = "https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions";
        var client = new HttpClient();
        var d = new Dictionary<string, object> { ["type"] = "AWS_ECS", { "name", "Deploy" } };
        d["trigger_time"] = "ON_FAILURE";
        await client.PostAsJsonAsync(url, new { type = "AWS_ECS", trigger_conditions = new[] { new { trigger_condition = "ON_CHANGE" } } });
        await client.PostAsync(url, new StringContent("{ \"type\": \"AWS_ECS\", \"name\": \"Deploy\" }"));
        await client.PostAsync(url, new StringContent($$"""{ "type": "AWS_ECS", "name": "{{url}}", "variables": [{ "key": "k" }] }"""));
        """";

    [Fact]
    public async Task Never_throws_where_the_code_ends_at_any_character()
    {
        var asked = 0;
        for (var end = 1; end <= Code.Length; end += 3)
        {
            asked += await AskAsync(Code[..end] + "‸") ? 1 : 0;
            asked += await AskAsync(Code[..end] + "‸" + Code[end..]) ? 1 : 0;
            asked += await AskAsync(Code[..end] + "\"‸" + Code[end..]) ? 1 : 0;
        }

        Assert.True(asked > 50, $"{asked} places were worth binding");    }

    [Theory]
    [InlineData("""var body = new { type = "AWS_ECS", trigger_time = "‸""")]
    [InlineData("""var body = new { type = "AWS_ECS", trigger_time = "ON_‸""")]
    [InlineData("var body = new\n{\n    type = \"AWS_ECS\",\n    trigger_time = \"‸\n};")]
    public async Task Offers_values_before_the_quote_that_ends_them(string code) => Assert.StartsWith("ON_EVERY_EXECUTION ON_SUCCESS ", await host.NamesAsync(code));

    [Fact]
    public async Task Ends_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var (document, position) = host.Open("""var body = new { type = "AWS_ECS", trigger_time = "‸" };""");
        var search = Search((await document.GetSyntaxRootAsync())!, position, document)!;
        var model = (await document.GetSemanticModelAsync())!;

        Assert.ThrowsAny<OperationCanceledException>(() => search.Find(model, cancelled.Token));
    }

    /// <summary>Asks without the editor around, which swallows what a provider throws; whether something was bound.</summary>
    private async Task<bool> AskAsync(string code)
    {
        var (document, position) = host.Open(code);
        if (Search((await document.GetSyntaxRootAsync())!, position, document) is not { IsWorthBinding: true } search)
            return false;

        var catalog = Catalog.ActionCatalog.Shipped;
        if (search.Find((await document.GetSemanticModelAsync())!, CancellationToken.None) is { } place)
            _ = CompletionOffers.At(place, catalog, CancellationToken.None).Count();

        return true;
    }

    private static PayloadSearch? Search(SyntaxNode root, int position, Document document) => CaretPlace.At(root, position) is { } caret
        ? new PayloadSearch(caret, Options.Configuration.Of(document.Project.AnalyzerOptions, CancellationToken.None).Of(root.SyntaxTree), position)
        : null;
}
