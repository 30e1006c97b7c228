namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Under <c>#pragma warning disable</c> every expected diagnostic of the analyzers must vanish.</summary>
internal static class SuppressionLeg
{
    public static async Task VerifyAsync(Sample sample, TestRun run, CancellationToken cancellationToken)
    {
        var suppressed = sample.Expected
            .Where(expected => IsSuppressible(expected, sample, run.Rules))
            .Select(expected => expected.Id)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (suppressed.Length == 0)
        {
            return;
        }

        var line = $"#pragma warning disable {string.Join(", ", suppressed)}";
        var silenced = SampleLine.Insert(sample, line);
        var remaining = silenced.Expected.Where(expected => !IsSuppressible(expected, sample, run.Rules));
        await run.VerifyDiagnosticsAsync(silenced with { Expected = [.. remaining] }, $"under '{line}'", cancellationToken);
    }

    private static bool IsSuppressible(DiagnosticResult expected, Sample sample, RuleSet rules)
        => AnalyzerDiagnostics.IsInSource(expected, sample, rules)
            && !rules.Find(expected.Id)!.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);
}
