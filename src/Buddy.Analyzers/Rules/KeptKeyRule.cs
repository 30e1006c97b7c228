using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1401 at a key: the naming policy would make the API's name of it, but leaves keys as they are.</summary>
internal sealed class KeptKeyRule() : PayloadRule(RuleDescriptors.WrongWireName)
{
    /// <summary>Whether an unknown field is such a key.</summary>
    public static bool IsOne(Finding finding) => finding.Field is { NameUnderPolicy: { } name } && finding.OwnerSchema.FindProperty(name) is { IsReadOnly: false };

    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.NameOf(finding, root);

    public override object[] MessageArguments(Finding finding, PayloadObject root) =>
        [$"'{finding.Field!.Name}'", $"be sent as it is, for the naming policy changes no keys, but the API expects '{finding.Field.NameUnderPolicy}'"];

    public override IEnumerable<FixOption> FixesOf(Finding finding) => [FixOption.Rename("rename", finding.Field!.Name, finding.Field.NameUnderPolicy!)];

    public override bool IsCertain(Finding finding) => true;
}
