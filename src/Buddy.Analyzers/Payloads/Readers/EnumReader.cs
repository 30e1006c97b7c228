using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>
/// Reads what an enum member becomes on the wire. Measured on .NET 10 and Newtonsoft.Json 13: without a converter a number;
/// <c>JsonStringEnumConverter</c> writes <c>[JsonStringEnumMemberName]</c> or the member's name and passes over <c>[EnumMember]</c>;
/// Newtonsoft's <c>StringEnumConverter</c> writes <c>[EnumMember]</c> or the name; each passes over the other's converter.
/// </summary>
internal static class EnumReader
{
    /// <summary>The value of a constant of an enum type; unknown where the converter is not seen and the name is not the API's spelling.</summary>
    public static PayloadValue Read(IOperation operation, ReadContext context, ISymbol? member)
    {
        var span = context.SpanOf(operation.Syntax);
        return FieldOf(operation) is { } field && TextOf(field, member, context.Serializer) is { } text && IsUnambiguous(field, text, member, context.Serializer)
            ? new ConstantValue(JsonScalar.Of(text), span)
            : new UnknownValue(JsonTypes.String | JsonTypes.Integer, span);
    }

    /// <summary>What <c>ToString()</c> of a constant of an enum type gives, or null where the expression is no such constant.</summary>
    public static string? NameOf(IOperation operation) =>
        FieldOf(operation) is { } field && Namesakes(field).All(other => other.Name == field.Name) ? field.Name : null;

    /// <summary>The text of an enum member on the wire, or null where that is not certain.</summary>
    /// <param name="field">The enum member.</param>
    /// <param name="member">The member of the payload type that holds it; null where there is none.</param>
    /// <param name="serializer">Who writes it, as far as it is seen.</param>
    public static string? TextOf(IFieldSymbol field, ISymbol? member, Serializer serializer)
    {
        var bearers = field.ContainingType.GetMembers().Prepend(field.ContainingType);
        switch (SerializerEvidence.Of(serializer, member is null ? bearers : bearers.Prepend(member)))
        {
            case Serializer.SystemTextJson:
                return BySystemTextJson(field, member);
            case Serializer.Newtonsoft:
                return ByNewtonsoft(field, member);
            case Serializer.Several:
                return BySystemTextJson(field, member) is { } text && text == ByNewtonsoft(field, member) ? text : null;
            default:
                return ByOptions(EnumMemberName(field) ?? field.Name);
        }
    }

    private static string? BySystemTextJson(IFieldSymbol field, ISymbol? member)
    {
        var name = field.Attribute("JsonStringEnumMemberNameAttribute")?.Argument(0);
        return ConverterOf(field, member, Serializer.SystemTextJson) switch
        {
            "JsonStringEnumConverter" => name ?? field.Name,
            not null => null,

            // A converter among the options may read [EnumMember] after all.
            _ => EnumMemberName(field) is { } other && other != field.Name && name is null ? null : ByOptions(name ?? field.Name),
        };
    }

    private static string? ByNewtonsoft(IFieldSymbol field, ISymbol? member) => ConverterOf(field, member, Serializer.Newtonsoft) switch
    {
        "StringEnumConverter" => EnumMemberName(field) ?? field.Name,
        not null => null,
        _ => ByOptions(EnumMemberName(field) ?? field.Name),
    };

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
    private static bool IsUnambiguous(IFieldSymbol field, string text, ISymbol? member, Serializer serializer) =>
        Namesakes(field).All(other => TextOf(other, member, serializer) == text);

    private static IEnumerable<IFieldSymbol> Namesakes(IFieldSymbol field) =>
        FieldsOf(field.ContainingType).Where(other => Equals(other.ConstantValue, field.ConstantValue));

    private static IEnumerable<IFieldSymbol> FieldsOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue);

    /// <summary>The name of the converter, the member's before the enum's; one with arguments of its own (a naming strategy), or behind an attribute of its own, is none of the known.</summary>
    private static string? ConverterOf(IFieldSymbol field, ISymbol? member, Serializer library)
    {
        var attribute = member?.Converter(library) ?? field.ContainingType.Converter(library);
        return attribute is null ? null
            : attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is INamedTypeSymbol type ? type.Name
            : "";
    }

    private static bool IsScreamingSnakeCase(string text) =>
        text.Length > 1 && text.All(static character => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
