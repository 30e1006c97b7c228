using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Writes JSON values as C# expressions of a given type.</summary>
internal static class TypedValue
{
    /// <summary>The C# expression, or null where the type cannot hold the value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="type">The type that it must have.</param>
    /// <param name="member">The member that takes it.</param>
    /// <param name="position">Where it will stand: type names are as short as they can be there.</param>
    /// <param name="context">The payload being edited.</param>
    public static string? Of(JsonNode json, ITypeSymbol type, ISymbol? member, int position, ReadContext context)
    {
        if (StaticTypes.EnumOf(type) is { } enumType)
            return json.Kind == JsonKind.String ? EnumMember(json.Text, enumType, member, position, context) : null;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        return (json.Kind, type) switch
        {
            (_, { SpecialType: SpecialType.System_Object }) => UntypedValue.Of(json, new MemberSpelling(context.Format)),
            (JsonKind.String, { SpecialType: SpecialType.System_String }) => UntypedValue.Of(json, new MemberSpelling(context.Format)),
            (JsonKind.Boolean, { SpecialType: SpecialType.System_Boolean }) => json.Text,
            (JsonKind.Number, _) when IsNumber(type.SpecialType) => json.Text,
            (JsonKind.Array, _) when json.Items.IsEmpty => EmptyList(type, position, context),
            (JsonKind.Array, _) => List(json, type, position, context),
            (JsonKind.Object, INamedTypeSymbol named) => TypedObject.Of(json, named, position, context),
            _ => null,
        };
    }

    /// <summary><c>Member = value</c> for the field of that wire name, or null where the type has no settable member for it.</summary>
    public static string? Member(string wireName, JsonNode json, DtoType dto, int position, ReadContext context)
    {
        return MemberOf(wireName, dto, position, context) is { } member
            && CSharpName.Of(member.Symbol.Name) is { } name
            && Of(json, member.Type, member.Symbol, position, context) is { } value
            ? $"{name} = {value}"
            : null;
    }

    /// <summary>The member that carries that wire name, where code at <paramref name="position"/> can set it; or null.</summary>
    public static DtoMember? MemberOf(string wireName, DtoType dto, int position, ReadContext context)
    {
        var member = dto.Members.FirstOrDefault(candidate => candidate.WireName == wireName);
        return member?.IsSettableAt(position, context) == true && !member.Writing.IsConverted ? member : null;
    }

    /// <summary>The member of the enum that goes over the wire as <paramref name="text"/>, or null.</summary>
    public static string? EnumMember(string text, INamedTypeSymbol type, ISymbol? member, int position, ReadContext context)
    {
        var field = type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(candidate => candidate.HasConstantValue && EnumReader.TextOf(candidate, member, context.Format) == text);
        return field is null ? null : $"{Name(type, position, context)}.{CSharpName.Of(field.Name)}";
    }

    /// <summary>The name of the type, as short as it can be there.</summary>
    public static string Name(ITypeSymbol type, int position, ReadContext context) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(context.Model, position);

    private static string? List(JsonNode json, ITypeSymbol type, int position, ReadContext context)
    {
        var (item, start) = type switch
        {
            IArrayTypeSymbol { Rank: 1, ElementType: not IArrayTypeSymbol } array => (array.ElementType, "new[]"),
            INamedTypeSymbol { Name: "List" or "HashSet" or "Collection", TypeArguments: { Length: 1 } items } => (items[0], $"new {Name(type, position, context)}"),
            INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: { Length: 1 } items, Name: not ("ISet" or "IReadOnlySet") }
                when items[0] is not IArrayTypeSymbol => (items[0], "new[]"),
            _ => (null, ""),
        };
        if (item is null)
            return null;

        var values = json.Items.Select(value => Of(value, item, null, position, context)).ToList();
        return values.Contains(null) ? null : $"{start} {{ {string.Join(", ", values)} }}";
    }

    private static string? EmptyList(ITypeSymbol type, int position, ReadContext context) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType: not IArrayTypeSymbol } array => $"new {Name(array.ElementType, position, context)}[0]",
        INamedTypeSymbol { Name: "List" or "HashSet" or "Collection" } => $"new {Name(type, position, context)}()",
        INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: { Length: 1 } items, Name: not ("ISet" or "IReadOnlySet") }
            when items[0] is not IArrayTypeSymbol => $"new {Name(items[0], position, context)}[0]",
        _ => null,
    };

    private static bool IsNumber(SpecialType type) => type is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16
        or SpecialType.System_Byte or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_Double
        or SpecialType.System_Single or SpecialType.System_Decimal;
}
