using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Rules;

/// <summary>
/// The severity of one finding, before the user's configuration. A fact that is only inferred, and a value of a growing enum that is
/// near none, is a hint. In CI the package sets <c>buddy_analyzers.certain_mistakes_as_errors</c>, which raises what is certain. It does not
/// set severities by id: those would raise hints too, and lead over a severity that the user gives to a category. A severity that the user
/// gives to the id or to its category leads over this one.
/// </summary>
internal static class RuleSeverity
{
    private const string CertainMistakesAsErrors = "buddy_analyzers.certain_mistakes_as_errors";

    public static DiagnosticSeverity Of(string id, Finding finding, AnalyzerConfigOptions options)
    {
        if (finding.IsHint || IsNewValue(id, finding))
            return DiagnosticSeverity.Info;

        return IsCertain(id, finding) && options.TryGetValue(CertainMistakesAsErrors, out var value) && value == "true"
            ? DiagnosticSeverity.Error
            : RuleDescriptors.All[id].DefaultSeverity;
    }

    private static bool IsNewValue(string id, Finding finding) =>
        id == RuleIds.ValueNotInEnum && finding.Schema.IsOpen && !IsNear(finding);

    private static bool IsCertain(string id, Finding finding) => id switch
    {
        RuleIds.RequiredFieldMissing or RuleIds.OnlyOnFailure or RuleIds.OnFailureIncomplete => true,
        RuleIds.ValueNotInEnum => IsNear(finding),
        RuleIds.CompanionMissing => finding.Cause?.Name == "password",
        _ => false,
    };

    private static bool IsNear(Finding finding) =>
        NearestValue.Of(finding.Value!.ToString()!, finding.Schema.Enum.Select(static value => value.ToString())) is not null;
}
