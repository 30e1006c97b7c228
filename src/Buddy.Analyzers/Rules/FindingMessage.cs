using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads;

namespace Buddy.Analyzers.Rules;

/// <summary>Fills a rule's message: what, where, what is allowed.</summary>
internal static class FindingMessage
{
    private const int MostValuesListed = 8;

    /// <summary>The arguments of the message format of rule <paramref name="id"/>.</summary>
    public static object[] Arguments(string id, Finding finding, PayloadObject root) => id switch
    {
        RuleIds.RequiredFieldMissing => [Subject(finding, root), Fields(finding.Missing)],
        RuleIds.ValueNotInEnum => [finding.Value!.ToString()!, finding.Field!.Name, Allowed(finding)],
        RuleIds.OnlyOnFailure => OnlyWhen(finding),
        RuleIds.OnFailureIncomplete => [finding.Cause!.Name, ValueOf(finding), Names(MissingOf(finding))],
        _ => [Needing(finding), Names(MissingOf(finding))],
    };

    /// <summary>The fields that the finding, or a part of it, misses.</summary>
    public static ImmutableArray<string> MissingOf(Finding finding) =>
        finding.Missing.AddRange(finding.Details.SelectMany(static detail => detail.Missing));

    private static string Subject(Finding finding, PayloadObject root)
    {
        if (!finding.IsIn(root))
            return Decapitalize((finding.OwnerSchema.Ref?.Target ?? finding.OwnerSchema).Title ?? "Object");

        return (finding.Value ?? root.Find("type")?.Value) is ConstantValue { Scalar.AsString: { } type } ? $"{type} action" : "Action";
    }

    private static string Decapitalize(string title) => char.ToLowerInvariant(title[0]) + title.Substring(1);

    private static string Allowed(Finding finding)
    {
        var value = finding.Value!.ToString()!;
        var values = finding.Schema.Enum.Select(static allowed => allowed.ToString()).ToList();
        if (NearestValue.Of(value, values) is { } nearest)
        {
            return string.Equals(nearest, value, StringComparison.OrdinalIgnoreCase)
                ? $"letter case counts: '{nearest}'"
                : $"did you mean '{nearest}'?";
        }

        return values.Count <= MostValuesListed ? $"allowed are {Names(values)}" : $"none of the {values.Count} known ones is near";
    }

    private static object[] OnlyWhen(Finding finding)
    {
        var mismatch = finding.Details.FirstOrDefault(static detail => detail.IsAboutValue);
        var condition = finding.Schema.Properties.Entries.FirstOrDefault();
        var allowed = condition.Value?.Enum is { IsDefaultOrEmpty: false } values ? values[0].ToString() : "";
        var actual = mismatch?.Field?.Value.Alternatives.Select(static value => $"'{value}'").Distinct();
        return [finding.Cause!.Name, condition.Key ?? "", allowed, actual is null ? "not set" : string.Join(" or ", actual)];
    }

    private static string ValueOf(Finding finding) =>
        string.Join(" or ", (finding.Value ?? finding.Cause!.Value).Alternatives.OfType<ConstantValue>().Select(static value => value.ToString()).Distinct());

    private static string Needing(Finding finding)
    {
        var cause = finding.Cause!;
        var isChoice = finding.OwnerSchema.FindProperty(cause.Name)?.Enum is { IsDefault: false };
        return isChoice && (finding.Value ?? cause.Value) is ConstantValue value ? $"'{cause.Name}' = '{value}'" : $"'{cause.Name}'";
    }

    private static string Fields(IReadOnlyCollection<string> names) => (names.Count == 1 ? "field " : "fields ") + Names(names);

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"'{name}'"));
}
