namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which expectations are about an analyzer's finding in a source file, not the compiler's or one in another file.</summary>
internal static class AnalyzerDiagnostics
{
    public static bool IsInSource(DiagnosticResult expected, Sample sample, RuleSet rules)
        => expected.HasLocation
            && rules.Find(expected.Id) is not null
            && sample.Projects.Any(project => project.Sources.Any(file => file.Path == expected.Spans[0].Span.Path));
}
