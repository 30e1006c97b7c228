using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1202.</summary>
internal sealed class InsecureRegistryRule() : PayloadRule(RuleDescriptors.InsecureRegistry)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.First(finding.Field!.NameSpan, finding.Value!.Span, Places.WholeOf(root));

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [finding.Field!.Name];

    public override IEnumerable<FixOption> FixesOf(Finding finding) => [FixOption.Remove(finding.Field!.Name)];
}
