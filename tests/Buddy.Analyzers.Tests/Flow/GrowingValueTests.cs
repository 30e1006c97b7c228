using System.Globalization;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>Loops whose values grow from round to round: following them ends, and what does not grow is still judged.</summary>
public class GrowingValueTests
{
    [Theory]
    [InlineData("a text by itself", "var s = \"\"; foreach (var n in names) s = s + n + s;", "name = s")]
    [InlineData("texts by each other", "var s = \"\"; var t = \"\"; foreach (var n in names) { s = s + t + n; t = t + s; foreach (var m in names) { t = s + t + m; s += t; } }", "name = s")]
    [InlineData("an interpolated text", "var s = \"\"; foreach (var n in names) { s = $\"{s},{n}{s}\"; s = $\"{s}{s}\"; }", "name = s")]
    [InlineData("an object in itself", "object o = new { a = 1 }; foreach (var n in names) { o = new { o }; while (flag) o = new object[] { o, new { o } }; }", "name = \"n\", trigger_conditions = o")]
    [InlineData("lists in each other", "var a = new List<object>(); foreach (var n in names) { var b = new List<object> { a, n }; a.Add(b); a = new List<object> { b, a }; b.Add(new { a, b }); }", "name = \"n\", trigger_conditions = a")]
    [InlineData("dictionaries in each other", "var a = new Dictionary<string, object>(); foreach (var n in names) { var b = new Dictionary<string, object> { [\"a\"] = a }; (a, b) = (b, a); b[\"b\"] = a; while (flag) (a, b) = (new() { [\"a\"] = b }, a); }", "name = \"n\", trigger_conditions = a")]
    public async Task IsFollowedToAnEnd(string what, string loop, string fields)
    {
        using var run = await AnalyzerRun.CreateAsync();

        var findings = await run.AnalyzeAsync(ActionCode.InClass($$"""
            async Task Run(string[] names, bool flag)
            {
                {{loop}}
                await http.PostAsJsonAsync(url, new { type = "AWS_ECS", trigger_time = "ON_SUCESS", {{fields}} });
            }
            """));

        Assert.True(findings.Any(static finding => finding.Id == "BUDDY1003" && finding.GetMessage(CultureInfo.InvariantCulture).Contains("ON_SUCESS", StringComparison.Ordinal)), what);
    }
}
