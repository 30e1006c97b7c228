using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1002.</summary>
internal sealed class UnknownFieldRule() : PayloadRule(RuleDescriptors.UnknownField)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.NameOf(finding, root);

    public override object[] MessageArguments(Finding finding, PayloadObject root) =>
    [
        finding.Field!.Name,
        Wording.SubjectWithArticle(finding, root),
        finding.Meant is { } meant ? "; " + Wording.DidYouMean(finding.Field.Name, meant) : "",
    ];

    public override IEnumerable<FixOption> FixesOf(Finding finding)
    {
        if (finding.Meant is { } meant)
            yield return FixOption.Rename("rename", finding.Field!.Name, meant);

        yield return FixOption.Remove(finding.Field!.Name).OnRequest();
    }

    public override bool IsCertain(Finding finding) => finding.ExplainsMissing;
}
