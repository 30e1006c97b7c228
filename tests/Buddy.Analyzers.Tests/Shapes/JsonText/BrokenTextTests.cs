using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Shapes.JsonText;

/// <summary>Of broken JSON only what is certain is told, of broken C# nothing.</summary>
public class BrokenTextTests
{
    [Theory]
    [InlineData("""{"type": "AWS_ECS", "name": "n",}""")]
    [InlineData("""{"type": "AWS_ECS" {|BUDDY1008:"name"|}: "n"}""")]
    [InlineData("""{"type": "AWS_ECS", "name": "n" """)]
    [InlineData("""{"type": "AWS_ECS", "name": "n}""")]
    [InlineData("""{"type": "AWS_ECS", 'name': 'n'}""")]
    [InlineData("""{"type": "AWS_ECS"}}""")]
    [InlineData("""{"type": "AWS_ECS", // comment""")]
    [InlineData("""{"type": "AWS_ECS", "trigger_time": ON_SUCESS}""")]
    [InlineData("""{"type": "TERRAFORM_APPLY", "name": "n", "trigger_time": {|BUDDY1003:"ON_SUCESS"|}, "timeout": 01}""")]
    [InlineData("""[{"type": {|BUDDY1001:"AWS_ECS"|}}, {"type": "AWS_ECS",}, {"type": "AWS_ECS"}]""")]
    public async Task Malformed_json(string json)
    {
        await VerifyCS.VerifyAnalyzerAsync(Snippet.Expression("@\"" + json.Replace("\"", "\"\"") + "\""));
        await VerifyCS.VerifyAnalyzerAsync(Snippet.Expression("\"" + json.Replace("\"", "\\\"") + "\""));
    }

    [Theory]
    [InlineData("\"{\\\"type\\\": \\\"AWS_ECS\\\", \\q}\"")]
    [InlineData("\"{\\\"type\\\": \\\"AWS_ECS\\\"")]
    [InlineData("$\"{{\\\"type\\\": \\\"AWS_ECS\\\", {\"")]
    [InlineData("$\"{{\\\"type\\\": \\\"AWS_ECS\\\", {x\"")]
    [InlineData("$\"{{\\\"type\\\": \\\"AWS_ECS\\\"}\"")]
    [InlineData("$\"{{\\\"type\\\": \\\"AWS_ECS\\\", {}}}\"")]
    [InlineData("@\"{\"\"type\"\": \"\"AWS_ECS\"\"")]
    [InlineData("\"\"\"{\"type\": \"AWS_ECS\"}")]
    [InlineData("\"\"\"\n  {\"type\": \"AWS_ECS\"}\n    \"\"\"")]
    [InlineData("$$\"\"\"{{{{\"type\": \"AWS_ECS\"}\"\"\"")]
    [InlineData("\"{\\\"type\\\": \\\"AWS_ECS\\\"}\" +")]
    [InlineData("\"{\\\"type\\\": \\\"AWS_ECS\\\", \" + + \"}\"")]
    public Task Broken_code(string expression) => new BuddyAnalyzerTest<ActionPayloadAnalyzer>
    {
        TestCode = $"class C\n{{\n    object M() => {expression};\n}}\n",
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();

    [Fact]
    public Task An_unknown_name_is_a_hole() => new BuddyAnalyzerTest<ActionPayloadAnalyzer>
    {
        TestCode = "class C\n{\n    object M() => $\"{{\\\"type\\\": {|BUDDY1001:\\\"AWS_ECS\\\"|}, \\\"name\\\": \\\"{missing}\\\", \\\"trigger_time\\\": \\\"{missing}\\\"}}\";\n}\n",
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync();
}
