using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.Fixes;

/// <summary>The corrections that RULES offers for a finding, the best one first.</summary>
internal static class FixOptions
{
    /// <summary>The key of the correction that changes a value to the known one that it looks like.</summary>
    public const string Nearest = "nearest";

    private const string NoValue = "null";

    public static IReadOnlyCollection<FixOption> Of(string id, Finding finding) => id switch
    {
        RuleIds.RequiredFieldMissing => [Insert("insert", finding, finding.Missing)],
        RuleIds.ValueNotInEnum => Replacements(finding),
        RuleIds.OnlyOnFailure => [.. Conditions(finding), Remove(finding.Cause!.Name)],
        RuleIds.OnFailureIncomplete => [.. Flags(finding)],
        RuleIds.CompanionMissing => [Insert("insert", finding, FindingMessage.MissingOf(finding)), Remove(finding.Cause!.Name)],
        _ => [],
    };

    private static FixOption Insert(string key, Finding finding, IEnumerable<string> names) => new(
        FixKind.Insert,
        key,
        names.Select(name => new FixField(name, Placeholder.Of(name, finding.OwnerSchema.FindProperty(name)))).ToImmutableArray());

    private static FixOption Remove(string name) => new(FixKind.Remove, "remove", One(name, NoValue));

    /// <summary>None for a value that the code at hand does not write: it stands in the declaration of its type.</summary>
    private static List<FixOption> Replacements(Finding finding)
    {
        if (finding.Value!.Span.IsEmpty)
            return [];

        var values = finding.Schema.Enum.Select(static value => value.ToString()).ToList();
        var options = new List<FixOption>();
        if (NearestValue.Of(finding.Value.ToString()!, values) is { } nearest)
            options.Add(new FixOption(FixKind.Replace, Nearest, One("", JsonString.Quote(nearest))));

        // Nobody picks from a menu of all action types.
        if (values.Count <= 24)
            options.AddRange(values.Select(static value => new FixOption(FixKind.Replace, JsonString.Quote(value), One("", JsonString.Quote(value)))));

        return options;
    }

    /// <summary>What a schema with <c>const</c> fields asks for.</summary>
    private static IEnumerable<FixOption> Conditions(Finding finding) => finding.Schema.Properties.Entries
        .Where(static condition => condition.Value is { IsConst: true, Enum.IsDefaultOrEmpty: false })
        .Select(static condition => new FixOption(FixKind.Set, "set", One(condition.Key, JsonString.Quote(condition.Value.Enum[0].ToString()))));

    private static IEnumerable<FixOption> Flags(Finding finding) => FindingMessage.MissingOf(finding)
        .SelectMany(static name => new[] { "true", "false" }.Select(value => new FixOption(FixKind.Insert, "insert " + value, One(name, value))));

    private static ImmutableArray<FixField> One(string name, string json) => ImmutableArray.Create(new FixField(name, json));
}
