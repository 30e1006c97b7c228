using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1001.</summary>
internal sealed class RequiredFieldMissingRule() : PayloadRule(RuleDescriptors.RequiredFieldMissing)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => finding.IsIn(root)
        ? Places.First(Places.OfType(root, finding.Value), Places.WholeOf(root))
        : Places.First(finding.Owner!.Start, Places.WholeOf(root));

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [Wording.Subject(finding, root), finding.Keyword == "anyOf" ? OneOf(finding) : Wording.Fields(finding.Missing)];

    /// <summary>None where another value that the code may send, of the type or of a field, does not ask for them.</summary>
    public override IEnumerable<FixOption> FixesOf(Finding finding) => finding.IsConditional ? [] : [FixOption.InsertPlaceholders(finding.Missing, finding.OwnerSchema)];

    public override bool IsCertain(Finding finding) => true;

    private static string OneOf(Finding finding) => "field: one of " + string.Join(", ", finding.Schema.RequiredOneOf.Select(static names => string.Join(" with ", names.Select(static name => $"'{name}'"))));
}
