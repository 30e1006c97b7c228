using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>
/// Reads what an enum member becomes on the wire. Measured on .NET 10 and Newtonsoft.Json 13: without a converter a number;
/// <c>JsonStringEnumConverter</c> writes <c>[JsonStringEnumMemberName]</c> or the member's name and passes over <c>[EnumMember]</c>;
/// Newtonsoft's <c>StringEnumConverter</c> writes <c>[EnumMember]</c> or the name.
/// </summary>
internal static class EnumReader
{
    /// <summary>The value of a constant of an enum type; unknown where the converter is not seen and the name is not the API's spelling.</summary>
    public static PayloadValue Read(IOperation operation, ReadContext context, ISymbol? member)
    {
        var span = context.SpanOf(operation.Syntax);
        return FieldOf(operation) is { } field && TextOf(field, member) is { } text
            ? new ConstantValue(JsonScalar.Of(text), span)
            : new UnknownValue(JsonTypes.String | JsonTypes.Integer, span);
    }

    /// <summary>What <c>ToString()</c> of a constant of an enum type gives, or null where the expression is no such constant.</summary>
    public static string? NameOf(IOperation operation) => FieldOf(operation)?.Name;

    /// <summary>The text of an enum member on the wire, or null where that is not certain.</summary>
    /// <param name="field">The enum member.</param>
    /// <param name="member">The member of the payload type that holds it; null where there is none.</param>
    public static string? TextOf(IFieldSymbol field, ISymbol? member)
    {
        var systemTextJsonName = field.Attribute("JsonStringEnumMemberNameAttribute")?.Argument(0);
        var newtonsoftName = field.Attribute("EnumMemberAttribute")?.Named("Value");
        var converter = ConverterOf(member) ?? ConverterOf(field.ContainingType);
        switch (converter?.Name)
        {
            case "JsonStringEnumConverter":
                return systemTextJsonName ?? field.Name;
            case "StringEnumConverter":
                return newtonsoftName ?? field.Name;
            case not null:
                return null;
        }

        // Only the serializer's options can make it text. If they do, this is the text; if not, the API takes none of its values.
        var text = systemTextJsonName ?? newtonsoftName ?? field.Name;
        return IsScreamingSnakeCase(text) ? text : null;
    }

    private static IFieldSymbol? FieldOf(IOperation operation)
    {
        if (operation is IFieldReferenceOperation { Field: { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } field })
            return field;
        if (operation.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type || !operation.ConstantValue.HasValue)
            return null;

        return type.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(candidate => candidate.HasConstantValue && Equals(candidate.ConstantValue, operation.ConstantValue.Value));
    }

    /// <summary>The converter that an attribute names; one with arguments of its own (a naming strategy) counts as another one.</summary>
    private static INamedTypeSymbol? ConverterOf(ISymbol? symbol)
    {
        var attribute = symbol?.Attribute("JsonConverterAttribute");
        var type = attribute?.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol;
        return attribute?.ConstructorArguments.Length > 1 ? attribute.AttributeClass : type;
    }

    private static bool IsScreamingSnakeCase(string text) =>
        text.Length > 1 && text.All(static character => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
