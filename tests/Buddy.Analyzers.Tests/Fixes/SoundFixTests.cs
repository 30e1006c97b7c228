using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>A fix never breaks the code, never changes what the rest means, and the first one loses nothing.</summary>
public class SoundFixTests
{
    private const string Docker = "type = \"RUN_DOCKER_CONTAINER\", name = \"n\", docker_image_name = \"i\", docker_image_tag = \"t\"";

    /// <summary>Objects of one anonymous type change alike.</summary>
    [Theory]
    [InlineData("BUDDY1001", "var all = new[] { new { type = \"RUN_DOCKER_CONTAINER\", name = \"a\", docker_image_name = \"i\" }, new { type = \"RUN_DOCKER_CONTAINER\", name = \"b\", docker_image_name = \"i\" } }; Send(all);",
        "var all = new[] { new { type = \"RUN_DOCKER_CONTAINER\", name = \"a\", docker_image_name = \"i\", docker_image_tag = \"<docker_image_tag>\" }, new { type = \"RUN_DOCKER_CONTAINER\", name = \"b\", docker_image_name = \"i\", docker_image_tag = \"<docker_image_tag>\" } }; Send(all);")]
    [InlineData("BUDDY1002", $"Send(flag ? new {{ {Docker}, timout = 1 }} : new {{ {Docker}, timout = 2 }});", $"Send(flag ? new {{ {Docker}, timeout = 1 }} : new {{ {Docker}, timeout = 2 }});")]
    [InlineData("BUDDY1004", $"var a = new {{ {Docker}, timeout = \"1\" }}; if (flag) a = new {{ {Docker}, timeout = \"2\" }}; Send(a);", $"var a = new {{ {Docker}, timeout = 1 }}; if (flag) a = new {{ {Docker}, timeout = 2 }}; Send(a);")]
    [InlineData("BUDDY1102", $"Send(flag ? new {{ {Docker}, trigger_time = \"ON_FAILURE\" }} : new {{ {Docker}, trigger_time = \"ON_SUCCESS\" }});", null)]
    [InlineData("BUDDY1002", $"var a = new {{ {Docker}, timout = 1 }}; Console.WriteLine(a.timout); Send(a);", $"var a = new {{ {Docker}, timeout = 1 }}; Console.WriteLine(a.timeout); Send(a);")]
    [InlineData("BUDDY1002", $"var a = new {{ {Docker}, timout = 1 }}; var b = new {{ a.timout }}; Send(a);", $"var a = new {{ {Docker}, timeout = 1 }}; var b = new {{ timout = a.timeout }}; Send(a);")]
    public async Task Anonymous_types(string rule, string before, string? after)
    {
        var offered = await FirstLeafAsync(rule, Code(before));

        Assert.Equal(after is null ? null : Code(after), offered);
    }

    /// <summary>What does more than yield a value stays.</summary>
    [Theory]
    [InlineData("Count(out var n)", "Console.WriteLine(n);")]
    [InlineData("any is string s && s.Length > 0", "")]
    [InlineData("Changes()", "")]
    [InlineData("(flag = false)", "Console.WriteLine(flag);")]
    [InlineData("await Task.FromResult(true)", "")]
    public async Task No_side_effect_is_removed(string value, string then)
    {
        var code = Code($"Send(new {{ {Docker}, trigger_time = \"ON_SUCCESS\", run_only_on_first_failure = {value} }}); {then}");
        var titles = await TitlesAsync("BUDDY1101", code);

        Assert.DoesNotContain("Remove 'run_only_on_first_failure'", titles);
    }

    [Theory]
    [InlineData("any != null", "")]
    [InlineData("!flag || text.Length > 3", "")]
    [InlineData("text.StartsWith(\"a\")", "")]
    public async Task A_computed_value_may_go(string value, string then)
    {
        var code = Code($"Send(new {{ {Docker}, trigger_time = \"ON_SUCCESS\", run_only_on_first_failure = {value} }}); {then}");
        var titles = await TitlesAsync("BUDDY1101", code);

        Assert.Contains("Remove 'run_only_on_first_failure'", titles);
    }

    /// <summary>The first one is what <c>dotnet format</c> takes: it deletes nothing that may be meant, and turns no deployment around.</summary>
    [Theory]
    [InlineData("BUDDY1002", $"Send(new {{ {Docker}, anything = 1 }});", null)]
    [InlineData("BUDDY1101", $"Send(new {{ {Docker}, trigger_time = \"ON_SUCCESS\", run_only_on_first_failure = true }});", "Remove 'run_only_on_first_failure'")]
    [InlineData("BUDDY1101", $"Send(new {{ {Docker}, run_only_on_first_failure = true }});", "Set 'trigger_time' to 'ON_FAILURE'")]
    [InlineData("BUDDY1103", $"Send(new {{ {Docker}, unit_tests_path = \"p\" }});", "Add 'unit_tests_suite'")]
    [InlineData("BUDDY1104", $"Send(new {{ {Docker}, entrypoint = \"e\", reset_entrypoint = true }});", null)]
    [InlineData("BUDDY1105", $"Send(new {{ {Docker}, retry_interval = 1 }});", "Add 'retry_count'")]
    [InlineData("BUDDY1002", "Send(new { type = \"AWS_ECS\", name = \"n\", integration = new { identifier = \"i\" }, region = \"us-east-1\", task_definition = \"deploy/task.json\", cluster = \"c\", service = \"s\" });", "Rename to 'local_path'")]
    [InlineData("BUDDY1004", $"Send(new {{ {Docker}, variables = new {{ DB_HOST = text }} }});", "Make a list of 'key' and 'value'")]
    public async Task The_first_fix(string rule, string statement, string? title)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open(Code(statement));
        var finding = Assert.Single(await FixBench.FindingsInAsync(project), finding => finding.Id == rule);
        var first = (await FixBench.ActionsForAsync(project, finding)).FirstOrDefault();

