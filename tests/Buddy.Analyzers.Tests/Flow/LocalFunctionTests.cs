using Microsoft.CodeAnalysis;
using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>What a local function sends is judged as if it stood in the member; what it completes is complete.</summary>
public class LocalFunctionTests
{
    [Theory]
    [InlineData("without type parameters", "Task Run() { return Post(NEW); Task Post(object action) => http.PostAsJsonAsync(Url, action); }")]
    [InlineData("with one", "Task Run() { return Post(1, NEW); Task Post<T>(int id, T action) => http.PostAsJsonAsync(Url, action); }")]
    [InlineData("with one that is named", "Task Run() { return Post<object>(1, NEW); Task Post<T>(int id, T action) => http.PostAsJsonAsync(Url, action); }")]
    [InlineData("in a generic method", "Task Run<T>(T id) { return Post(NEW, id); Task Post(object action, T last) => http.PostAsJsonAsync(Url, action); }")]
    [InlineData("that calls another", "Task Run() { return Post(NEW); Task Post<T>(T action) { return Send(action); Task Send<U>(U body) => http.PostAsJsonAsync(Url, body); } }")]
    [InlineData("that serializes", "Task Run() { return http.PostAsync(Url, Body(NEW)); HttpContent Body<T>(T action) => new StringContent(JsonSerializer.Serialize(action)); }")]
    public Task Sends(string what, string code)
    {
        Assert.NotEmpty(what);
        return VerifyCS.VerifyAnalyzerAsync(
            Code(code, """{|#1:new Fields { ["type"] = {|#0:"AWS_ECS"|}, ["name"] = "n" }|}"""),
            VerifyCS.Diagnostic("BUDDY1001").WithLocation(0).WithLocation(1).WithSeverity(DiagnosticSeverity.Warning).WithArguments("AWS_ECS action", "fields 'integration', 'region', 'local_path', 'cluster', 'service'"));
    }

    [Theory]
    [InlineData("without type parameters", "Task Run() { var action = NEW; Fill(action); return http.PostAsJsonAsync(Url, action); void Fill(Fields fields) => ADD }")]
    [InlineData("with one", "Task Run() { var action = NEW; Fill(action); return http.PostAsJsonAsync(Url, action); void Fill<T>(T fields) where T : Fields => ADD }")]
    [InlineData("that gives it back", "Task Run() { return http.PostAsJsonAsync(Url, Filled(NEW)); T Filled<T>(T fields) where T : Fields { ADD return fields; } }")]
    public Task Completes(string what, string code)
    {
        Assert.NotEmpty(what);
        return VerifyCS.VerifyAnalyzerAsync(Code(
            code.Replace("ADD", """fields["service"] = "s";"""),
            """new Fields { ["type"] = "AWS_ECS", ["name"] = "n", ["integration"] = new { identifier = "i" }, ["region"] = "us-east-1", ["local_path"] = "x", ["cluster"] = "c" }"""));
    }

    private static string Code(string member, string created) => $$"""
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Fields = System.Collections.Generic.Dictionary<string, object>;

        class Deploy
        {
            const string Url = "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions";
            readonly HttpClient http = new HttpClient();
            {{member.Replace("NEW", created)}}
        }
        """;
}
