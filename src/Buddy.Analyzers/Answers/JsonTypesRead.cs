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

    /// <summary>Whether it is a dictionary by name.</summary>
    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments }
        && arguments[0].SpecialType == SpecialType.System_String
        && type.Name.EndsWith("Dictionary", StringComparison.Ordinal);
}