        // A group corrects nothing by itself.
        Assert.Equal(title, first is null || CodeActionMenu.IsMenu(first) ? null : first.Title);
    }

    [Theory]
    [InlineData($"Send(new {{ {Docker}, variables = new {{ DB_HOST = text, Port = \"1\" }} }});", $"Send(new {{ {Docker}, variables = new[] {{ new {{ key = \"DB_HOST\", value = text }}, new {{ key = \"Port\", value = \"1\" }} }} }});")]
    [InlineData($"Send(new {{ {Docker}, variables = new Dictionary<string, string> {{ [\"DB_HOST\"] = text }} }});", $"Send(new {{ {Docker}, variables = new[] {{ new {{ key = \"DB_HOST\", value = text }} }} }});")]
    public async Task An_object_of_variables_becomes_a_list(string before, string after) => Assert.Equal(Code(after), await FirstLeafAsync("BUDDY1004", Code(before)));

    /// <summary>What is right for one value that the code may send would be wrong for the other.</summary>
    [Theory]
    [InlineData("BUDDY1102", "object Of(string when) => new { type = \"JIRA_BUILD\", name = \"n\", trigger_time = when }; Send(Of(\"ON_SUCCESS\")); Send(Of(\"ON_FAILURE\"));")]
    [InlineData("BUDDY1102", "Send(new { type = \"JIRA_BUILD\", name = \"n\", trigger_time = text.Length > 1 ? \"ON_FAILURE\" : \"ON_SUCCESS\" });")]
    [InlineData("BUDDY1001", "object Of(string type) => new { type, name = \"n\", trigger_time = \"ON_SUCCESS\" }; Send(Of(\"JIRA_BUILD\")); Send(Of(\"SLEEP\"));")]
    [InlineData("BUDDY1001", "Send(Made(\"JIRA_BUILD\")); Send(Made(\"SLEEP\")); } static object Made(string type) { return new { type, name = \"n\", trigger_time = \"ON_SUCCESS\" };")]
    [InlineData("BUDDY1001", "foreach (var type in new[] { \"SLEEP\", \"JIRA_BUILD\" }) Send(new { type, name = \"n\", trigger_time = \"ON_SUCCESS\" });")]
    [InlineData("BUDDY1102", "foreach (var when in new[] { \"ON_SUCCESS\", \"ON_FAILURE\" }) Send(new { type = \"JIRA_BUILD\", name = \"n\", trigger_time = when });")]
    public async Task Fields_that_one_value_needs_are_not_added_for_all(string rule, string statements)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open(Code(statements));
        Assert.Empty(await FixBench.ErrorsInAsync(project));
        var finding = Assert.Single(await FixBench.FindingsInAsync(project), finding => finding.Id == rule);
        Assert.Empty(await FixBench.LeavesForAsync(project, finding));
    }

    /// <summary>What a text calls, assigns or awaits is not dropped with the field that it is written in.</summary>
    [Theory]
    [InlineData("BUDDY1005", "$$\"\"\"{ \"type\": \"JIRA_BUILD\", \"name\": \"n\", \"trigger_time\": \"ON_SUCCESS\", \"url\": \"{{Next()}}\" }\"\"\"", false)]
    [InlineData("BUDDY1005", "$\"{{ \\\"type\\\": \\\"JIRA_BUILD\\\", \\\"name\\\": \\\"n\\\", \\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"url\\\": \\\"{text = \"x\"}\\\" }}\"", false)]
    [InlineData("BUDDY1006", "$$\"\"\"{ \"type\": \"JIRA_BUILD\", \"name\": \"{{Next()}}\", \"trigger_time\": \"ON_SUCCESS\", \"name\": \"n\" }\"\"\"", false)]
    [InlineData("BUDDY1005", "$$\"\"\"{ \"type\": \"JIRA_BUILD\", \"name\": \"{{Next()}}\", \"trigger_time\": \"ON_SUCCESS\", \"url\": \"{{text}}\" }\"\"\"", true)]
    [InlineData("BUDDY1005", "string.Format(\"{{ \\\"type\\\": \\\"JIRA_BUILD\\\", \\\"name\\\": \\\"n\\\", \\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"url\\\": \\\"{0}\\\" }}\", Next())", true)]
    public async Task A_call_in_a_text_stays(string rule, string text, bool isOffered)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open(Code($"Send({text}); int Next() => 1;"));
        var finding = Assert.Single(await FixBench.FindingsInAsync(project), finding => finding.Id == rule);
        Assert.Equal(isOffered, (await FixBench.LeavesForAsync(project, finding)).Any(static fix => fix.Title.StartsWith("Remove", StringComparison.Ordinal)));
    }

    /// <summary>What a fix inserts for the user to replace is reported as long as it is there.</summary>
    [Theory]
    [InlineData("new { type = \"RUN_DOCKER_CONTAINER\", name = \"n\" }", "BUDDY1001")]
    [InlineData($"new {{ {Docker}, trigger_conditions = new[] {{ new {{ trigger_condition = \"ON_CHANGE_AT_PATH\" }} }} }}", "BUDDY1001")]
    [InlineData($"new {{ {Docker}, login = \"l\" }}", "BUDDY1103")]
    public async Task Placeholders_are_reported(string payload, string rule)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open(Code($"Send({payload});"));
        var finding = (await FixBench.FindingsInAsync(project)).First(finding => finding.Id == rule);
        var changed = await FixBench.ApplyAsync(project, (await FixBench.LeavesForAsync(project, finding))[0]);

        var left = await FixBench.FindingsInAsync(changed);
        Assert.DoesNotContain(left, other => other.Id == rule && other.GetMessage(CultureInfo.InvariantCulture) == finding.GetMessage(CultureInfo.InvariantCulture));
        Assert.Contains(left, static other => other.Id == "BUDDY1010");
    }

    /// <summary>A secret that is read at run time is still a password.</summary>
    [Fact]
    public async Task A_fix_hides_no_other_finding()
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open(Code($"Send(new {{ {Docker}, docker_registry = \"OTHER\", image_location = \"PUBLIC_REGISTRY\", login = \"l\", password = \"hunter2\" }});"));
        var findings = await FixBench.FindingsInAsync(project);
        var changed = await FixBench.ApplyAsync(project, (await FixBench.LeavesForAsync(project, findings.First(static finding => finding.Id == "BUDDY1201")))[0]);

        Assert.Equal(
            findings.Where(static finding => finding.Id != "BUDDY1201").Select(static finding => finding.GetMessage(CultureInfo.InvariantCulture)),
            (await FixBench.FindingsInAsync(changed)).Select(static finding => finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    /// <summary>Code with errors elsewhere, a document that has changed meanwhile: no exception, and nothing that makes it worse.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("class Deploy { }")]
    [InlineData("}}}}")]
    public async Task A_document_that_changed_meanwhile_gets_no_fix(string now)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open(Code($"Send(new {{ {Docker}, timout = 1, trigger_time = \"ON_SUCES\", retry_interval = 1 }});"));
        var changed = project.Documents.First().WithText(Microsoft.CodeAnalysis.Text.SourceText.From(now)).Project;
        foreach (var finding in await FixBench.FindingsInAsync(project))
            Assert.Empty(await OffersAsync(changed, finding));
    }

    private static async Task<IReadOnlyList<CodeAction>> OffersAsync(Project project, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        var context = new Microsoft.CodeAnalysis.CodeFixes.CodeFixContext(project.Documents.First(), finding, (action, _) => actions.Add(action), CancellationToken.None);
        await new CodeFixes.PayloadCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    /// <summary>The text after the first of all fixes of the rule's first finding; null where none is offered.</summary>
    private static async Task<string?> FirstLeafAsync(string rule, string code)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open(code);
        Assert.Empty(await FixBench.ErrorsInAsync(project));
        var finding = (await FixBench.FindingsInAsync(project)).First(finding => finding.Id == rule);
        if ((await FixBench.LeavesForAsync(project, finding)).FirstOrDefault() is not { } action)
            return null;

        var changed = await FixBench.ApplyAsync(project, action);
        Assert.Empty(await FixBench.ErrorsInAsync(changed));
        return await FixBench.TextOfAsync(changed);
    }

    private static async Task<IReadOnlyList<string>> TitlesAsync(string rule, string code)
    {
        var bench = await FixBench.CreateAsync();
        var project = bench.Open(code);
        Assert.Empty(await FixBench.ErrorsInAsync(project));
        var finding = (await FixBench.FindingsInAsync(project)).First(finding => finding.Id == rule);
        return [.. (await FixBench.LeavesForAsync(project, finding)).Select(static action => action.Title)];
    }

    private static string Code(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        class Deploy
        {
            static readonly HttpClient http = new HttpClient();

            static Task Send<T>(T body) => http.PostAsJsonAsync("workspaces/w/projects/p/pipelines/1/actions", body);

            static bool Count(out int n) { n = 1; return true; }

            static bool Changes() { Console.WriteLine(); return true; }

            static async Task Run(string text, bool flag, object any)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """;
}
