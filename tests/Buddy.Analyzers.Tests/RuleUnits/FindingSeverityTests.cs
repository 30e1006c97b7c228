using Buddy.Analyzers.Options;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>How bad a finding is, by what is sure of it and by what the user's configuration says.</summary>
public class FindingSeverityTests
{
    private const string Certain = """{ "properties": { "a": { "type": "string" } } }""";
    private const string Likely = """{ "properties": { "a": { "enum": ["other"] } } }""";
    private const string Hint = """{ "properties": { "a": { "type": "string", "x-hint": true } } }""";

    [Theory]
    [InlineData(Certain, false, DiagnosticSeverity.Hidden, DiagnosticSeverity.Warning)]
    [InlineData(Certain, true, DiagnosticSeverity.Hidden, DiagnosticSeverity.Error)]
    [InlineData(Certain, true, DiagnosticSeverity.Info, DiagnosticSeverity.Error)]
    [InlineData(Certain, false, DiagnosticSeverity.Error, DiagnosticSeverity.Error)]
    [InlineData(Likely, false, DiagnosticSeverity.Hidden, DiagnosticSeverity.Warning)]
    [InlineData(Likely, true, DiagnosticSeverity.Hidden, DiagnosticSeverity.Warning)]
    [InlineData(Likely, true, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning)]
    [InlineData(Hint, false, DiagnosticSeverity.Hidden, DiagnosticSeverity.Info)]
    [InlineData(Hint, true, DiagnosticSeverity.Hidden, DiagnosticSeverity.Info)]
    [InlineData(Hint, true, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning)]
    public void Certain_mistakes_may_be_errors_and_none_is_less_than_the_least_severity(string schema, bool certainMistakesAreErrors, DiagnosticSeverity least, DiagnosticSeverity severity)
    {
        var finding = Told.FindingIn(schema, Told.Root("""{ "a": true }"""));
        var options = new UserOptions { CertainMistakesAreErrors = certainMistakesAreErrors, MinimumSeverity = least };

        Assert.Equal(severity, FindingSeverity.Of(finding, PayloadRules.Of(finding)!, options));
    }
}
