using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Testing.BuddyAnalyzerTest<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>The compiler's ways of silencing one finding, for each rule.</summary>
public class SuppressionTests
{
    /// <summary>For each rule its id, its category and a payload that breaks it alone.</summary>
    public static TheoryData<string, string, string> Rules => new()
    {
        { "BUDDY1001", "Buddy.Payload", """type = {|#0:"JIRA_BUILD"|}, timeout = 1""" },
        { "BUDDY1002", "Buddy.Payload", """type = "RUN_DOCKER_CONTAINER", name = "n", docker_build_action_id = 1, {|#0:shel|} = "BASH" """ },
        { "BUDDY1003", "Buddy.Payload", """type = "JIRA_BUILD", name = "n", run_next = {|#0:"wait_on_success"|}""" },
        { "BUDDY1004", "Buddy.Payload", """type = "JIRA_BUILD", name = "n", timeout = {|#0:"600"|}""" },
        { "BUDDY1005", "Buddy.Payload", """type = "JIRA_BUILD", name = "n", {|#0:url|} = "u" """ },
        { "BUDDY1006", "Buddy.Payload", """type = "JIRA_BUILD", name = "n", permissions = new System.Collections.Generic.Dictionary<string, object> { ["others"] = "DENIED", [{|#0:"others"|}] = "DENIED" }""" },
        { "BUDDY1007", "Buddy.Payload", """type = "JIRA_BUILD", name = "n", timeout = {|#0:-1|}""" },
        { "BUDDY1008", "Buddy.Payload", """body = /* lang=buddy-action */ "{\"type\": \"JIRA_BUILD\" {|#0:\"name\"|}: \"n\"}" """ },
        { "BUDDY1009", "Buddy.Payload", """type = "JIRA_BUILD", name = "n", {|#0:run_next_parallel|} = true""" },
        { "BUDDY1010", "Buddy.Payload", """type = "JIRA_BUILD", name = {|#0:"<name>"|}""" },
        { "BUDDY1101", "Buddy.Conditions", """type = "JIRA_BUILD", name = "n", {|#0:run_only_on_first_failure|} = true""" },
        { "BUDDY1102", "Buddy.Conditions", """type = "JIRA_BUILD", name = "n", trigger_time = {|#0:"ON_FAILURE"|}""" },
        { "BUDDY1103", "Buddy.Conditions", """type = "RUN_DOCKER_CONTAINER", name = "n", docker_build_action_id = 1, {|#0:docker_registry|} = "OTHER" """ },
        { "BUDDY1104", "Buddy.Conditions", """type = "RUN_DOCKER_CONTAINER", name = "n", docker_build_action_id = 1, {|#0:docker_build_action_name|} = "b" """ },
        { "BUDDY1105", "Buddy.Conditions", """type = "RUN_DOCKER_CONTAINER", name = "n", docker_build_action_id = 1, image_location = "ACTION", docker_registry = "DOCKER_HUB", {|#0:region|} = "us-east-1" """ },
        { "BUDDY1201", "Buddy.Security", """type = "RUN_DOCKER_CONTAINER", name = "n", docker_build_action_id = 1, login = "l", registry = "r", password = {|#0:"p"|}""" },
        { "BUDDY1202", "Buddy.Security", """type = "RUN_DOCKER_CONTAINER", name = "n", docker_build_action_id = 1, registry = "r", {|#0:insecure_registry|} = true""" },
    };

    [Theory, MemberData(nameof(Rules))]
    public Task ByPragma(string id, string category, string fields)
    {
        return RunAsync($$"""
            class Deploy
            {
                object Told() => /* lang=buddy-action */ new { {{fields}} };
            #pragma warning disable {{id}}
                object Silenced() => /* lang=buddy-action */ new { {{WithoutMarkup(fields)}} };
            }
            """, id);
    }

    [Theory, MemberData(nameof(Rules))]
    public Task ByAttribute(string id, string category, string fields) => RunAsync($$"""
        using System.Diagnostics.CodeAnalysis;

        class Deploy
        {
            [SuppressMessage("{{category}}", "{{id}}", Justification = "as it should be")]
            object Silenced() => /* lang=buddy-action */ new { {{WithoutMarkup(fields)}} };

            object Told() => /* lang=buddy-action */ new { {{fields}} };
        }
        """, id);

    [Theory, MemberData(nameof(Rules))]
    public Task ByGlobalSuppression(string id, string category, string fields) => RunAsync($$"""
        using System.Diagnostics.CodeAnalysis;

        [assembly: SuppressMessage("{{category}}", "{{id}}:any text", Scope = "member", Target = "~M:Deploy.Silenced~System.Object")]

        class Deploy
        {
            object Silenced() => /* lang=buddy-action */ new { {{WithoutMarkup(fields)}} };

            object Told() => /* lang=buddy-action */ new { {{fields}} };
        }
        """, id);

    [Theory, MemberData(nameof(Rules))]
    public Task ByIdInEditorConfig(string id, string category, string fields)
    {
        return RunAsync(Class(WithoutMarkup(fields)), null, $"[*.cs]\ndotnet_diagnostic.{id}.severity = none");
    }

    [Theory, MemberData(nameof(Rules))]
    public Task ByCategoryInEditorConfig(string id, string category, string fields)
    {
        return RunAsync(Class(WithoutMarkup(fields)), null, $"[*.cs]\ndotnet_analyzer_diagnostic.category-{category}.severity = none");
    }

    [Theory, MemberData(nameof(Rules))]
    public Task ByFolderInEditorConfig(string id, string category, string fields)
    {
        var test = TestOf(Class(fields), id, $"[legacy/**.cs]\ndotnet_diagnostic.{id}.severity = none");
        test.TestState.Sources.Add(("/legacy/Old.cs", Class(WithoutMarkup(fields)).Replace("Deploy", "Old")));
        return test.RunAsync();
    }

    [Theory, MemberData(nameof(Rules))]
    public Task AnotherSeverityInEditorConfig(string id, string category, string fields)
    {
        return RunAsync(Class(fields), id, $"[*.cs]\ndotnet_diagnostic.{id}.severity = error", DiagnosticSeverity.Error);
    }

    private static string Class(string fields) => $$"""class Deploy { object Told() => /* lang=buddy-action */ new { {{fields}} }; }""";

    private static string WithoutMarkup(string fields) => fields.Replace("{|#0:", "").Replace("|}", "");

    private static Task RunAsync(string source, string? id, string? editorConfig = null, DiagnosticSeverity? severity = null) =>
        TestOf(source, id, editorConfig, severity).RunAsync();

    private static Test TestOf(string source, string? id, string? editorConfig, DiagnosticSeverity? severity = null)
    {
        var test = new Test { TestState = { Sources = { source } } };
        if (editorConfig is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + editorConfig));

        // That fields exclude each other is only likely, wherever the catalogue says so.
        if (id is not null)
            test.ExpectedDiagnostics.Add(ActionCode.Told(id, 0, null, severity ?? (id == "BUDDY1104" ? DiagnosticSeverity.Info : RuleDescriptors.All[id].DefaultSeverity)));

        return test;
    }
}
