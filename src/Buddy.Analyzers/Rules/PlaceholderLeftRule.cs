using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1010.</summary>
internal sealed class PlaceholderLeftRule() : PayloadRule(RuleDescriptors.PlaceholderLeft)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => ValueWording.PlaceOf(finding, root);

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [finding.Field!.Name, finding.Value!.ToString()!];

    public override bool IsCertain(Finding finding) => true;
}
