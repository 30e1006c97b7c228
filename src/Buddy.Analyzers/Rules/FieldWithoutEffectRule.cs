using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>
/// BUDDY1105. The schema that names it says what the field needs to count: another field's values (<c>properties</c>), another field (<c>required</c>),
/// or, where it speaks of the field itself, another type of action.
/// </summary>
internal sealed class FieldWithoutEffectRule() : PayloadRule(RuleDescriptors.FieldWithoutEffect)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => Places.First(finding.Cause!.NameSpan, Places.WholeOf(root));

    /// <summary>What decides: another field, or the type of the action.</summary>
    public override TextSpan? OtherPlaceOf(Finding finding, PayloadObject root) => ConditionOf(finding) is var (name, _) ? Places.NameOfAny([name], finding.Owner)
        : finding.Schema.Required.IsEmpty ? Places.NameOfAny([CatalogIndexer.TypeField], root)
        : Places.NameOfAny(Wording.MissingOf(finding), finding.Owner);

    /// <summary>Not where only some values of a choice have no effect.</summary>
    public override PayloadField? UnnecessaryIn(Finding finding) => finding.Value is null || finding.Value == finding.Cause!.Value ? finding.Cause : null;

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [Described(finding), Condition(finding, root)];

    public override IEnumerable<FixOption> FixesOf(Finding finding)
    {
        var removal = FixOption.Remove(finding.Cause!.Name);
        if (ConditionOf(finding) is var (name, values))
        {
            // Where the other field says something else, this one says nothing; else the user may mean what it needs, if that is one value.
            var isWritten = finding.Owner?.Find(name) is not null;
            var settings = values.Select(value => FixOption.Set(name, JsonString.Quote(value), values.Length == 1 ? "set" : $"set {value}"));
            return isWritten ? settings.Select(static setting => setting.OnRequest()).Prepend(removal)
                : values.Length == 1 ? settings.Append(removal.OnRequest())
                : settings.Append(removal).Select(static option => option.OnRequest());
        }

        return Wording.MissingOf(finding) is { IsEmpty: false } missing
            ? [FixOption.InsertCompanions(missing, finding.OwnerSchema), removal.OnRequest()]
            : [removal];
    }

    /// <summary>What nobody wrote, such as a default that its type always sends, does no harm.</summary>
    public override bool IsTold(Finding finding) => finding.Cause is { NameSpan: not null };

    private static string Described(Finding finding) =>
        (finding.Value ?? finding.Cause!.Value) is ConstantValue { Scalar.AsBoolean: not null } value ? $"'{finding.Cause!.Name}' = '{value}'" : $"'{finding.Cause!.Name}'";

    private static string Condition(Finding finding, PayloadObject root)
    {
        if (ConditionOf(finding) is var (name, values))
            return $"unless '{name}' is {string.Join(" or ", values.Select(static value => $"'{value}'"))}";

        return finding.Schema.Required.IsEmpty
            ? $"in this {Wording.Subject(finding with { Value = null }, root)}"
            : $"without {Wording.Names(finding.Schema.Required)}";
    }

    /// <summary>The other field whose value decides, and the values with which this one counts; null where no value decides.</summary>
    private static (string Name, ImmutableArray<string> Values)? ConditionOf(Finding finding) => finding.Schema.Properties.Entries
        .Where(entry => entry.Key != finding.Cause!.Name && !entry.Value.Enum.IsDefaultOrEmpty)
        .Select(static entry => ((string, ImmutableArray<string>)?)(entry.Key, entry.Value.Enum.Select(static value => value.ToString()).ToImmutableArray()))
        .FirstOrDefault();
}
