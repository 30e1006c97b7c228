using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.HalfTyped;

/// <summary>Code as it is while it is typed: neither the analyzers nor their fixes throw.</summary>
public class HalfTypedPayloadTypeTests
{
    private const string Code = """
        using System.Net.Http.Json; using System.Text.Json.Serialization;
        enum When { OnSuccess, OnFailure }
        record Base(string Name);
        class Notice { public string Type => "AWS_ECS"; [JsonPropertyName("name")] public string Name { get; set; } public When TriggerTime { get; set; } [JsonPropertyName("run_only_on_first_failure")] public bool First { get; set; } }
        record Ecs([property: JsonPropertyName("run_only_on_first_failure")] bool First, When TriggerTime = When.OnSuccess) : Base("AWS_ECS");
        class Client
        {
            System.Threading.Tasks.Task Add(System.Net.Http.HttpClient http, Notice notice, Ecs ecs) => System.Threading.Tasks.Task.WhenAll(
                http.PostAsJsonAsync("pipelines/1/actions", notice), Post(http, ecs), http.PostAsJsonAsync<Base>("pipelines/1/actions", ecs), http.PostAsJsonAsync("pipelines/1/actions", new Notice { Name = "n" }),
                http.PostAsJsonAsync("pipelines/1/actions", new { Type = "AWS_ECS", LocalPath = "p", Integration = new { HashId = 1 } }));
            System.Threading.Tasks.Task Post<T>(System.Net.Http.HttpClient http, T body) => http.PostAsJsonAsync("pipelines/1/actions", body);
        }
        """;

    [Fact]
    public async Task BeginningsAndGaps()
    {
        using var workspace = new AdhocWorkspace();
        var project = await ProjectAsync(workspace);
        var tokens = CSharpSyntaxTree.ParseText(Code).GetRoot().DescendantTokens().ToList();

        Assert.NotEmpty(await RunAsync(project, Code));
        foreach (var (index, token) in tokens.Index())
            await RunAsync(project, index % 2 == 0 ? Code[..token.SpanStart] : Code.Remove(token.SpanStart, token.Span.Length));
    }

    [Theory]
    [InlineData("public string Name { get; set; }", "public string Name { get; set= }")]
    [InlineData("enum When { OnSuccess,", "enum When { OnSuccess, OnSuccess,")]
    public async Task HalfOfAMember(string member, string typed)
    {
        using var workspace = new AdhocWorkspace();
        var code = Code.Replace("public When TriggerTime { get; set; }", "[JsonPropertyName(\"trigger_time\"), JsonConverter(typeof(JsonStringEnumConverter))] public When TriggerTime { get; set; }", StringComparison.Ordinal);
        Assert.NotEmpty(await RunAsync(await ProjectAsync(workspace), code.Replace(member, typed, StringComparison.Ordinal)));
    }

    private static async Task<Project> ProjectAsync(AdhocWorkspace workspace) => workspace.AddProject("Project", LanguageNames.CSharp)
        .WithMetadataReferences(SampleReferences.Of(SampleReferences.Net100))
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static async Task<ImmutableArray<Diagnostic>> RunAsync(Project project, string code)
    {
        var document = project.AddDocument("Test.cs", code);
        var compilation = await document.Project.GetCompilationAsync();
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            document.Project.AnalyzerOptions, (exception, _, _) => failure = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var diagnostics = await new CompilationWithAnalyzers(compilation!, [new PayloadTypeAnalyzer(), new SentNameAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.True(failure is null, $"{failure}\n{code}");
        foreach (var diagnostic in diagnostics)
        {
            await new PayloadTypeCodeFixProvider().RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, static (action, _) => action.GetOperationsAsync(CancellationToken.None).Wait(), CancellationToken.None));
        }

        return diagnostics;
    }
}
