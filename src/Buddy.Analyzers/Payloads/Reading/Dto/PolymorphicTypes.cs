using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary><c>[JsonPolymorphic]</c> and <c>[JsonDerivedType]</c> of System.Text.Json: the serializer itself writes the type.</summary>
internal static class PolymorphicTypes
{
    /// <summary>
    /// The field that the attributes of a base type or interface write, if any: under that type, not under the type itself; only maybe where it is not seen
    /// which of them the call names.
    /// </summary>
    public static IEnumerable<PayloadField> DiscriminatorOf(DtoType dto)
    {
        if (dto.Format.Serializer == Serializer.Newtonsoft)
            yield break;

        foreach (var level in DtoType.Levels(dto.Type).Reverse().Concat(dto.Type.AllInterfaces))
        {
            var name = level.Attribute("JsonPolymorphicAttribute")?.Named("TypeDiscriminatorPropertyName");
            if (name is null || ValueFor(dto.Type, level) is not { } value)
                continue;

            var isWritten = dto.Format.WrittenAs == level.ToDisplayString();
            if (isWritten || dto.Format.WrittenAs is not { } other || other != dto.Type.ToDisplayString())
                yield return new PayloadField(name, null, new ConstantValue(JsonScalar.Of(value), default), isWritten ? Presence.Always : Presence.Maybe);
            yield break;
        }
    }

    /// <summary>Whether a base type has the serializer write a field of that name: System.Text.Json throws where the type has a member for it, too.</summary>
    public static bool IsDiscriminator(string name, INamedTypeSymbol type) =>
        DtoType.Levels(type).Concat(type.AllInterfaces).Any(level => level.Attribute("JsonPolymorphicAttribute")?.Named("TypeDiscriminatorPropertyName") == name);

    private static string? ValueFor(INamedTypeSymbol type, INamedTypeSymbol level) => level.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "JsonDerivedTypeAttribute"
            && attribute.ConstructorArguments.Length == 2
            && SymbolEqualityComparer.Default.Equals(attribute.ConstructorArguments[0].Value as ISymbol, type))
        .Select(static attribute => attribute.Argument(1))
        .FirstOrDefault();
}
