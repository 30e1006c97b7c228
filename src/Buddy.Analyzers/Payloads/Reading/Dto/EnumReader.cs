using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>
/// Reads what an enum member becomes on the wire. Measured on .NET 10 and Newtonsoft.Json 13: without a converter a number;
/// <c>JsonStringEnumConverter</c> writes <c>[JsonStringEnumMemberName]</c> or the member's name and passes over <c>[EnumMember]</c>;
/// Newtonsoft's <c>StringEnumConverter</c> writes <c>[EnumMember]</c> or the name; each passes over the other's converter.
/// </summary>
internal static class EnumReader
{
    /// <summary>The value of a constant of an enum type; unknown where it is a number, or the converter is not seen and the name is not the API's spelling.</summary>
    public static PayloadValue Read(IOperation operation, ReadContext context, ISymbol? member)
    {
        var span = context.SpanOf(operation.Syntax);
        var field = FieldOf(operation);
        if (field is not null && TextOf(field, member, context.Format) is { } text && IsUnambiguous(field, text, member, context.Format))
            return new ConstantValue(JsonScalar.Of(text), span);

        return new UnknownValue(StaticTypes.Of(operation.Type), span);
    }

    /// <summary>What <c>ToString()</c> of a constant of an enum type gives, or null where the expression is no such constant.</summary>
    public static string? NameOf(IOperation operation) =>
        FieldOf(operation) is { } field && Namesakes(field).All(other => other.Name == field.Name) ? field.Name : null;

    /// <summary>The text of an enum member on the wire, or null where that is not certain.</summary>
    /// <param name="field">The enum member.</param>
    /// <param name="member">The member of the payload type that holds it; null where there is none.</param>
    /// <param name="format">Who writes it, and how, as far as it is seen.</param>
    public static string? TextOf(IFieldSymbol field, ISymbol? member, WireFormat format)
    {
        var bearers = field.ContainingType.GetMembers().Prepend(field.ContainingType);
        switch (SerializerEvidence.Of(format.Serializer, member is null ? bearers : bearers.Prepend(member)))
        {
            case Serializer.SystemTextJson:
                return BySystemTextJson(field, member, format);
            case Serializer.Newtonsoft:
                return ByNewtonsoft(field, member, format);
            case Serializer.Several:
                return BySystemTextJson(field, member, format) is { } text && text == ByNewtonsoft(field, member, format) ? text : null;
            default:
                return ByOptions(EnumMemberName(field) ?? field.Name);
        }
    }

    /// <summary>The member's converter goes before the options', these before the enum's.</summary>
    private static string? BySystemTextJson(IFieldSymbol field, ISymbol? member, WireFormat format)
    {
        var name = field.Attribute("JsonStringEnumMemberNameAttribute")?.Argument(0);
        var ofMember = member?.Converter(Serializer.SystemTextJson);
        if (ofMember is null && format.Enums == EnumFormat.Text)
            return name ?? format.TextOf(field.Name);

        return NameOf(ofMember ?? field.ContainingType.Converter(Serializer.SystemTextJson)) switch
        {
            "JsonStringEnumConverter" => name ?? field.Name,
            not null => null,
            _ when format.Enums == EnumFormat.Number => null,
            _ when format.Enums == EnumFormat.TextByDefault => name ?? format.TextOf(field.Name),

            // A converter among the options may read [EnumMember] after all.
            _ => EnumMemberName(field) is { } other && other != field.Name && name is null ? null : ByOptions(name ?? field.Name),
        };
    }

    /// <summary>The member's converter goes before the enum's, this before the settings'.</summary>
    private static string? ByNewtonsoft(IFieldSymbol field, ISymbol? member, WireFormat format) => NameOf(ConverterOf(field.ContainingType, member, Serializer.Newtonsoft)) switch
    {
        "StringEnumConverter" => EnumMemberName(field) ?? field.Name,
        not null => null,
        _ when format.Enums != EnumFormat.Unknown => format.Enums == EnumFormat.Number ? null : EnumMemberName(field) ?? format.TextOf(field.Name),
        _ => ByOptions(EnumMemberName(field) ?? field.Name),
    };

