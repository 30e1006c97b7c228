using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>A diagnostic and the way in which it is to be corrected.</summary>
internal sealed record RequestedFix(Diagnostic Diagnostic, FixOption Option)
{
    /// <summary>The key that "fix all" takes together: the same correction of the same rule.</summary>
    public static string EquivalenceKey(string id, FixOption option) => $"{id}:{option.Key}";

    /// <summary>Whether a key names a correction of the rule <paramref name="id"/>.</summary>
    public static bool IsKeyOf(string id, string? key) => key?.StartsWith($"{id}:", StringComparison.Ordinal) == true;
}
