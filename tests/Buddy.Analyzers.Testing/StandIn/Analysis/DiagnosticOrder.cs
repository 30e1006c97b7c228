namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Sorts diagnostics by file, place, id and at last by all they say, so that equal lists have one order.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static readonly DiagnosticOrder Instance = new();

    private DiagnosticOrder()
    {
    }

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = string.CompareOrdinal(x.Location.GetLineSpan().Path, y.Location.GetLineSpan().Path);
        order = order != 0 ? order : x.Location.SourceSpan.CompareTo(y.Location.SourceSpan);
        order = order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
        return order != 0 ? order : string.CompareOrdinal(Everything(x), Everything(y));
    }

    /// <summary>All that a diagnostic says, on one line.</summary>
    public static string Everything(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => $"{property.Key}={property.Value}");
        return $"{DiagnosticText.Of(diagnostic)} {{{string.Join(", ", properties)}}}";
    }
}
