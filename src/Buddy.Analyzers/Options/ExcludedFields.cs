using System.Collections.Immutable;
using Buddy.Analyzers.Evaluation;

namespace Buddy.Analyzers.Options;

/// <summary>Leaves out of findings what <c>buddy_analyzers.&lt;ID&gt;.excluded_fields</c> names.</summary>
internal static class ExcludedFields
{
    /// <summary>The finding without the fields that its rule passes over; null where it blames one of them, or nothing is left.</summary>
    /// <param name="finding">A finding.</param>
    /// <param name="id">The rule that tells it.</param>
    /// <param name="options">The options of the file.</param>
    public static Finding? Without(this Finding finding, string id, UserOptions options)
    {
        if (!options.ExcludedFields.ContainsKey(id))
            return finding;
        if (IsExcluded(finding.Field?.Name) || IsExcluded(finding.Field?.NameUnderPolicy) || IsExcluded(finding.Cause?.Name))
            return null;

        var rest = finding with
        {
            Missing = finding.Missing.RemoveAll(name => options.IsExcluded(id, name)),
            Details = finding.Details.Select(detail => detail.Without(id, options)).OfType<Finding>().ToImmutableArray(),
        };
        var hadParts = !finding.Missing.IsEmpty || !finding.Details.IsEmpty;
        return hadParts && rest.Missing.IsEmpty && rest.Details.IsEmpty ? null : rest;

        bool IsExcluded(string? name) => name is not null && options.IsExcluded(id, name);
    }
}
