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

        Assert.Equal("Start", Assert.Single(file.Decoys()) is Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax { Identifier.ValueText: var name } ? name : null);
        Assert.Equal(2, file.Marks());
    }

    private static DecoyFile Members(string members) => new("Decoys/Sample.cs", $"public static class Sample\n{{\n{members}\n}}\n");
}
