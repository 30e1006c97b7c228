using Buddy.Analyzers.CodeFixes;
using VerifyCS = Buddy.Analyzers.Tests.ActionFix;

namespace Buddy.Analyzers.Tests.Shapes.JsonText;

/// <summary>Several actions in one text are judged each by itself, and corrected together.</summary>
public class NestedActionTests
{
    [Fact]
    public Task All_are_fixed_at_once() => VerifyCS.VerifyCodeFixAsync(
        Snippet.Expression(""""
            """
            {
              "name": "pipeline",
              "on": "CLICK",
              "actions": [
                {
                  "type": {|BUDDY1001:"AWS_ECS"|},
                  "name": "a",
                  "integration": {"identifier": "i"},
                  "variables": [{|BUDDY1001:{|}}],
                  "region": "us-east-1",
                  "local_path": "p",
                  "cluster": "c"
                },
                {"type": {|BUDDY1001:"AWS_ECS"|}, "name": "b", "integration": {"identifier": "i"}, "region": "us-east-1", "local_path": "p"},
                {"type": "TERRAFORM_APPLY", "name": "c"}
              ]
            }
            """
            """"),
        Snippet.Expression(""""
            """
            {
              "name": "pipeline",
              "on": "CLICK",
              "actions": [
                {
                  "type": "AWS_ECS",
                  "name": "a",
                  "integration": {"identifier": "i"},
                  "variables": [{"key": "<key>"}],
                  "region": "us-east-1",
                  "local_path": "p",
                  "cluster": "c",
                  "service": "<service>"
                },
                {"type": "AWS_ECS", "name": "b", "integration": {"identifier": "i"}, "region": "us-east-1", "local_path": "p", "cluster": "<cluster>", "service": "<service>"},
                {"type": "TERRAFORM_APPLY", "name": "c"}
              ]
            }
            """
            """"));

    [Theory]
    [InlineData("""[{"type": {|BUDDY1001:"AWS_ECS"|}}, {"type": "TERRAFORM_APPLY", "name": "n"}, 1, "x", null]""")]
    [InlineData("""{"jsonrpc": "2.0", "params": {"action": {"type": {|BUDDY1001:"AWS_ECS"|}}}}""")]
    [InlineData("""[[{"type": {|BUDDY1001:"AWS_ECS"|}}]]""")]
    public Task Stand_anywhere(string json) => VerifyCS.VerifyAnalyzerAsync(Snippet.Expression($"\"\"\"{json}\"\"\""));

    [Fact]
    public Task The_url_speaks_for_a_text_of_its_own() => VerifyCS.VerifyAnalyzerAsync(Snippet.Members(""""
        Task M(HttpClient client) => client.PostAsync("workspaces/w/projects/p/pipelines/1/actions", new StringContent(
            """{"type": {|BUDDY1003:"AWS_EC"|}, "name": "n", "timeout": 3}"""));
        """"));
}
