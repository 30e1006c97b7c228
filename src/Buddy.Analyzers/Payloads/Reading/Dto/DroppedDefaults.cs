using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>What is left of a member's value where the serializer leaves out defaults: <c>WhenWritingDefault</c>, <c>DefaultValueHandling.Ignore</c>.</summary>
internal static class DroppedDefaults
{
    /// <summary>The value, or one of its types or null where it may be the default that is left out.</summary>
    public static PayloadValue Of(PayloadValue value, ISymbol member) =>
        MayBeDefault(value, member) ? new UnknownValue(value.Types | JsonTypes.Null, value.Span) : value;

    /// <summary>Whether the value is <c>false</c> or 0.</summary>
    public static bool IsZero(PayloadValue value) => value is ConstantValue { Scalar: var scalar } && (scalar.AsBoolean == false || scalar.AsNumber == 0);

    /// <summary>The text of an enum does not tell which number it is.</summary>
    private static bool MayBeDefault(PayloadValue value, ISymbol member) =>
        member.Attribute("DefaultValueAttribute") is not null
        || DtoMember.TypeOf(member) is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } type
            && (type.TypeKind == TypeKind.Enum || value.Alternatives.Any(IsZero));
}
