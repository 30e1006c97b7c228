using System.Collections.Immutable;

namespace Buddy.Analyzers.Options;

/// <summary>Reads the lists that options are.</summary>
internal static class OptionList
{
    /// <summary>The entries, separated by commas, trimmed, each once; empty ones are left out.</summary>
    public static ImmutableArray<string> Parse(string value) => Entries(value)
        .Where(static entry => entry.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>The entries as they stand; none in an empty value.</summary>
    public static IEnumerable<string> Entries(string value) => value.Trim().Length == 0 ? [] : value.Split(',').Select(static entry => entry.Trim());
}
