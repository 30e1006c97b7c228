using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a test is told when the reported diagnostics are not the expected ones.</summary>
internal static class MismatchText
{
    /// <param name="pairing">The diagnostics, paired as well as they can be.</param>
    public static string Of(DiagnosticPairing pairing)
    {
        var text = new StringBuilder("the diagnostics are not the expected ones");
        foreach (var expected in pairing.Missing)
        {
            text.Append("\n  missing:    ").Append(DiagnosticText.Of(expected));
        }

        foreach (var actual in pairing.Unexpected)
        {
            text.Append("\n  unexpected: ").Append(DiagnosticText.Of(actual)).Append(Excerpt(actual.Location));
        }

        foreach (var (actual, _) in pairing.Pairs)
        {
            text.Append("\n  as expected: ").Append(DiagnosticText.Of(actual));
        }

        var pasted = pairing.Unexpected.Select(Paste).ToArray();
        return pasted.Length == 0 ? text.ToString() : $"{text}\nTo expect them:\n{string.Join("\n", pasted)}";
    }

    /// <summary>The line with carets under the place; of several lines the first.</summary>
    private static string Excerpt(Location location)
    {
        if (location.SourceTree is not { } tree)
        {
            return "";
        }

        var line = tree.GetText().Lines.GetLineFromPosition(location.SourceSpan.Start);
        var start = location.SourceSpan.Start - line.Start;
        var length = Math.Max(1, Math.Min(location.SourceSpan.End, line.End) - location.SourceSpan.Start);
        var carets = new string([.. line.ToString().Take(start).Select(c => c == '\t' ? '\t' : ' ')]) + new string('^', length);
        return $"\n    {line}\n    {carets}";
    }

    private static string Paste(Diagnostic actual)
    {
        var places = actual.AdditionalLocations.Prepend(actual.Location).Where(location => location != Location.None);
        var spans = string.Concat(places.Select(location => Paste(location.GetLineSpan())));
        var message = SyntaxFactory.Literal(actual.GetMessage(CultureInfo.InvariantCulture)).Text;
        return $"VerifyCS.Diagnostic(\"{actual.Id}\"){spans}.WithSeverity(DiagnosticSeverity.{actual.Severity}).WithMessage({message})";
    }

    private static string Paste(FileLinePositionSpan span)
    {
        var (start, end) = (span.StartLinePosition, span.EndLinePosition);
        return $".WithSpan(\"{span.Path}\", {start.Line + 1}, {start.Character + 1}, {end.Line + 1}, {end.Character + 1})";
    }
}
