using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>One mistake, one finding: which of several faults of one value is told.</summary>
internal static class FindingPrecedence
{
    /// <summary>
    /// The keywords that speak of a value, the one that says most first: what stands there for the user to replace is nothing yet, its type says
    /// more than a list of values, a list more than one value, and that a value is a secret counts only where it could be sent.
    /// </summary>
    private static readonly string[] OfValues =
        ["placeholder", "type", "enum", "const", "minLength", "maxLength", "pattern", "minimum", "maximum", "x-secret"];

    /// <summary>The keywords that speak of a field's name, in the same order.</summary>
    private static readonly string[] OfNames = ["duplicate", "readOnly", "deprecated", "additionalProperties", "unevaluatedProperties", FactLevels.Misspelt];

    public static bool IsAboutValue(string keyword) => Array.IndexOf(OfValues, keyword) >= 0;

    /// <summary>Of the faults of each value the one to tell; the surest first.</summary>
    public static IEnumerable<Finding> OncePerValue(IEnumerable<Finding> findings) => findings
        .GroupBy(static finding => (finding.Field, finding.Value))
        .Select(static group => group
            .OrderBy(static finding => finding.Level)
            .ThenBy(static finding => Array.IndexOf(OfValues, finding.Keyword))
            .First());

    /// <summary>The same findings, of those about one name only the one to tell.</summary>
    public static IEnumerable<Finding> OncePerName(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var told = all
            .Where(static finding => Array.IndexOf(OfNames, finding.Keyword) >= 0)
            .GroupBy(static finding => finding.Field)
            .Select(static group => group.OrderBy(static finding => Array.IndexOf(OfNames, finding.Keyword)).First());
        var names = new HashSet<Finding>(told);
        return WithoutParts(all.Where(finding => Array.IndexOf(OfNames, finding.Keyword) < 0 || names.Contains(finding)).ToList());
    }

    /// <summary>Deprecated fields that went together into one new field are one mistake, told at the field that the new one replaces.</summary>
    private static IEnumerable<Finding> WithoutParts(List<Finding> findings)
    {
        var replaced = new HashSet<(PayloadObject?, string?)>(findings.Where(IsDeprecated).Select(static finding => (finding.Owner, finding.Schema.ReplacedBy)));
        return findings.Where(finding => !IsDeprecated(finding) || WholeOf(finding.Schema.ReplacedBy) is not { } whole || !replaced.Contains((finding.Owner, whole)));
    }

    private static bool IsDeprecated(Finding finding) => finding.Keyword == "deprecated";

    /// <summary><c>trigger_conditions</c> for <c>trigger_conditions[].timezone</c>; null for a field that is no part of another.</summary>
    private static string? WholeOf(string? replacement) =>
        replacement?.IndexOf("[]", StringComparison.Ordinal) is { } end and > 0 ? replacement.Substring(0, end) : null;
}
