using System.Collections.Immutable;

namespace Buddy.Analyzers.Catalog;

/// <summary>What the options of a file say about the API beyond the schemas. Two with the same <see cref="Key"/> say the same.</summary>
/// <param name="Values">Further values of fields that have a list of them, by the field's name in any letter case.</param>
/// <param name="Fields">Fields that every object may have.</param>
/// <param name="ExcludedTypes">Action types whose payloads are not judged.</param>
internal sealed record CatalogAdditions(
    ImmutableSortedDictionary<string, ImmutableArray<string>> Values, ImmutableArray<string> Fields, ImmutableArray<string> ExcludedTypes)
{
    public static CatalogAdditions None { get; } = new(
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.OrdinalIgnoreCase),
        ImmutableArray<string>.Empty,
        ImmutableArray<string>.Empty);

    public bool IsEmpty => Values.IsEmpty && Fields.IsEmpty && ExcludedTypes.IsEmpty;

    /// <summary>All of it as one text.</summary>
    public string Key { get; } = string.Join(
        "\n",
        Values.Select(static entry => $"{entry.Key}={string.Join(",", entry.Value)}")
            .Append("fields:" + string.Join(",", Fields))
            .Append("excluded:" + string.Join(",", ExcludedTypes)));
}
