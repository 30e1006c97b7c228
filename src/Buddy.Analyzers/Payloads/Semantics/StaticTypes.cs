using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>What the static type of an expression tells of the JSON that it becomes.</summary>
internal static class StaticTypes
{
    private const JsonTypes AnyButNull = JsonTypes.Any & ~JsonTypes.Null;
    private const string Collections = "System.Collections.Generic.";

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "TimeSpan", "DateTimeOffset", "DateOnly", "TimeOnly", "Guid", "Uri" };
    private static readonly HashSet<string> Sequences = new(StringComparer.Ordinal) { "IEnumerable", "ICollection", "IList", "IReadOnlyCollection", "IReadOnlyList", "List", "HashSet" };
    private static readonly HashSet<string> Dictionaries = new(StringComparer.Ordinal) { "Dictionary", "IDictionary", "IReadOnlyDictionary", "SortedDictionary" };

    /// <summary>The JSON types that an expression of that C# type may become under any common serializer.</summary>
    public static JsonTypes Of(ITypeSymbol? type) => type switch
    {
        null => JsonTypes.Any,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            Of(nullable.TypeArguments[0]) | JsonTypes.Null,
        { TypeKind: TypeKind.Array } => IsBytes(type) ? JsonTypes.String | JsonTypes.Array : JsonTypes.Array,
        { TypeKind: TypeKind.Enum } => AnyButNull, // a converter decides
        _ when NodeTypes.IsObject(type) => JsonTypes.Object,
        _ when NodeTypes.IsArray(type) => JsonTypes.Array,
        _ => OfSpecial(type.SpecialType),
    };

    /// <summary>The same under a serializer whose options are seen: then no converter of another place writes the type in its own way.</summary>
    public static JsonTypes Of(ITypeSymbol? type, WireFormat format)
    {
        if (WithoutNullable(type) is not { } plain || SymbolEqualityComparer.Default.Equals(plain, type))
            return format.HasSeenOptions ? OfSeen(type) : Of(type);

        return Of(plain, format) | JsonTypes.Null;
    }

    /// <summary>The enum that the type is, or that it makes nullable; null for any other type.</summary>
    public static INamedTypeSymbol? EnumOf(ITypeSymbol type) => WithoutNullable(type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType ? enumType : null;

    /// <summary><c>T</c> for <c>T?</c> of a value type; any other type itself.</summary>
    public static ITypeSymbol? WithoutNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>Whether the expression may be null, as the compiler's flow analysis has it; not where it has no opinion.</summary>
    public static bool MayBeNull(IOperation operation, ReadContext context) =>
        operation.Type is { IsReferenceType: true }
        && (context.Model.GetNullableContext(operation.Syntax.SpanStart) & NullableContext.WarningsEnabled) != 0
        && context.Model.GetTypeInfo(operation.Syntax, context.CancellationToken).Nullability.FlowState == NullableFlowState.MaybeNull;

    /// <summary>Times, identifiers, addresses and bytes are strings under either serializer; a dictionary of texts is an object, a sequence of plain values an array.</summary>
    private static JsonTypes OfSeen(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_DateTime } => JsonTypes.String,
        not null when Texts.Contains(type.Name) && type.Is("System." + type.Name) => JsonTypes.String,
        not null when IsBytes(type) => JsonTypes.String,
        INamedTypeSymbol { TypeArguments: { Length: 1 } items } when Sequences.Contains(type.Name) && type.Is(Collections + type.Name) && IsPlain(items[0]) => JsonTypes.Array,
        INamedTypeSymbol { TypeArguments: { Length: 2 } pair } when Dictionaries.Contains(type.Name) && type.Is(Collections + type.Name) && pair[0].SpecialType == SpecialType.System_String => JsonTypes.Object,
        _ => Of(type),
    };

    /// <summary>Whether a sequence of it is nothing else: one of characters may be a string, one of objects a JSON object.</summary>
    private static bool IsPlain(ITypeSymbol item) =>
        item.SpecialType is not (SpecialType.System_Char or SpecialType.System_Byte) && OfSpecial(item.SpecialType) != JsonTypes.Any;

    private static JsonTypes OfSpecial(SpecialType type) => type switch
    {
        SpecialType.System_String or SpecialType.System_Char => JsonTypes.String,
        SpecialType.System_Boolean => JsonTypes.Boolean,
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64 => JsonTypes.Integer,
        SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => JsonTypes.Number,
        _ => JsonTypes.Any,
    };

    private static bool IsBytes(ITypeSymbol type) => type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
}
