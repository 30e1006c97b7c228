using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1101. The schema that names it fixes the other field by <c>const</c>.</summary>
internal sealed class OnlyOnFailureRule() : PayloadRule(RuleDescriptors.OnlyOnFailure)
{
    public override bool IsTold(Finding finding) => finding.Cause is not null;

    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.First(finding.Cause?.NameSpan, Places.WholeOf(root));

    public override TextSpan? OtherPlaceOf(Finding finding, PayloadObject root) => Places.NameOfAny(finding.Schema.Properties.Entries.Select(static condition => condition.Key), finding.Owner);

    public override object[] MessageArguments(Finding finding, PayloadObject root)
    {
        var mismatch = finding.Details.FirstOrDefault(static detail => detail.IsAboutValue);
        var condition = finding.Schema.Properties.Entries.FirstOrDefault();
        var allowed = condition.Value?.Enum is { IsDefaultOrEmpty: false } values ? values[0].ToString() : "";
        var actual = mismatch?.Field?.Value.Alternatives.Select(static value => $"'{value}'").Distinct();
        return [finding.Cause!.Name, condition.Key ?? "", allowed, actual is null ? "not set" : string.Join(" or ", actual)];
    }

    /// <summary>Where the other field says when the action runs, that is what the user means, and this one is superfluous; else this one says what is meant.</summary>
    public override IEnumerable<FixOption> FixesOf(Finding finding)
    {
        var removal = FixOption.Remove(finding.Cause!.Name);
        var conditions = finding.Schema.Properties.Entries.Where(static condition => condition.Value is { IsConst: true, Enum.IsDefaultOrEmpty: false }).ToList();
        var isWritten = conditions.Exists(condition => finding.Owner?.Find(condition.Key) is { IsNull: false });
        var settings = conditions.Select(static condition => FixOption.Set(condition.Key, JsonString.Quote(condition.Value.Enum[0].ToString())));
        return isWritten || conditions.Count == 0 ? settings.Select(static setting => setting.OnRequest()).Prepend(removal) : settings.Append(removal.OnRequest());
    }

    public override bool IsCertain(Finding finding) => true;
}
