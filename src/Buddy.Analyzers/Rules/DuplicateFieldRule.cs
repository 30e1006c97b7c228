using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1006.</summary>
internal sealed class DuplicateFieldRule() : PayloadRule(RuleDescriptors.DuplicateField)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.First(finding.Field!.NameSpan, Places.WholeOf(root));

    public override TextSpan? OtherPlaceOf(Finding finding, PayloadObject root) => finding.Repeated?.Earlier.NameSpan;

    public override PayloadField? UnnecessaryIn(Finding finding) => finding.Repeated?.Idle;

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [finding.Field!.Name, ConsequenceOf(finding.Field.Repetition)];

    public override IEnumerable<FixOption> FixesOf(Finding finding) => [FixOption.RemoveRepeated(finding.Field!.Name)];

    public override bool IsCertain(Finding finding) => true;

    private static string ConsequenceOf(Repetition repetition) => repetition switch
    {
        Repetition.Throws => "the second 'Add' throws at run time",
        Repetition.Overwrites => "only the last value is sent",
        _ => "which value counts is up to the reader of the JSON",
    };
}
