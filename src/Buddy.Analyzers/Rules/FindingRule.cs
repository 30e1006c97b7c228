using Buddy.Analyzers.Evaluation;

namespace Buddy.Analyzers.Rules;

/// <summary>Which rule a finding belongs to.</summary>
internal static class FindingRule
{
    /// <summary>The rule that the schema names, else the one of the broken keyword; null where no rule speaks of it.</summary>
    public static string? IdOf(Finding finding) => finding.Keyword switch
    {
        "x-rule" => finding.Schema.Rule,
        "required" => RuleIds.RequiredFieldMissing,
        "enum" or "const" => RuleIds.ValueNotInEnum,
        "dependentRequired" => RuleIds.CompanionMissing,
        _ => null,
    };
}
