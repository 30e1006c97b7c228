namespace Buddy.Analyzers.Decoys;

/// <summary>The check can fail: a mistake is reported, a file that does not compile is noticed.</summary>
public class HarnessTests
{
    [Fact]
    public async Task A_mistake_is_reported()
    {
        var findings = await DecoyCompilation.FindingsAsync(Members("""
            // Decoy: none, since it lacks what the API asks for.
            public static string Body() => JsonSerializer.Serialize(new { type = "AWS_ECS", name = "Deploy" });
            """));

        var finding = Assert.Single(findings);
        Assert.Equal("BUDDY1001", finding.Id);
    }

    /// <summary>Near neighbours of decoys that are payloads: what keeps the decoys silent must not silence these.</summary>
    [Theory]
    [InlineData("object M() => new { type = \"AWS_ECS\" };")]
    [InlineData("object M() => new { type = \"AWS_ECS\", nmae = \"Deploy\" };")]
    [InlineData("object M() => new { type = \"HTTP\", name = \"Ping\", trigger_time = \"ON_FAILURE\" };")]
    [InlineData("object M(string[] names) => names.Select(name => new { type = \"AWS_ECS\", name }).ToList();")]
    [InlineData("object M(string[] names) => from name in names select new { type = \"AWS_ECS\", name };")]
    [InlineData("string M() => \"{\\\"type\\\":\\\"AWS_ECS\\\",\\\"name\\\":\\\"Deploy\\\"}\";")]
    [InlineData("StringContent M() => new(JsonSerializer.Serialize(new { type = \"AWS_ECS\", name = \"Deploy\" }));")]
    public async Task A_payload_among_decoys_is_reported(string member)
        => Assert.NotEmpty(await DecoyCompilation.FindingsAsync(Members("static " + member)));

    /// <summary>The same for code that reads answers.</summary>
    [Theory]
    [InlineData("bool M(JsonElement a) => a.GetProperty(\"run_only_on_first_failure\").GetBoolean() && a.GetProperty(\"last_execution_status\").GetString() == \"SUCCESS\";")]
    [InlineData("bool M(JsonElement a) => a.GetProperty(\"type\").GetString() == \"AWS_ECS\" && a.GetProperty(\"trigger_time\").GetString() == \"on_failure\";")]
    [InlineData("async Task<bool> M(HttpClient http) => (string?)JsonNode.Parse(await http.GetStringAsync(\"pipelines/1/actions/2\"))![\"shell\"] == \"bash\";")]
    public async Task An_answer_among_decoys_is_reported(string member)
        => Assert.NotEmpty(await DecoyCompilation.FindingsAsync(Members("static " + member)));

    [Fact]
    public async Task A_file_that_does_not_compile_is_noticed()
        => Assert.NotEmpty(await DecoyCompilation.ErrorsAsync(Members("public static string Body() => Missing;")));

    [Fact]
    public void Only_members_with_the_comment_count()
    {
        var file = Members("""
            // Decoy: a timer.
            public static void Start()
            {
                // Decoy: not in front of a member.
            }

            public static void Stop()
            {
            }
            """);

        Assert.StartsWith("public static void Start()", Assert.Single(file.Decoys()).ToString(), StringComparison.Ordinal);
        Assert.Equal(2, file.Marks());
    }

    private static DecoyFile Members(string members) => new("Decoys/Sample.cs", $"public static class Sample\n{{\n{members}\n}}\n");
}
