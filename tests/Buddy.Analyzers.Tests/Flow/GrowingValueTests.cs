using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>Loops whose values grow from round to round: following them ends, what does not grow is still judged, and what is no longer known is no certainty.</summary>
public class GrowingValueTests
{
    public static TheoryData<string, string, string> Loops => new()
    {
        { "a text by itself", "var s = \"\"; foreach (var n in names) s = s + n + s;", "name = s" },
        { "texts by each other", "var s = \"\"; var t = \"\"; foreach (var n in names) { s = s + t + n; t = t + s; foreach (var m in names) { t = s + t + m; s += t; } }", "name = s" },
        { "an interpolated text", "var s = \"\"; foreach (var n in names) { s = $\"{s},{n}{s}\"; s = $\"{s}{s}\"; }", "name = s" },
        { "an object in itself", "object o = new { a = 1 }; foreach (var n in names) { o = new { o }; while (flag) o = new object[] { o, new { o } }; }", "name = \"n\", trigger_conditions = o" },
        { "lists in each other", "var a = new List<object>(); foreach (var n in names) { var b = new List<object> { a, n }; a.Add(b); a = new List<object> { b, a }; b.Add(new { a, b }); }", "name = \"n\", trigger_conditions = a" },
        {
            "dictionaries in each other",
            "var a = new Dictionary<string, object>(); foreach (var n in names) { var b = new Dictionary<string, object> { [\"a\"] = a }; (a, b) = (b, a); b[\"b\"] = a; while (flag) (a, b) = (new() { [\"a\"] = b }, a); }",
            "name = \"n\", trigger_conditions = a"
        },
        {
            "values handed on from local to local",
            $"{string.Join(" ", Enumerable.Range(0, 20).Select(static i => $"object v{i} = {i};"))} foreach (var n in names) {{ {string.Join(" ", Enumerable.Range(0, 19).Select(static i => $"v{i} = v{i + 1};"))} v19 = new {{ v0 }}; Send(n); }}",
            "name = \"n\", trigger_conditions = v0"
        },
    };

    [Theory]
    [MemberData(nameof(Loops))]
    public async Task IsFollowedToAnEnd(string what, string loop, string fields)
    {
        var findings = await FindingsAsync(loop, "url", fields);

        Assert.True(findings.Any(static finding => finding.Id == "BUDDY1003"), what);
    }

    [Theory]
    [MemberData(nameof(Loops))]
    public async Task WhatGoesElsewhereIsNoMistake(string what, string loop, string fields)
    {
        var findings = await FindingsAsync($"var other = $\"https://ci.acme.dev/{{names.Length}}\"; {loop}", "other", fields);

        Assert.True(findings.All(static finding => finding.Severity < DiagnosticSeverity.Warning), what);
    }

    /// <summary>The action is sent in each round, when all that grows has not grown yet, and last.</summary>
    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(string loop, string address, string fields)
    {
        using var run = await AnalyzerRun.CreateAsync();
        var sending = $"await http.PostAsJsonAsync({address}, new {{ type = \"AWS_ECS\", trigger_time = \"ON_SUCESS\", {fields} }});";

        return await run.AnalyzeAsync(ActionCode.InClass($$"""
            async Task Run(string[] names, bool flag)
            {
                {{loop}}
                {{sending}}
                while (flag) { {{loop[loop.IndexOf("foreach", StringComparison.Ordinal)..]}} {{sending}} }
            }
            """));
    }
}
