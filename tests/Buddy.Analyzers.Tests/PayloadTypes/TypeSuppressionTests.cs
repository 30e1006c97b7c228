using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Testing.BuddyAnalyzerTest<
    Buddy.Analyzers.PayloadTypeAnalyzer>;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>The compiler's ways of silencing one finding in a declaration, for each rule about payload types.</summary>
public class TypeSuppressionTests
{
    /// <summary>For each rule its id and a class <c>Notice</c> that breaks it alone.</summary>
    public static TheoryData<string, string> Rules => new()
    {
        { "BUDDY1401", """class Notice { public string Type => "JIRA_BUILD"; public string Name { get; set; } public string {|#0:TriggerTime|} { get; set; } }""" },
        { "BUDDY1402", """class Notice { public string Type => "JIRA_BUILD"; public string Name { get; set; } [JsonPropertyName("trigger_time")] public When {|#0:Time|} { get; set; } } enum When { ON_SUCCESS, ON_FAILURE }""" },
        { "BUDDY1403", """class Notice { public string Type => "JIRA_BUILD"; public string Name { get; set; } [JsonPropertyName("run_only_on_first_failure")] public bool {|#0:First|} { get; set; } }""" },
        { "BUDDY1404", """class {|#0:Notice|} { public string Type => "JIRA_BUILD"; [JsonPropertyName("run_next")] public string Next { get; set; } }""" },
    };

    [Theory, MemberData(nameof(Rules))]
    public Task ByPragma(string id, string type) => RunAsync(
        $"{type}\n#pragma warning disable {id}\nnamespace Silenced\n{{\n{WithoutMarkup(type)}\n{Client}\n}}\n#pragma warning restore {id}\n{Client}", id);

    [Theory, MemberData(nameof(Rules))]
    public Task ByAttribute(string id, string type) => RunAsync(
        $$"""{{type}} {{Client}} namespace Silenced { [SuppressMessage("Buddy.Serialization", "{{id}}", Justification = "as it should be")] {{WithoutMarkup(type)}} {{Client}} }""", id);

    [Theory, MemberData(nameof(Rules))]
    public Task ByGlobalSuppression(string id, string type) => RunAsync(
        $$"""[assembly: SuppressMessage("Buddy.Serialization", "{{id}}:any text", Scope = "type", Target = "~T:Silenced.Notice")] {{type}} {{Client}} namespace Silenced { {{WithoutMarkup(type)}} {{Client}} }""", id);

    [Theory, MemberData(nameof(Rules))]
    public Task ByIdInEditorConfig(string id, string type) =>
        RunAsync(WithoutMarkup(type) + Client, null, $"[*.cs]\ndotnet_diagnostic.{id}.severity = none");

    [Theory, MemberData(nameof(Rules))]
    public Task ByCategoryInEditorConfig(string id, string type)
    {
        return RunAsync(WithoutMarkup(type) + Client, null, "[*.cs]\ndotnet_analyzer_diagnostic.category-Buddy.Serialization.severity = none");
    }

    [Theory, MemberData(nameof(Rules))]
    public Task ByFolderInEditorConfig(string id, string type)
    {
        var test = TestOf(type + Client, id, $"[legacy/**.cs]\ndotnet_diagnostic.{id}.severity = none");
        test.TestState.Sources.Add(("/legacy/Old.cs", Usings + $"namespace Old {{ {WithoutMarkup(type)} {Client} }}"));
        return test.RunAsync();
    }

    [Theory, MemberData(nameof(Rules))]
    public Task AsErrorWhereCertainMistakesAre(string id, string type) => RunAsync(
        type + Client, id, "[*.cs]\nbuddy_analyzers.certain_mistakes_as_errors = true", id == "BUDDY1403" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error);

    private const string Usings = """
        using System.Diagnostics.CodeAnalysis;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json.Serialization;

        """;

    private const string Client = """ class Client { System.Threading.Tasks.Task Add(HttpClient http, Notice notice) => http.PostAsJsonAsync("pipelines/1/actions", notice); }""";

    private static string WithoutMarkup(string type) => type.Replace("{|#0:", "").Replace("|}", "");

    private static Task RunAsync(string source, string? id, string? editorConfig = null, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        TestOf(source, id, editorConfig, severity).RunAsync();

    private static Test TestOf(string source, string? id, string? editorConfig, DiagnosticSeverity severity = DiagnosticSeverity.Warning)
    {
        var test = new Test { TestState = { Sources = { Usings + source } } };
        if (editorConfig is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + editorConfig));
        if (id is not null)
            test.ExpectedDiagnostics.Add(ActionCode.Told(id, 0, null, severity));

        return test;
    }
}
