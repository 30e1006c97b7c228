using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>A diagnostic and the way in which it is to be corrected.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Option">The correction.</param>
/// <param name="Breadth">How far the correction goes: 0 for what the diagnostic is about, and more for what has to change alike, step by step.</param>
internal sealed record RequestedFix(Diagnostic Diagnostic, FixOption Option, int Breadth = 0)
{
    /// <summary>The constants that are known already.</summary>
    public ConstantLookup Constants { get; init; } = new();

    /// <summary>More steps than that no correction has.</summary>
    public const int MostBreadth = 6;

    /// <summary>The key that "fix all" takes together: the same correction of the same rule.</summary>
    public static string EquivalenceKey(string id, FixOption option) => $"{id}:{option.Key}";

    /// <summary>Whether a key names one correction of the rule <paramref name="id"/>; that of a group names several, each with a semicolon.</summary>
    public static bool IsKeyOf(string id, string? key) => key?.StartsWith($"{id}:", StringComparison.Ordinal) == true && !key.EndsWith(";", StringComparison.Ordinal);
}
