using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1009. What takes the place of a field, the schema says: <c>x-replaced-by</c>, and <c>x-conversions</c> where the values differ.</summary>
internal sealed class DeprecatedFieldRule() : PayloadRule(RuleDescriptors.DeprecatedField)
{
    /// <summary>The key of whatever says the same today: a rename, a conversion or, where nothing is lost, a removal.</summary>
    private const string SameMeaningKey = "modernize";

    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.NameOf(finding, root);

    public override object[] MessageArguments(Finding finding, PayloadObject root) =>
        [finding.Field!.Name, finding.Schema.ReplacedBy is { } replacement ? $"; use '{replacement}'" : ""];

    public override IEnumerable<FixOption> FixesOf(Finding finding)
    {
        var name = finding.Field!.Name;
        if (finding.Schema.ReplacedBy is { } replacement && finding.Owner!.Find(replacement) is { } present)
            return IsSent(present) ? [FixOption.Remove(name) with { Key = SameMeaningKey }] : [];

        var conversions = ConversionsOf(finding);
        if (conversions.Count > 1)
            return conversions.Select(conversion => FixOption.ConvertToAllowed(name, conversion.Field!, JsonOf(conversion.To)));
        if (conversions.Count == 1)
            return [OptionOf(conversions[0], name)];

        return IsRename(finding) ? [FixOption.Rename(SameMeaningKey, name, finding.Schema.ReplacedBy!)] : [];
    }

    /// <summary>Whether the field of today is there in any case, so that the deprecated one says nothing.</summary>
    private static bool IsSent(PayloadField field) => field.Presence == Presence.Always && (field.Value.Types & JsonTypes.Null) == 0;

    private static FixOption OptionOf(SchemaConversion conversion, string name) => conversion.Field is { } field
        ? FixOption.Convert(SameMeaningKey, name, field, JsonOf(conversion.To))
        : FixOption.Remove(name) with { Key = SameMeaningKey };

    private static List<SchemaConversion> ConversionsOf(Finding finding) => finding.Field!.Value is ConstantValue constant
        ? finding.Schema.Conversions.Where(conversion => conversion.From.Equals(constant.Scalar)).ToList()
        : [];

    /// <summary>Whether the two fields take the same values.</summary>
    private static bool IsRename(Finding finding) =>
        finding.Schema.Conversions.IsEmpty
        && finding.Schema.ReplacedBy is { } replacement
        && finding.OwnerSchema.FindProperty(replacement) is { Types: { } types, Enum.IsDefault: true }
        && types == finding.Schema.Types;

    private static string JsonOf(JsonScalar value) => value.AsString is { } text ? JsonString.Quote(text) : value.ToString();
}
