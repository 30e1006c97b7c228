using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Completion;

/// <summary>How an action is begun that is handed to a parameter.</summary>
internal static class ArgumentForm
{
    private const LanguageVersion RawStrings = (LanguageVersion)1100;

    /// <summary>An action of a type, without its other fields; null where the parameter takes no JSON, or an object of a class.</summary>
    /// <param name="parameter">What is handed over.</param>
    /// <param name="model">The file of the call.</param>
    /// <param name="position">Where the call is.</param>
    public static Func<string, string>? Of(IParameterSymbol parameter, SemanticModel model, int position)
    {
        switch (parameter.OriginalDefinition.Type)
        {
            case { SpecialType: SpecialType.System_String }:
                var quotes = HasRawStrings(model.SyntaxTree) ? "\"\"\"" : "\"";
                return type => quotes + Escaped($"{{ {JsonString.Quote(CatalogIndexer.TypeField)}: {JsonString.Quote(type)} }}", quotes) + quotes;
            case { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } or ITypeParameterSymbol { ConstraintTypes.IsEmpty: true, HasValueTypeConstraint: false, HasConstructorConstraint: false }:
                return static type => $"new {{ {CatalogIndexer.TypeField} = \"{type}\" }}";
            case { Name: "JsonNode" or "JsonObject" } node when NodeTypes.IsNode(node):
                return WithIndexer(node.ContainingNamespace.GetTypeMembers("JsonObject").FirstOrDefault());
            case { Name: "JToken" or "JContainer" or "JObject" } node when NodeTypes.IsNode(node):
                return WithIndexer(node.ContainingNamespace.GetTypeMembers("JObject").FirstOrDefault());
            case INamedTypeSymbol { Name: "Dictionary" or "IDictionary", TypeArguments: { Length: 2 } pair }
                when pair[0].SpecialType == SpecialType.System_String && pair[1].SpecialType == SpecialType.System_Object:
                return WithIndexer(model.Compilation.GetTypeByMetadataName("System.Collections.Generic.Dictionary`2")?.Construct(pair[0], pair[1]));
            default:
                return null;
        }

        Func<string, string>? WithIndexer(INamedTypeSymbol? created) => created?.ToMinimalDisplayString(model, position) is { } name
            ? type => $"new {name} {{ [\"{CatalogIndexer.TypeField}\"] = \"{type}\" }}"
            : null;
    }

    private static bool HasRawStrings(SyntaxTree tree) => tree.Options is CSharpParseOptions { LanguageVersion: >= RawStrings };

    private static string Escaped(string json, string quotes) => quotes.Length > 1 ? json : json.Replace("\"", "\\\"");
}
