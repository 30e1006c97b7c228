using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1005.</summary>
internal sealed class ReadOnlyFieldRule() : PayloadRule(RuleDescriptors.ReadOnlyField)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.NameOf(finding, root);

    public override PayloadField? UnnecessaryIn(Finding finding) => finding.Field;

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [finding.Field!.Name];

    public override IEnumerable<FixOption> FixesOf(Finding finding) => [FixOption.Remove(finding.Field!.Name)];
}
