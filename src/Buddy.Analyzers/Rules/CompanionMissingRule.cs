using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1103.</summary>
internal sealed class CompanionMissingRule() : PayloadRule(RuleDescriptors.CompanionMissing)
{
    public override bool IsTold(Finding finding) => finding.Cause is not null;

    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.First(finding.Cause?.NameSpan, Places.WholeOf(root));

    /// <summary>What is there as null is missing.</summary>
    public override TextSpan? OtherPlaceOf(Finding finding, PayloadObject root) => Places.NameOfAny(Wording.MissingOf(finding), finding.Owner);

    public override object[] MessageArguments(Finding finding, PayloadObject root) =>
        [Wording.Needing(finding), Wording.Names(Wording.MissingOf(finding))];

    public override IEnumerable<FixOption> FixesOf(Finding finding) =>
        [FixOption.InsertCompanions(Wording.MissingOf(finding), finding.OwnerSchema), FixOption.Remove(finding.Cause!.Name).OnRequest()];

    /// <summary>Only a secret that goes to the wrong place breaks a build.</summary>
    public override bool IsCertain(Finding finding) => finding.OwnerSchema.FindProperty(finding.Cause!.Name) is { IsSecret: true };
}
