using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Rules;

/// <summary>
/// The severity of one finding, before the user's configuration. A fact that is only inferred, and a value of a growing enum that is
/// near none, is a hint. In CI the package sets <c>buddy_analyzers.certain_mistakes_as_errors</c>, which raises what RULES marks with ●
/// on a condition; the rules marked without one are raised by id. A severity that the user gives to the id leads over both.
/// </summary>
internal static class RuleSeverity
{
    private const string CertainMistakesAsErrors = "buddy_analyzers.certain_mistakes_as_errors";

    public static DiagnosticSeverity Of(string id, Finding finding, AnalyzerConfigOptions options)
    {
        if (finding.IsHint || IsNewValue(id, finding))
            return DiagnosticSeverity.Info;

        return IsRaisedOnCondition(id, finding) && options.TryGetValue(CertainMistakesAsErrors, out var value) && value == "true"
            ? DiagnosticSeverity.Error
            : RuleDescriptors.All[id].DefaultSeverity;
    }

    private static bool IsNewValue(string id, Finding finding) =>
        id == RuleIds.ValueNotInEnum && finding.Schema.IsOpen && !IsNear(finding);

    private static bool IsRaisedOnCondition(string id, Finding finding) => id switch
    {
        RuleIds.ValueNotInEnum => IsNear(finding),
        RuleIds.CompanionMissing => finding.Cause?.Name == "password",
        _ => false,
    };

    private static bool IsNear(Finding finding) =>
        NearestValue.Of(finding.Value!.ToString()!, finding.Schema.Enum.Select(static value => value.ToString())) is not null;
}
