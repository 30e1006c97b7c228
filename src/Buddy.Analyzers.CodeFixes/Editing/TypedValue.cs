using System.Globalization;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Readers;
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
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];

        return (json.Kind, type) switch
        {
            (_, { SpecialType: SpecialType.System_Object }) => UntypedValue.Of(json),
            (JsonKind.String, { SpecialType: SpecialType.System_String }) => UntypedValue.Of(json),
            (JsonKind.Boolean, { SpecialType: SpecialType.System_Boolean }) => json.Text,
            (JsonKind.Number, _) when IsNumber(type.SpecialType) => json.Text,
            (JsonKind.String, INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType) => EnumMember(json.Text, enumType, member, position, context),
            (JsonKind.Array, IArrayTypeSymbol array) when json.Items.IsEmpty => $"new {Name(array.ElementType, position, context)}[0]",
            (JsonKind.Array, INamedTypeSymbol { Name: "List" }) when json.Items.IsEmpty => $"new {Name(type, position, context)}()",
            (JsonKind.Array, INamedTypeSymbol { TypeArguments.Length: 1, TypeKind: TypeKind.Interface } list) when json.Items.IsEmpty =>
                $"new {Name(list.TypeArguments[0], position, context)}[0]",
            (JsonKind.Object, INamedTypeSymbol { IsAbstract: false } named) => Object(json, named, position, context),
            _ => null,
        };
    }

    /// <summary>The member of the enum that goes over the wire as <paramref name="text"/>, or null.</summary>
    public static string? EnumMember(string text, INamedTypeSymbol type, ISymbol? member, int position, ReadContext context)
    {
        var field = type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(candidate => candidate.HasConstantValue && EnumReader.TextOf(candidate, member) == text);
        return field is null ? null : $"{Name(type, position, context)}.{field.Name}";
    }

    private static string? Object(JsonNode json, INamedTypeSymbol type, int position, ReadContext context)
    {
        if (DtoType.Of(type, context.Serializer) is not { } dto || !type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty))
            return null;

        var members = json.Members.Select(field => Member(field, dto, position, context)).ToList();
        return members.Contains(null) ? null : string.Format(
            CultureInfo.InvariantCulture, "new {0} {{ {1} }}", Name(type, position, context), string.Join(", ", members));
    }

    private static string? Member(JsonMember field, DtoType dto, int position, ReadContext context)
    {
        var member = dto.Members.FirstOrDefault(candidate => candidate.WireName == field.Name);
        return member is { IsSettable: true } && Of(field.Value, member.Type, member.Symbol, position, context) is { } text
            ? $"{member.Symbol.Name} = {text}"
            : null;
    }

    private static string Name(ITypeSymbol type, int position, ReadContext context) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(context.Model, position);

    private static bool IsNumber(SpecialType type) => type is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16
        or SpecialType.System_Byte or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_Double
        or SpecialType.System_Single or SpecialType.System_Decimal;
}
