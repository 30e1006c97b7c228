using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1003.</summary>
internal sealed class ValueNotInEnumRule() : PayloadRule(RuleDescriptors.ValueNotInEnum)
{
    /// <summary>The key of the correction that changes a value to the known one that it looks like.</summary>
    private const string NearestKey = "nearest";

    private const int MostValuesListed = 8;

    private const int MostSimilarNamed = 3;

    /// <summary>Nobody picks from a menu of all action types.</summary>
    private const int MostValuesOffered = 24;

    public override TextSpan PlaceOf(Finding finding, PayloadObject root) =>
        Places.First(finding.Value!.Span, finding.Field?.NameSpan, Places.WholeOf(root));

    public override object[] MessageArguments(Finding finding, PayloadObject root) =>
        [finding.Value!.ToString()!, finding.Field!.Name, Allowed(finding)];

    /// <summary>None for a value that the code at hand does not write: it stands in the declaration of its type.</summary>
    public override IEnumerable<FixOption> FixesOf(Finding finding)
    {
        if (finding.Value!.Span.IsEmpty)
            yield break;
        if (NearestOf(finding) is { } nearest)
            yield return FixOption.Replace(NearestKey, JsonString.Quote(nearest));

        var values = ValuesOf(finding);
        if (values.Count > MostValuesOffered)
            yield break;
        foreach (var value in values)
            yield return FixOption.ReplaceByAllowed(JsonString.Quote(value));
    }

    public override bool IsCertain(Finding finding) => NearestOf(finding) is not null;

    private static List<string> ValuesOf(Finding finding) => finding.Schema.Enum.Select(static value => value.ToString()).ToList();

    private static string? NearestOf(Finding finding) => finding.Schema.IsOpen
        ? NearestValue.OfOpenList(finding.Value!.ToString()!, ValuesOf(finding))
        : NearestValue.Of(finding.Value!.ToString()!, ValuesOf(finding));

    private static string Allowed(Finding finding)
    {
        if (NearestOf(finding) is { } nearest)
            return Wording.DidYouMean(finding.Value!.ToString()!, nearest);

        var values = ValuesOf(finding);
        if (values.Count <= MostValuesListed)
            return $"allowed are {Wording.Names(values)}";

        // Nothing is near to nothing.
        if (string.IsNullOrWhiteSpace(finding.Value!.ToString()))
            return $"it must be one of {values.Count} names, such as '{values[0]}'";

        var none = $"none of the {values.Count} known ones is near";
        return finding.Schema.IsOpen
            ? $"{none}, the most similar are {Wording.Names(NearestValue.MostSimilar(finding.Value!.ToString()!, values, MostSimilarNamed))}; one that is newer than this package is added with the option '{OptionNames.AdditionalValues}{finding.Field!.Name}' or a schema"
            : none;
    }
}
