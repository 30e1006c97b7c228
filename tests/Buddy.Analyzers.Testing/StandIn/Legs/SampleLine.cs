using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Puts a line at the top of every source file of a sample.</summary>
internal static class SampleLine
{
    /// <summary>The sample with <paramref name="line"/> in its sources, and its expectations in them one line further down.</summary>
    public static Sample Insert(Sample sample, string line)
    {
        var paths = sample.Projects.SelectMany(project => project.Sources).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new Sample(
            [.. sample.Projects.Select(project => project with { Sources = [.. project.Sources.Select(file => Insert(file, line))] })],
            [.. sample.Expected.Select(expected => expected.WithSpans(expected.Spans.Select(place => Shift(place, paths))))]);
    }

    private static SampleFile Insert(SampleFile file, string line)
        => file with { Text = file.Text.Replace(0, 0, line + LineEnds.Of(file.Text)) };

    private static DiagnosticLocation Shift(DiagnosticLocation place, HashSet<string> paths)
        => paths.Contains(place.Span.Path) ? place.WithLineOffset(1) : place;
}
