using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>The names of attributes and other types, as short as they can be at a place.</summary>
internal static class AttributeName
{
    private const string Suffix = "Attribute";

    /// <summary>The name to write for an attribute; null where the compilation has no such class.</summary>
    public static string? Of(string metadataName, SemanticModel model, int position) =>
        OfType(metadataName, model, position) is not { } name ? null
        : name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length)
        : name; // an alias

    /// <summary>The name to write for a type; null where the compilation has none.</summary>
    public static string? OfType(string metadataName, SemanticModel model, int position) =>
        model.Compilation.GetTypeByMetadataName(metadataName)?.ToMinimalDisplayString(model, position);
}
