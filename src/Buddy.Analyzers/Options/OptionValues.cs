using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Options;

/// <summary>The values of the options that are no lists.</summary>
internal static class OptionValues
{
    public static readonly ImmutableArray<string> Booleans = ImmutableArray.Create("true", "false");

    public static readonly ImmutableArray<string> Severities = ImmutableArray.Create("suggestion", "warning", "error");

    public static bool IsTrue(string value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The severity of that name, or null.</summary>
    public static DiagnosticSeverity? Severity(string name) => name.ToLowerInvariant() switch
    {
        "suggestion" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => null,
    };
}
