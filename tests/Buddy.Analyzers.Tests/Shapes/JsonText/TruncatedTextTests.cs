using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.Shapes.JsonText;

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
        using var run = await AnalyzerRun.CreateAsync();
        var told = 0;
        for (var length = 1; length <= Json.Length; length++)
        {
            var literal = Literal(form, Json[..length]);
            var findings = await run.AnalyzeAndFixAsync(
                $"class C {{ object M() => new System.Net.Http.{(form == "UTF-8" ? "ByteArray" : "String")}Content({literal}); }}");

            Assert.True(findings.Length <= 1, $"{literal}: {string.Join("; ", findings.Select(static finding => finding.ToString()))}");
            Assert.All(findings, static finding => Assert.Equal("BUDDY1008", finding.Id));
            told += findings.Length;
        }

        Assert.InRange(told, Json.Length / 2, Json.Length - 1);
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
