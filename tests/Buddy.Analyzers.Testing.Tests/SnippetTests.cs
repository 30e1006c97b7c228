using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixVerifier<
    Buddy.Analyzers.Testing.Tests.Toys.WordAnalyzer, Buddy.Analyzers.Testing.Tests.Toys.RenameFix,
    Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Testing.Tests;

public class SnippetTests
{
    [Theory]
    [InlineData("new { type = \"AWS_ECS\" }")]
    [InlineData("new Dictionary<string, object>\n{\n    [\"type\"] = \"AWS_ECS\",\n}")]
    [InlineData("JsonNode.Parse(\"\"\"\n    {\n      \"type\": 1\n    }\n    \"\"\")")]
    public Task Expression_compiles(string expression) => VerifyCS.VerifyAnalyzerAsync(Snippet.Expression(expression));

    [Fact]
    public Task Statements_compile()
        => VerifyCS.VerifyCodeFixAsync(
            Snippet.Statements("var [|bad|] = 1;\nreturn null;"), Snippet.Statements("var good = 1;\nreturn null;"));

    [Fact]
    public Task Members_compile() => VerifyCS.VerifyAnalyzerAsync(Snippet.Members("int [|bad|];"));

    [Fact]
    public Task Types_compile() => VerifyCS.VerifyAnalyzerAsync(Snippet.Types("record R(int bad);"));
}
