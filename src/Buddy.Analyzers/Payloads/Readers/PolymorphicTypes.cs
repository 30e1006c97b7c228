using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary><c>[JsonPolymorphic]</c> and <c>[JsonDerivedType]</c> of System.Text.Json: the serializer itself writes the type.</summary>
internal static class PolymorphicTypes
{
    /// <summary>The field that a base type's attributes write for <paramref name="type"/>; only maybe, for it is not written for the type itself.</summary>
    public static PayloadField? DiscriminatorOf(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            var name = level.Attribute("JsonPolymorphicAttribute")?.Named("TypeDiscriminatorPropertyName");
            if (name is not null && ValueFor(type, level) is { } value)
                return new PayloadField(name, null, new ConstantValue(JsonScalar.Of(value), default), Presence.Maybe);
        }

        return null;
    }

    private static string? ValueFor(INamedTypeSymbol type, INamedTypeSymbol level) => level.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "JsonDerivedTypeAttribute"
            && attribute.ConstructorArguments.Length == 2
            && SymbolEqualityComparer.Default.Equals(attribute.ConstructorArguments[0].Value as ISymbol, type))
        .Select(static attribute => attribute.Argument(1))
        .FirstOrDefault();
}
