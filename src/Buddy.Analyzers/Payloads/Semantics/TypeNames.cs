using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>Compares types by their full names: the code at hand may reference any version of a library, or none.</summary>
internal static class TypeNames
{
    /// <summary>Whether the type, or the generic type that it is made of, has that name with its namespace, as <c>System.Text.Json.JsonSerializer</c>.</summary>
    public static bool Is(this ITypeSymbol? type, string fullName)
    {
        if (type is not { ContainingType: null } || !EndsWith(fullName, fullName.Length, type.Name))
            return false;

        var end = fullName.Length - type.Name.Length;
        var space = type.ContainingNamespace;
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (end == 0 || fullName[end - 1] != '.' || !EndsWith(fullName, end - 1, space.Name))
                return false;
            end -= space.Name.Length + 1;
        }

        return space is not null && end == 0;
    }

    /// <summary>The type and its base types, the most derived one first.</summary>
    public static IEnumerable<INamedTypeSymbol> WithBaseTypes(this ITypeSymbol? type)
    {
        for (var level = type as INamedTypeSymbol; level is not null; level = level.BaseType)
            yield return level;
    }

    private static bool EndsWith(string fullName, int end, string part) =>
        end >= part.Length && string.CompareOrdinal(fullName, end - part.Length, part, 0, part.Length) == 0;
}
