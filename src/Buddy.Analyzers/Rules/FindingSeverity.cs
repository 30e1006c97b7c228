using Buddy.Analyzers.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Rules;

/// <summary>
/// The severity of one finding, before the user's configuration. In CI the package sets
/// <c>buddy_analyzers.certain_mistakes_as_errors</c>, which raises what is certain. It does not set severities by id: those would raise hints
/// too, and lead over a severity that the user gives to a category. A severity that the user gives to the id or to its category leads over this one.
/// </summary>
internal static class FindingSeverity
{
    private const string CertainMistakesAsErrors = "buddy_analyzers.certain_mistakes_as_errors";

    public static DiagnosticSeverity Of(Finding finding, PayloadRule rule, AnalyzerConfigOptions options) =>
        rule.IsHint(finding) ? DiagnosticSeverity.Info : Of(rule.Descriptor, rule.IsCertain(finding), options);

    /// <summary>The severity of what is no hint.</summary>
    public static DiagnosticSeverity Of(DiagnosticDescriptor descriptor, bool isCertain, AnalyzerConfigOptions options) =>
        isCertain && options.TryGetValue(CertainMistakesAsErrors, out var value) && value == "true"
            ? DiagnosticSeverity.Error
            : descriptor.DefaultSeverity;
}
