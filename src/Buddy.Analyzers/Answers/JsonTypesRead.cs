using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers;

/// <summary>The types through which C# code reads JSON without types of its own, by name.</summary>
internal static class JsonTypesRead
{
    /// <summary>Whether it is JSON of System.Text.Json or Newtonsoft.Json, read-only or not.</summary>
    public static bool IsJson(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsJson(nullable.TypeArguments[0]),
        { Name: "JsonElement" or "JsonDocument" } => type.ContainingNamespace is { Name: "Json", ContainingNamespace.Name: "Text" },
        _ => NodeTypes.IsNode(type),
    };

    /// <summary>The type of the items of an array or a list; null for anything else.</summary>
    public static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: { Length: 1 } items, DeclaringSyntaxReferences.IsEmpty: true } when IsList(type) => items[0],
        _ => null,
    };

    /// <summary>Whether a generic type of a library, by its name, gives its items one after the other.</summary>
    private static bool IsList(ITypeSymbol type) => type.AllInterfaces.Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable)
        || type.Name is "IAsyncEnumerable";

    /// <summary>Whether it is a dictionary by name.</summary>
    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments }
        && arguments[0].SpecialType == SpecialType.System_String
        && type.Name.EndsWith("Dictionary", StringComparison.Ordinal);
}
