using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>How a serializer treats a member of a payload type, by its accessibility and its attributes (measured, see the tests of the serializers).</summary>
/// <param name="IsWritten">Whether it is written at all.</param>
internal readonly record struct MemberWriting(bool IsWritten)
{
    /// <summary>Whether it is written only under options that are not seen: fields.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether other code decides: <c>ShouldSerializeX</c>, <c>XSpecified</c>, the handling of declared defaults.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Whether <c>false</c> and <c>0</c> are left out.</summary>
    public bool DropsDefault { get; init; }

    /// <summary>Whether a converter of its own writes the value.</summary>
    public bool IsConverted { get; init; }

    /// <summary>Whether code of the type may set it just before it is written.</summary>
    public bool IsChanged { get; init; }
}

/// <summary>Says which members a serializer writes.</summary>
internal static class WrittenMembers
{
    private const int IgnoreAlways = 1;
    private const int IgnoreWhenWritingDefault = 2;
    private const int IgnoreWhenWriting = 4;
    private const int OptIn = 1;

    /// <summary>What the library does with the member; nothing but properties and fields of an object is ever written.</summary>
    public static MemberWriting By(Serializer library, ISymbol member, INamedTypeSymbol type)
    {
        if (member is not ({ IsStatic: false, IsImplicitlyDeclared: false }
            and (IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { AssociatedSymbol: null })))
        {
            return default;
        }

        return library == Serializer.Newtonsoft ? ByNewtonsoft(member, type) : BySystemTextJson(member);
    }

    /// <summary>Whether the member takes the fields that no member stands for.</summary>
    public static bool IsExtensionData(ISymbol member) => member.Attribute("JsonExtensionDataAttribute") is not null;

    private static MemberWriting BySystemTextJson(ISymbol member)
    {
        var ignore = member.Attribute("JsonIgnoreAttribute", Serializer.SystemTextJson);
        var condition = ignore is null ? 0 : ignore.NamedValue("Condition") as int? ?? IgnoreAlways;
        var isIncluded = member.Attribute("JsonIncludeAttribute") is not null;
        return new MemberWriting((isIncluded || IsPublic(member)) && condition is not (IgnoreAlways or IgnoreWhenWriting))
        {
            IsOptional = member is IFieldSymbol && !isIncluded,
            DropsDefault = condition == IgnoreWhenWritingDefault,
            IsConverted = IsConvertedBy(Serializer.SystemTextJson, member)
                || member.Attribute("JsonNumberHandlingAttribute") is not null
                || member.ContainingType.Attribute("JsonNumberHandlingAttribute") is not null,
        };
    }

    private static MemberWriting ByNewtonsoft(ISymbol member, INamedTypeSymbol type)
    {
        var property = member.Attribute("JsonPropertyAttribute");
        var isNamed = property is not null
            || member.Attribute("JsonRequiredAttribute", Serializer.Newtonsoft) is not null
            || (member.Attribute("DataMemberAttribute") is not null && member.ContainingType.Attribute("DataContractAttribute") is not null);
        var isIgnored = member.Attribute("JsonIgnoreAttribute", Serializer.Newtonsoft) is not null || member.Attribute("IgnoreDataMemberAttribute") is not null;
        return new MemberWriting((isNamed || (IsPublic(member) && !IsOptIn(type))) && !isIgnored)
        {
            IsConditional = HasCondition(member) || property?.NamedValue("DefaultValueHandling") is not null,
            IsConverted = IsConvertedBy(Serializer.Newtonsoft, member) || property?.NamedValue("ItemConverterType") is not null,
        };
    }

    private static bool IsPublic(ISymbol member) =>
        (member is IPropertySymbol { GetMethod: { } getter } ? getter : member).DeclaredAccessibility == Accessibility.Public;

    private static bool IsOptIn(INamedTypeSymbol type)
    {
        foreach (var level in DtoType.Levels(type).Reverse())
        {
            if (level.Attribute("JsonObjectAttribute") is { } contract)
                return (contract.ConstructorArguments.FirstOrDefault().Value ?? contract.NamedValue("MemberSerialization")) is OptIn;
        }

        return DtoType.Levels(type).Any(static level => level.Attribute("DataContractAttribute") is not null);
    }

    private static bool HasCondition(ISymbol member) =>
        !member.ContainingType.GetMembers("ShouldSerialize" + member.Name).IsEmpty || !member.ContainingType.GetMembers(member.Name + "Specified").IsEmpty;

    /// <summary>A converter that makes text of an enum is the business of <see cref="EnumReader"/>.</summary>
    private static bool IsConvertedBy(Serializer library, ISymbol member) =>
        member.Converter(library) is not null && StaticTypes.EnumOf(DtoMember.TypeOf(member)) is null;
}
