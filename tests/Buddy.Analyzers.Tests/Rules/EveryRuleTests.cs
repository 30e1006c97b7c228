using Buddy.Analyzers.Tests.Docs;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>
/// What holds for all rules alike: an editor gets each finding when it asks for the document and for the span of the finding alone, and the message is the same in
/// every culture. Asked of an example of each rule, and of each shape of the documentation.
/// </summary>
public class EveryRuleTests
{
    public static TheoryData<string> Rules => RuleExampleTests.Rules;

    public static TheoryData<string, string, string> Shapes => ShapeTableTests.Read;

    [Theory, MemberData(nameof(Rules))]
    public Task An_editor_gets_the_finding_of_a_rule(string rule) => VerifyAsync(RuleExampleTests.Example(rule, "## Bad"), rule);

    [Theory, MemberData(nameof(Shapes))]
    public Task An_editor_gets_the_finding_in_a_shape(string shape, string example, string finding)
    {
        Assert.NotEmpty(shape);
        return VerifyAsync(ShapeTableTests.ProjectOf(example), finding);
    }

    private static async Task VerifyAsync(ExampleProject example, string rule)
    {
        var findings = await example.FindingsAsync();
        Assert.Contains(rule, findings.Select(static finding => finding.Id));
        await EditorCheck.VerifyAsync([await example.AnalysisAsync()], findings, asksForSpans: true, new DefaultVerifier(), CancellationToken.None);
        foreach (var finding in findings)
            MessageCheck.Verify(finding, new DefaultVerifier());
    }
}
