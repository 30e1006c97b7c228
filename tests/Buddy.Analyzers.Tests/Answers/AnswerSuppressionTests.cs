using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Testing.BuddyAnalyzerTest<
    Buddy.Analyzers.ActionAnswerAnalyzer>;

namespace Buddy.Analyzers.Tests.Answers;

/// <summary>The compiler's ways of silencing one finding, for each rule about answers, and the severity of each.</summary>
public class AnswerSuppressionTests
{
    private const string Category = "Buddy.Responses";

    /// <summary>For each rule its id and statements that break it alone.</summary>
    public static TheoryData<string, string> Rules => new()
    {
        { "BUDDY1301", """return a.shell == {|#0:"bash"|} ? 1 : 2;""" },
        { "BUDDY1302", """switch ({|#0:a.shell|}) { case "BASH": return 1; } return 2;""" },
    };

    [Theory, MemberData(nameof(Rules))]
    public Task ByPragma(string id, string statements) => RunAsync($$"""
        class Watch
        {
            int Told(Answer a) { {{statements}} }
        #pragma warning disable {{id}}
            int Silenced(Answer a) { {{WithoutMarkup(statements)}} }
        }
        """, id);

    [Theory, MemberData(nameof(Rules))]
    public Task ByAttribute(string id, string statements) => RunAsync($$"""
        class Watch
        {
            [System.Diagnostics.CodeAnalysis.SuppressMessage("{{Category}}", "{{id}}", Justification = "as it should be")]
            int Silenced(Answer a) { {{WithoutMarkup(statements)}} }

            int Told(Answer a) { {{statements}} }
        }
        """, id);

    [Theory, MemberData(nameof(Rules))]
    public Task ByGlobalSuppression(string id, string statements) => RunAsync($$"""
        [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("{{Category}}", "{{id}}:any text", Scope = "member", Target = "~M:Watch.Silenced(Answer)~System.Int32")]

        class Watch
        {
            int Silenced(Answer a) { {{WithoutMarkup(statements)}} }

            int Told(Answer a) { {{statements}} }
        }
        """, id);

    [Theory, MemberData(nameof(Rules))]
    public Task ByIdInEditorConfig(string id, string statements) =>
        RunAsync(Class(WithoutMarkup(statements)), null, $"[*.cs]\ndotnet_diagnostic.{id}.severity = none");

    [Theory, MemberData(nameof(Rules))]
    public Task ByCategoryInEditorConfig(string id, string statements)
    {
        return RunAsync(Class(WithoutMarkup(statements)), null, $"[*.cs]\ndotnet_analyzer_diagnostic.category-{Category}.severity = none");
    }

    [Theory, MemberData(nameof(Rules))]
    public Task ByFolderInEditorConfig(string id, string statements)
    {
        var test = TestOf(Class(statements), id, $"[legacy/**.cs]\ndotnet_diagnostic.{id}.severity = none", null);
        test.TestState.Sources.Add(("/legacy/Old.cs", Class(WithoutMarkup(statements)).Replace("Watch", "Old")));
        return test.RunAsync();
    }

    [Theory, MemberData(nameof(Rules))]
    public Task AnotherSeverityInEditorConfig(string id, string statements) =>
        RunAsync(Class(statements), id, $"[*.cs]\ndotnet_diagnostic.{id}.severity = error", DiagnosticSeverity.Error);

    [Theory]
    [InlineData("""return a.shell == {|#0:"bash"|} ? 1 : 2;""", "BUDDY1301", DiagnosticSeverity.Error)]
    [InlineData("""return a.shell == {|#0:"FISH"|} ? 1 : 2; static string Time(Answer a) => a.trigger_time;""", "BUDDY1301", DiagnosticSeverity.Info)]
    [InlineData("""switch ({|#0:a.shell|}) { case "BASH": return 1; } return 2;""", "BUDDY1302", DiagnosticSeverity.Info)]
    public Task OnACiServerWhatIsCertainIsAnError(string statements, string id, DiagnosticSeverity severity) =>
        RunAsync(Class(statements), id, "[*.cs]\nbuddy_analyzers.certain_mistakes_as_errors = true", severity);

    private static string Class(string statements) => $$"""class Watch { int Told(Answer a) { {{statements}} } }""";

    private static string WithoutMarkup(string statements) => statements.Replace("{|#0:", "").Replace("|}", "");

    private static Task RunAsync(string source, string? id, string? editorConfig = null, DiagnosticSeverity? severity = null) =>
        TestOf(source, id, editorConfig, severity).RunAsync();

    private static Test TestOf(string source, string? id, string? editorConfig, DiagnosticSeverity? severity)
    {
        const string answer = """
            class Answer
            {
                public int id { get; set; }
                public string shell { get; set; }
                public string trigger_time { get; set; }
                public bool run_only_on_first_failure { get; set; }
            }
            """;
        var test = new Test { TestState = { Sources = { source, answer } } };
        if (editorConfig is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + editorConfig));
        if (id is not null)
            test.ExpectedDiagnostics.Add(ActionCode.Told(id, 0, null, severity ?? (id == "BUDDY1301" ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info)));

        return test;
    }
}
