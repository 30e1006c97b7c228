using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Options;

/// <summary>The severity that the compiler gives to a rule in a file. It answers this to no analyzer, so the order of what leads is followed here.</summary>
internal static class EffectiveSeverity
{
    private const string Prefix = "dotnet_analyzer_diagnostic.";

    /// <summary>The severity; <see cref="ReportDiagnostic.Suppress"/> where the rule is off.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="tree">The file.</param>
    /// <param name="compilation">The options of the compilation, and what they say of files by id.</param>
    /// <param name="options">What is said of the file by category, or of all rules.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static ReportDiagnostic Of(
        DiagnosticDescriptor rule, SyntaxTree tree, CompilationOptions compilation, AnalyzerConfigOptions options, CancellationToken cancellationToken)
    {
        var ofFiles = compilation.SyntaxTreeOptionsProvider;
        if (((compilation.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var severity) && severity != ReportDiagnostic.Default)
                || ofFiles?.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out severity) == true
                || ofFiles?.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out severity) == true)
            && severity != ReportDiagnostic.Default)
        {
            return severity;
        }

        if (!rule.IsEnabledByDefault)
            return ReportDiagnostic.Suppress;

        return (options.TryGetValue($"{Prefix}category-{rule.Category}.severity", out var text) || options.TryGetValue(Prefix + "severity", out text))
            && Parse(text) is { } byCategory
                ? byCategory
                : rule.GetEffectiveSeverity(compilation);
    }

    private static ReportDiagnostic? Parse(string severity) => severity.Trim().ToLowerInvariant() switch
    {
        "error" => ReportDiagnostic.Error,
        "warning" => ReportDiagnostic.Warn,
        "suggestion" => ReportDiagnostic.Info,
        "silent" or "refactoring" => ReportDiagnostic.Hidden,
        "none" => ReportDiagnostic.Suppress,
        _ => null,
    };
}
