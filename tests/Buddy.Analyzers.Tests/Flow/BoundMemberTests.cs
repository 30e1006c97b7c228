using Microsoft.CodeAnalysis;
using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>An object in the initialiser of a property: what it says is certain only where the holder is one that code of the project creates.</summary>
public class BoundMemberTests
{
    private const string Settings = "class Settings { public Fields Template { get; set; } = NEW; } ";

    /// <summary>It is only likely what is sent: a suggestion.</summary>
    [Theory]
    [InlineData("settings that a service is given", Settings + "class Deploy { readonly Settings settings; public Deploy(Settings settings) => this.settings = settings; public Task Run() => Http.Post(settings.Template); }")]
    [InlineData("settings read from JSON", Settings + "class Deploy { public Task Run(string json) => Http.Post(JsonSerializer.Deserialize<Settings>(json).Template); }")]
    [InlineData("without a setter, which binding fills", "class Settings { public Fields Template { get; } = NEW; } class Deploy { readonly Settings settings; public Deploy(Settings settings) => this.settings = settings; public Task Run() => Http.Post(settings.Template); }")]
    public Task IsLikely(string what, string code) => VerifyAsync(what, code, DiagnosticSeverity.Info);

    [Theory]
    [InlineData("created in place", Settings + "class Deploy { public Task Run() => Http.Post(new Settings().Template); }")]
    [InlineData("created by new()", Settings + "class Deploy { readonly Settings settings = new(); public Task Run() => Http.Post(settings.Template); }")]
    [InlineData("a service's own", "class Deploy { Fields Template { get; } = NEW; public Task Run() => Http.Post(Template); }")]
    [InlineData("of a class with code", "class Deploy { public Fields Template { get; } = NEW; public Task Run() => Http.Post(Template); }")]
    public Task IsCertain(string what, string code) => VerifyAsync(what, code, DiagnosticSeverity.Warning);

    private static Task VerifyAsync(string what, string code, DiagnosticSeverity severity)
    {
        Assert.NotEmpty(what);
        return VerifyCS.VerifyAnalyzerAsync(
            $$"""
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Text.Json;
            using System.Threading.Tasks;
            using Fields = System.Collections.Generic.Dictionary<string, object>;

            static class Http
            {
                public static Task Post(object action) => new HttpClient().PostAsJsonAsync("https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions", action);
            }

            {{code.Replace("NEW", """{|#1:new Fields { ["type"] = {|#0:"AWS_ECS"|}, ["name"] = "n" }|}""")}}
            """,
            VerifyCS.Diagnostic("BUDDY1001").WithLocation(0).WithLocation(1).WithSeverity(severity).WithArguments("AWS_ECS action", "fields 'integration', 'region', 'local_path', 'cluster', 'service'"));
    }
}
