using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>Types that a serializer does not write member by member.</summary>
internal static class OwnWay
{
    /// <summary>Whether the type is a collection, has a converter, or writes itself.</summary>
    public static bool IsOne(INamedTypeSymbol type, IReadOnlyCollection<INamedTypeSymbol> levels, Serializer serializer) =>
        type.AllInterfaces.Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable)
        || (serializer != Serializer.Newtonsoft && type.Converter(Serializer.SystemTextJson) is not null)
        || (serializer != Serializer.SystemTextJson && IsForNewtonsoft(type, levels));

    /// <summary>Whether the serializer calls code of the type before it writes an object of it.</summary>
    public static bool HasHook(INamedTypeSymbol type, IReadOnlyCollection<INamedTypeSymbol> levels, Serializer serializer) =>
        (serializer != Serializer.Newtonsoft && type.AllInterfaces.Any(static candidate => candidate.Is("System.Text.Json.Serialization.IJsonOnSerializing")))
        || (serializer != Serializer.SystemTextJson && levels.Any(static level => level.GetMembers().Any(static member => member is IMethodSymbol && member.Attribute("OnSerializingAttribute") is not null)));

    /// <summary>Newtonsoft asks base types and interfaces too.</summary>
    private static bool IsForNewtonsoft(INamedTypeSymbol type, IReadOnlyCollection<INamedTypeSymbol> levels) =>
        levels.Concat(type.AllInterfaces).Any(static level => level.Converter(Serializer.Newtonsoft) is not null)
        || levels.Any(static level => level.Attribute("TypeConverterAttribute") is not null
            || level.Name == "DynamicObject"
            || level.Attribute("JsonObjectAttribute") is { } contract && IsUnusual(contract))
        || type.AllInterfaces.Any(static candidate => candidate.Name is "ISerializable" or "IDynamicMetaObjectProvider");

    private static bool IsUnusual(AttributeData contract)
    {
        const int Fields = 2;
        return contract.NamedValue("ItemConverterType") is not null
            || (contract.ConstructorArguments.FirstOrDefault().Value ?? contract.NamedValue("MemberSerialization")) is Fields;
    }
}
