namespace Buddy.Analyzers.Catalog;

/// <summary>The end of a message about a name that is not known.</summary>
internal static class Suggestion
{
    private const int MostNames = 8;

    /// <summary><c>did you mean 'a'?</c>, or <c>allowed are 'a', 'b'</c>, or for long lists how many names are known.</summary>
    public static string Of(string name, IReadOnlyCollection<string> known) =>
        NearestValue.Of(name, known) is { } nearest ? $"did you mean '{nearest}'?"
        : known.Count <= MostNames ? $"allowed are {string.Join(", ", known.OrderBy(static one => one, StringComparer.Ordinal).Select(static one => $"'{one}'"))}"
        : $"none of the {known.Count} known ones is near";
}
