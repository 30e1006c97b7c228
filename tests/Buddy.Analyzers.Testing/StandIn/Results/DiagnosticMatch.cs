using System.Globalization;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Whether a reported diagnostic is the one that is expected.</summary>
internal static class DiagnosticMatch
{
    public static bool Is(Diagnostic actual, DiagnosticResult expected)
        => actual.Id == expected.Id
            && (expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || actual.Severity == expected.Severity)
            && SamePlace(actual, expected)
            && SameMessage(actual, expected);

    private static bool SamePlace(Diagnostic actual, DiagnosticResult expected)
    {
        if (!expected.HasLocation)
        {
            return actual.Location == Location.None;
        }

        if (actual.Location == Location.None || !expected.Spans[0].Matches(actual.Location.GetLineSpan()))
        {
            return false;
        }

        return expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations)
            || (expected.Spans.Length == actual.AdditionalLocations.Count + 1
                && expected.Spans.Skip(1).Zip(actual.AdditionalLocations).All(pair => pair.First.Matches(pair.Second.GetLineSpan())));
    }

    private static bool SameMessage(Diagnostic actual, DiagnosticResult expected)
        => (expected.Message ?? MessageOfArguments(actual, expected)) is not { } message
            || message == actual.GetMessage(CultureInfo.InvariantCulture);

    private static string? MessageOfArguments(Diagnostic actual, DiagnosticResult expected)
        => expected.MessageArguments is { Length: > 0 } arguments
            ? new DiagnosticResult(actual.Descriptor).WithArguments(arguments).Message
            : null;
}
