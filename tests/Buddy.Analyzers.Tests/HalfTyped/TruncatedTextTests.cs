using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.HalfTyped;

/// <summary>A text that breaks off anywhere has at most its one error told, in every way to write text.</summary>
public class TruncatedTextTests
{
    private const string Json =
        """{"type": "JEV", "name": "it's \"n\"", "trigger_time": "ON_SUCCESS", "disabled": true, "timeout": 150e-1, "variables": [{"key": "k", "value": null}], "loop": []}""";

    [Theory]
    [InlineData("regular")]
    [InlineData("verbatim")]
    [InlineData("raw")]
    [InlineData("raw lines")]
    [InlineData("interpolated")]
    [InlineData("raw interpolated")]
    [InlineData("sum")]
    [InlineData("format")]
    [InlineData("UTF-8")]
    public async Task At_every_character(string form)
    {
        var literals = Enumerable.Range(1, Json.Length).Select(length => Literal(form, Json[..length])).ToList();
        var content = form == "UTF-8" ? "ByteArray" : "String";
        using var run = await AnalyzerRun.CreateAsync();
        var findings = await run.AnalyzeAndFixAsync(
            $"class C {{\n{string.Concat(literals.Select((literal, i) => $"object M{i}() => new System.Net.Http.{content}Content({literal}); /*end of {i}*/\n"))}}}");

        Assert.All(findings, static finding => Assert.Equal("BUDDY1008", finding.Id));
        Assert.All(findings.CountBy(MemberOf), found => Assert.True(found.Value == 1, literals[found.Key]));
        Assert.InRange(findings.Length, Json.Length / 2, Json.Length - 1);
    }

    private static int MemberOf(Diagnostic finding)
    {
        var rest = finding.Location.SourceTree!.ToString()[finding.Location.SourceSpan.Start..];
        var end = rest[(rest.IndexOf("/*end of ", StringComparison.Ordinal) + "/*end of ".Length)..];
        return int.Parse(end[..end.IndexOf('*', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
    }

    private static string Literal(string form, string json) => form switch
    {
        "verbatim" => "@\"" + json.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
        "raw" => "\"\"\"" + json + " \"\"\"",
        "raw lines" => "\"\"\"\n  " + json.Replace(", ", ",\n  ", StringComparison.Ordinal) + "\n  \"\"\"",
        "interpolated" => "$" + WithBraces(Regular(json)),
        "raw interpolated" => "$$\"\"\"" + json + " \"\"\"",
        "sum" => Regular(json[..(json.Length / 2)]) + " + " + Regular(json[(json.Length / 2)..]),
        "format" => "string.Format(" + WithBraces(Regular(json)) + ")",
        "UTF-8" => Regular(json) + "u8.ToArray()",
        _ => Regular(json),
    };

    private static string Regular(string json) =>
        "\"" + json.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string WithBraces(string literal) =>
        literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
