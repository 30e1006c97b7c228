using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
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
        {
            var rename = FixOption.Rename("rename", finding.Field!.Name, meant);
            yield return NearestValue.IsSpeltLikeAny(finding.Field.Name, [meant]) || CanHold(finding, meant) ? rename : rename.OnRequest();
        }

        yield return FixOption.Remove(finding.Field!.Name).OnRequest();
    }

    /// <summary>Whether the field that may be meant takes a value of that JSON type: where the name has a word more or less, another one may be meant.</summary>
    private static bool CanHold(Finding finding, string meant) =>
        finding.OwnerSchema.FindProperty(meant)?.Types is not { } types || finding.Field!.Value.Alternatives.All(value => (value.Types & types) != JsonTypes.None);

    public override bool IsCertain(Finding finding) => finding.ExplainsMissing;
}
