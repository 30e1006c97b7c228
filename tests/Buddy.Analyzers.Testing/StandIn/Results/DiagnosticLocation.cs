using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A place where a diagnostic is expected.</summary>
public readonly struct DiagnosticLocation(FileLinePositionSpan span, DiagnosticLocationOptions options)
{
    public FileLinePositionSpan Span { get; } = span;

    public DiagnosticLocationOptions Options { get; } = options;

    internal bool IsMarkupKey => Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey);

    /// <summary>Whether a diagnostic that stands at <paramref name="actual"/> is at this place.</summary>
    internal bool Matches(FileLinePositionSpan actual)
        => Span.Path == actual.Path
            && Span.StartLinePosition == actual.StartLinePosition
            && (Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || Span.EndLinePosition == actual.EndLinePosition);

    internal DiagnosticLocation WithPath(string path)
        => new(new FileLinePositionSpan(path, Span.StartLinePosition, Span.EndLinePosition), Options);

    internal DiagnosticLocation WithLineOffset(int lines)
        => new(new FileLinePositionSpan(Span.Path, Shift(Span.StartLinePosition, lines), Shift(Span.EndLinePosition, lines)), Options);

    private static LinePosition Shift(LinePosition position, int lines) => new(position.Line + lines, position.Character);
}
