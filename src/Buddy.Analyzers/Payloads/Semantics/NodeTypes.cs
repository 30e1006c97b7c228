using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>The types of System.Text.Json.Nodes and Newtonsoft.Json.Linq, by name: the code at hand may use either, both or none.</summary>
internal static class NodeTypes
{
    /// <summary>Whether it is a JSON object of either library.</summary>
    public static bool IsObject(ITypeSymbol? type) => IsJsonObject(type) || IsJObject(type);

    /// <summary>Whether it is a JSON array of either library.</summary>
    public static bool IsArray(ITypeSymbol? type) => IsJsonArray(type) || IsJArray(type);

    public static bool IsJsonObject(ITypeSymbol? type) => type is { Name: "JsonObject" } && IsOfSystem(type);

    public static bool IsJsonArray(ITypeSymbol? type) => type is { Name: "JsonArray" } && IsOfSystem(type);

    public static bool IsJObject(ITypeSymbol? type) => type is { Name: "JObject" } && IsOfNewtonsoft(type);

    public static bool IsJArray(ITypeSymbol? type) => type is { Name: "JArray" } && IsOfNewtonsoft(type);

    public static bool IsJValue(ITypeSymbol? type) => type is { Name: "JValue" } && IsOfNewtonsoft(type);

    public static bool IsJProperty(ITypeSymbol? type) => type is { Name: "JProperty" } && IsOfNewtonsoft(type);

    /// <summary>Whether it is any JSON value of either library.</summary>
    public static bool IsNode(ITypeSymbol? type) => type switch
    {
        { Name: "JsonNode" or "JsonObject" or "JsonArray" or "JsonValue" } => IsOfSystem(type),
        { Name: "JToken" or "JContainer" or "JObject" or "JArray" or "JValue" } => IsOfNewtonsoft(type),
        _ => false,
    };

    /// <summary>Whether it is a JSON value, a property or a sequence of them, by which the object that holds it can be changed.</summary>
    public static bool IsPartOfNode(ITypeSymbol? type) => IsNode(type) || IsJProperty(type)
        || (type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } && IsPartOfNode(arguments[0]));

    private static bool IsOfSystem(ITypeSymbol type) => IsIn(type, "System", "Text", "Json", "Nodes");

    private static bool IsOfNewtonsoft(ITypeSymbol type) => IsIn(type, "Newtonsoft", "Json", "Linq");

    private static bool IsIn(ITypeSymbol type, params string[] names)
    {
        var space = type.ContainingNamespace;
        for (var i = names.Length - 1; i >= 0; i--, space = space.ContainingNamespace)
        {
            if (space is not { IsGlobalNamespace: false } || space.Name != names[i])
                return false;
        }

        return space is { IsGlobalNamespace: true };
    }
}
