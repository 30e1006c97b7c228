using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Tests.Rules;

public class RequiredFieldMissingTests
{
    [Fact]
    public Task AnonymousObject() => VerifyCS.VerifyAnalyzerAsync("""
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        class Deploy
        {
            Task Run(HttpClient client) => client.PostAsJsonAsync("workspaces/w/projects/p/pipelines/1/actions", new
            {
                type = {|BUDDY1001:"AWS_ECS"|},
                name = "Deploy",
                trigger_time = {|BUDDY1003:"ON_SUCESS"|},
                integration = new { identifier = "aws" },
                region = "us-east-1",
                local_path = "task.json",
            });
        }
        """);
}
