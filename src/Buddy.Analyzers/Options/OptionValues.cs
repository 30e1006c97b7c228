using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Options;

/// <summary>The values of the options that are no lists.</summary>
internal static class OptionValues
{
    public static readonly ImmutableArray<string> Booleans = ImmutableArray.Create("true", "false");

    public static readonly ImmutableArray<string> Severities = ImmutableArray.Create("suggestion", "warning", "error");

    public static readonly ImmutableArray<string> NamingPolicies =
        ImmutableArray.Create("none", "camel_case", "snake_case_lower", "snake_case_upper", "kebab_case_lower", "kebab_case_upper");

    /// <summary>The naming policy of that name; unknown for another text.</summary>
    public static NamingPolicy Naming(string name) => name.ToLowerInvariant() switch
    {
        "none" => NamingPolicy.None,
        "camel_case" => NamingPolicy.CamelCase,
        "snake_case_lower" => NamingPolicy.SnakeCaseLower,
        "snake_case_upper" => NamingPolicy.SnakeCaseUpper,
        "kebab_case_lower" => NamingPolicy.KebabCaseLower,
        "kebab_case_upper" => NamingPolicy.KebabCaseUpper,
        _ => NamingPolicy.Unknown,
    };

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
