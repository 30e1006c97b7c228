namespace Buddy.Analyzers.Tests.Refactorings;

/// <summary>An editor asks at each caret, in code that is being typed, too.</summary>
public class HalfTypedTests
{
    private const string Code = """"
        using System.Text.Json;
        using System.Text.Json.Nodes;
        class C
        {
            string First(string name) => $$"""{ "type": "AWS_ECS", "name": "v{{name}}", "tags": ["a", null] }""";
            string Second(int timeout) => "{ \"type\": \"AWS_ECS\", \"timeout\": " + timeout + "}";
            JsonNode Third() => JsonNode.Parse(@"{ ""type"": ""AWS_ECS"" }")!.AsObject();
            string Fourth() => JsonSerializer.Serialize(new { type = "AWS_ECS", name = "a", tags = new[] { 1 } });
            JsonObject Fifth() => new JsonObject { ["type"] = "AWS_ECS", ["name"] = "a" };
        }
        """";

    [Fact]
    public async Task Nothing_throws_where_the_code_ends_at_any_character()
    {
        var bench = new RefactoringBench();
        var offered = 0;
        for (var end = Code.IndexOf("First", StringComparison.Ordinal); end <= Code.Length; end += 5)
        {
            offered += (await bench.TitlesAsync(Code[..end] + "‸")).Count;
            offered += (await bench.TitlesAsync(Code[..end] + "‸" + Code[end..])).Count;
            offered += (await bench.TitlesAsync(Code[..end] + "‸" + Code[Math.Min(end + 3, Code.Length)..])).Count;
        }

        Assert.True(offered > 50, $"{offered} were offered");
    }
}