    /// <summary>Whether it is certain that no converter makes text of the enum's members.</summary>
    public static bool IsNumber(INamedTypeSymbol type, ISymbol? member, WireFormat format) =>
        format.Enums == EnumFormat.Number && ConverterOf(type, member, format.Serializer) is null && !format.Converts(type);

    /// <summary>
    /// Whether texts are certainly read into the enum by the names of its members: under System.Text.Json that takes a converter, Newtonsoft does so by itself.
    /// Never where a converter, or a naming policy, may have names of its own.
    /// </summary>
    public static bool IsReadByName(INamedTypeSymbol type, ISymbol member, WireFormat format)
    {
        if (format.Converts(type))
            return false;

        var serializer = SerializerEvidence.Of(format.Serializer, type.GetMembers().Prepend(type).Prepend(member));
        return serializer switch
        {
            Serializer.SystemTextJson => NameOf(ConverterOf(type, member, serializer)) is { } converter
                ? converter == "JsonStringEnumConverter"
                : format.Enums == EnumFormat.Text && format.EnumNaming != NamingPolicy.Unknown,
            Serializer.Newtonsoft => NameOf(ConverterOf(type, member, serializer)) is { } converter
                ? converter == "StringEnumConverter"
                : format.Enums == EnumFormat.Number || (format.Enums == EnumFormat.Text && format.EnumNaming != NamingPolicy.Unknown),
            _ => false,
        };
    }

    /// <summary>All names that an enum member may have in JSON, first the one that attributes give it.</summary>
    public static IEnumerable<string> NamesOf(IFieldSymbol field) =>
        new[] { field.Attribute("JsonStringEnumMemberNameAttribute")?.Argument(0), EnumMemberName(field), field.Name }.OfType<string>();

    /// <summary>Only the serializer's options can make it text. If they do, this is the text; if not, the API takes none of its values.</summary>
    private static string? ByOptions(string text) => IsScreamingSnakeCase(text) ? text : null;

    private static string? EnumMemberName(IFieldSymbol field) => field.Attribute("EnumMemberAttribute")?.Named("Value");

    private static IFieldSymbol? FieldOf(IOperation operation)
    {
        if (operation is IFieldReferenceOperation { Field: { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } field })
            return field;
        if (operation.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type || !operation.ConstantValue.HasValue)
            return null;

        return FieldsOf(type).FirstOrDefault(candidate => Equals(candidate.ConstantValue, operation.ConstantValue.Value));
    }

    /// <summary>Of two members of one value either may be written.</summary>
    private static bool IsUnambiguous(IFieldSymbol field, string text, ISymbol? member, WireFormat format) =>
        Namesakes(field).All(other => TextOf(other, member, format) == text);

    private static IEnumerable<IFieldSymbol> Namesakes(IFieldSymbol field) =>
        FieldsOf(field.ContainingType).Where(other => Equals(other.ConstantValue, field.ConstantValue));

    private static IEnumerable<IFieldSymbol> FieldsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue);

    private static AttributeData? ConverterOf(INamedTypeSymbol type, ISymbol? member, Serializer library) =>
        member?.Converter(library) ?? type.Converter(library);

    /// <summary>The name of the converter; one with arguments of its own (a naming strategy), or behind an attribute of its own, is none of the known.</summary>
    private static string? NameOf(AttributeData? converter) => converter is null ? null
        : converter.ConstructorArguments.Length == 1 && converter.ConstructorArguments[0].Value is INamedTypeSymbol type ? type.Name
        : "";

    private static bool IsScreamingSnakeCase(string text) =>
        text.Length > 1 && text.All(static character => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
