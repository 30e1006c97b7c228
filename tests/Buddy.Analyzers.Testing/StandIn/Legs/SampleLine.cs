using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Puts a line at the top of every source file of a sample.</summary>
internal static class SampleLine
{
    private static readonly string[] FirstDirectives = ["#define", "#undef", "#!"];

    /// <summary>The sample with <paramref name="line"/> in its sources, and its expectations one line further down.</summary>
    public static Sample Insert(Sample sample, string line)
    {
        var firstLines = sample.Projects
            .SelectMany(project => project.Sources)
            .DistinctBy(file => file.Path)
            .ToDictionary(file => file.Path, file => LineToInsertAt(file.Text), StringComparer.Ordinal);
        return new Sample(
            [.. sample.Projects.Select(project => project with { Sources = [.. project.Sources.Select(file => Insert(file, line))] })],
            [.. sample.Expected.Select(expected => expected.WithSpans(expected.Spans.Select(place => Shift(place, firstLines))))]);
    }

    private static SampleFile Insert(SampleFile file, string line)
    {
        var position = file.Text.Lines[LineToInsertAt(file.Text)].Start;
        return file with { Text = file.Text.WithChanges(new TextChange(new TextSpan(position, 0), line + LineEnds.Of(file.Text))) };
    }

    private static DiagnosticLocation Shift(DiagnosticLocation place, Dictionary<string, int> firstLines)
        => firstLines.TryGetValue(place.Span.Path, out var first) && place.Span.StartLinePosition.Line >= first
            ? place.WithLineOffset(1)
            : place;

    /// <summary>The first line, or the one after the directives that only comments may stand before.</summary>
    private static int LineToInsertAt(SourceText text)
    {
        var result = 0;
        foreach (var line in text.Lines)
        {
            var content = line.ToString().TrimStart();
            if (FirstDirectives.Any(directive => content.StartsWith(directive, StringComparison.Ordinal)))
            {
                result = line.LineNumber + 1;
            }
            else if (content.Length > 0 && !content.StartsWith("//", StringComparison.Ordinal))
            {
                break;
            }
        }

        return Math.Min(result, text.Lines.Count - 1);
    }
}
