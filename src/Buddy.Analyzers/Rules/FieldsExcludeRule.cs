using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>
/// BUDDY1104. The schema that names it forbids (<c>not</c>) that its two <c>required</c> fields come together, and each of the two brings it: told
/// of both, the same words at the same place are one finding.
/// </summary>
internal sealed class FieldsExcludeRule() : PayloadRule(RuleDescriptors.FieldsExclude)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) =>
        Places.First(InOrder(finding).Later.NameSpan, InOrder(finding).Earlier.NameSpan, Places.WholeOf(root));

    public override TextSpan? OtherPlaceOf(Finding finding, PayloadObject root) => InOrder(finding).Earlier.NameSpan;

    public override object[] MessageArguments(Finding finding, PayloadObject root) =>
        [Described(InOrder(finding).Later, finding), Described(InOrder(finding).Earlier, finding)];

    /// <summary>Which of the two is meant, only the user knows.</summary>
    public override IEnumerable<FixOption> FixesOf(Finding finding) =>
        [FixOption.RemoveByName(InOrder(finding).Later.Name).OnRequest(), FixOption.RemoveByName(InOrder(finding).Earlier.Name).OnRequest()];

    /// <summary>That a type sends a field which nobody set is another mistake.</summary>
    public override bool IsTold(Finding finding) => finding.Cause is { NameSpan: not null } && OtherOf(finding) is { NameSpan: not null };

    private static PayloadField? OtherOf(Finding finding) => finding.Schema.Not?.Required
        .Where(name => name != finding.Cause!.Name)
        .Select(name => finding.Owner?.Find(name))
        .FirstOrDefault();

    private static (PayloadField Earlier, PayloadField Later) InOrder(Finding finding)
    {
        var (one, other) = (finding.Cause!, OtherOf(finding)!);
        return one.NameSpan!.Value.CompareTo(other.NameSpan!.Value) < 0 ? (one, other) : (other, one);
    }

    /// <summary>A switch counts only where it is on.</summary>
    private static string Described(PayloadField field, Finding finding)
    {
        var value = field == finding.Cause ? finding.Value ?? field.Value : field.Value;
        return value is ConstantValue { Scalar.AsBoolean: not null } ? $"'{field.Name}' = '{value}'" : $"'{field.Name}'";
    }
}
