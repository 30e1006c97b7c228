using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1102.</summary>
internal sealed class OnFailureIncompleteRule() : PayloadRule(RuleDescriptors.OnFailureIncomplete)
{
    public override bool IsTold(Finding finding) => finding.Cause is not null;

    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.First(
        Places.Inside(root, finding.Cause!, finding.Value),
        Places.Inside(root, finding.Cause!, finding.Cause!.Value),
        finding.Cause.NameSpan,
        Places.WholeOf(root));

    /// <summary>What is there as null is missing.</summary>
    public override TextSpan? OtherPlaceOf(Finding finding, PayloadObject root) => Places.NameOfAny(Wording.MissingOf(finding), finding.Owner);

    public override object[] MessageArguments(Finding finding, PayloadObject root) =>
        [finding.Cause!.Name, ValueOf(finding), Wording.Names(Wording.MissingOf(finding))];

    /// <summary>None where the action may run at another time, for which the field would be wrong.</summary>
    public override IEnumerable<FixOption> FixesOf(Finding finding) => finding.IsConditional ? [] : Wording.MissingOf(finding)
        .SelectMany(static name => new[] { "true", "false" }.Select(value => FixOption.Insert("insert " + value, name, value)));

    public override bool IsCertain(Finding finding) => true;

    private static string ValueOf(Finding finding) =>
        string.Join(" or ", (finding.Value ?? finding.Cause!.Value).Alternatives.OfType<ConstantValue>().Select(static value => value.ToString()).Distinct());
}
