using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>Attributes by name: the serializers' attributes count wherever they come from, also as a polyfill.</summary>
internal static class Attributes
{
    /// <summary>The attribute whose class has that name, or null.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, string className) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == className);

    /// <summary>The attribute whose class has that name and belongs to the library, where both have one of it; or null.</summary>
    public static AttributeData? Attribute(this ISymbol symbol, string className, Serializer library) => symbol.GetAttributes()
        .FirstOrDefault(attribute => attribute.AttributeClass?.Name == className && IsOf(attribute.AttributeClass, library));

    /// <summary>The library's <c>[JsonConverter]</c>, or an attribute derived from it; null where there is none.</summary>
    public static AttributeData? Converter(this ISymbol symbol, Serializer library) => symbol.GetAttributes()
        .FirstOrDefault(attribute => BaseTypes(attribute.AttributeClass).Any(type => type.Name == "JsonConverterAttribute" && IsOf(type, library)));

    /// <summary>Whether the attribute's class is Newtonsoft's; any other is counted to System.Text.Json.</summary>
    public static bool IsOfNewtonsoft(INamedTypeSymbol attributeClass)
    {
        var root = attributeClass.ContainingNamespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            root = root.ContainingNamespace;

        return root?.Name == "Newtonsoft";
    }

    /// <summary>The text of a constructor argument, or null.</summary>
    public static string? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? ValueOf(attribute.ConstructorArguments[index]) as string : null;

    /// <summary>The texts in a constructor argument that is an array; none for any other.</summary>
    public static IEnumerable<string> Items(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? array.Values.Select(ValueOf).OfType<string>()
            : [];

    /// <summary>The text of a named argument, or null.</summary>
    public static string? Named(this AttributeData attribute, string name) => attribute.NamedValue(name) as string;

    /// <summary>The value of a named argument (an enum's as its number), or null.</summary>
    public static object? NamedValue(this AttributeData attribute, string name) =>
        attribute.NamedArguments.Where(argument => argument.Key == name).Select(static argument => ValueOf(argument.Value)).FirstOrDefault();

    private static bool IsOf(INamedTypeSymbol attributeClass, Serializer library) =>
        IsOfNewtonsoft(attributeClass) == (library == Serializer.Newtonsoft);

    private static IEnumerable<INamedTypeSymbol> BaseTypes(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    /// <summary>An array has no single value, and asking for one throws.</summary>
    private static object? ValueOf(TypedConstant constant) => constant.Kind == TypedConstantKind.Array ? null : constant.Value;
}
