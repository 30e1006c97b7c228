using Buddy.Analyzers.Tests;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Judging;

/// <summary>The judge is worth something: it accepts the right fix and complains of each wrong one.</summary>
public class FixJudgeTests
{
    private static readonly string Code =
        ActionCode.InMethod("""Send(new { type = "JIRA_BUILD", name = "n", trigger_time = "ON_SUCESS" });""");

    [Theory]
    [InlineData("ON_SUCESS", "ON_SUCCESS", "")]
    [InlineData("ON_SUCESS", "ON_FAILURE", "")]
    [InlineData("trigger_time", "trigger_time", "leaves its finding")]
    [InlineData("ON_SUCESS", "ON_SUCES", "brings BUDDY1003")]
    [InlineData("\"ON_SUCESS\"", "\"ON_SUCCESS\", run_next_parallel = false", "brings BUDDY1009")]
    [InlineData("\"ON_SUCESS\"", "\"ON_SUCCESS", "breaks the syntax")]
    [InlineData("\"ON_SUCESS\"", "ON_SUCCESS", "breaks the build")]
    public async Task It_says(string old, string text, string complaint)
    {
        var file = (await Workbench.CreateAsync()).Open(Code);
        var analysis = await Workbench.AnalyzeAsync(file);
        var finding = Assert.Single(analysis.Findings, static finding => finding.Id == "BUDDY1003");
        var action = CodeAction.Create("Change", _ => Task.FromResult(file.WithText(SourceText.From(Code.Replace(old, text, StringComparison.Ordinal)))), "change");

        var complaints = await FixJudge.JudgeAsync(file, analysis, new FixJudge.OfferedFix(finding, action));

        Assert.Equal(complaint, string.Join(", ", complaints.Select(static entry => entry.Kind["BUDDY1003 change ".Length..])));
    }
}
