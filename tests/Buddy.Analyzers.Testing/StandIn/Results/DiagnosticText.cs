using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Diagnostics as a failure names them: in the compiler's form, <c>path(line,column)-(line,column): severity ID: message</c>.
/// </summary>
internal static class DiagnosticText
{
    public static string Of(DiagnosticResult expected)
    {
        var places = expected.HasLocation ? string.Join(" and ", expected.Spans.Select(Place)) : "(no location)";
        var severity = expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) ? "" : $" {Word(expected.Severity)}";
        return $"{places}:{severity} {expected.Id}{Message(expected)}";
    }

    public static string Of(Diagnostic actual)
    {
        var places = actual.Location == Location.None
            ? "(no location)"
            : string.Join(" and ", actual.AdditionalLocations.Prepend(actual.Location).Select(location => Span(location.GetLineSpan())));
        return $"{places}: {Word(actual.Severity)} {actual.Id}: {actual.GetMessage(CultureInfo.InvariantCulture)}";
    }

    public static string Span(FileLinePositionSpan span)
        => $"{span.Path}{Position(span.StartLinePosition)}-{Position(span.EndLinePosition)}";

    private static string Place(DiagnosticLocation place)
        => place.IsMarkupKey ? $"#{place.Span.StartLinePosition.Line}"
            : place.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) ? $"{place.Span.Path}{Position(place.Span.StartLinePosition)}"
            : Span(place.Span);

    private static string Message(DiagnosticResult expected)
        => expected.Message is { } message ? $": {message}"
            : expected.MessageArguments is { Length: > 0 } arguments ? $" with arguments: {string.Join(", ", arguments)}"
            : "";

    private static string Position(LinePosition position) => $"({position.Line + 1},{position.Character + 1})";

    private static string Word(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
