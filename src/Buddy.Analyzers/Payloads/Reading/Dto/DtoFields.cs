using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>Turns the members of a payload type into fields.</summary>
internal static class DtoFields
{
    /// <summary>What is written for a member: nothing where it is not set, for null counts as not sent.</summary>
    public static IEnumerable<PayloadField> Of(DtoMember member, DtoValues values, ReadContext context)
    {
        var given = values.Find(member.Symbol, context);
        if ((member.Writing.IsChanged ? DtoValue.Unknown(given?.Value.Span ?? default, given?.NameSpan) : given ?? DefaultOf(member, values)) is not { } value)
            return [];
        if (member.WireName is not { } name)
            return OfUnseenName(member, context);

        var isUnset = value.NameSpan is null && DroppedDefaults.IsZero(value.Value);
        if (isUnset && (member.Writing.DropsDefault || context.Format.DropsDefaults == true))
            return [];

        var presence = isUnset || member.Writing.IsOptional || member.Writing.IsConditional
            ? Presence.Maybe
            : Presence.Always;
        return [new PayloadField(name, value.NameSpan, Written(value, member, context.Format), presence) { IsNamedByMember = WireNames.IsMade(member.Symbol, context.Format) }];
    }

    /// <summary>The fields that the member may be.</summary>
    private static List<PayloadField> OfUnseenName(DtoMember member, ReadContext context)
    {
        var fields = WireNames.Possible(member.Symbol, context)
            .Select(static name => new PayloadField(name, null, new UnknownValue(JsonTypes.Any, default), Presence.Maybe))
            .ToList();
        if (fields.Count > 0)
            context.Budget?.Note(ReadGaps.Names);

        return fields;
    }

    private static PayloadValue Written(DtoValue value, DtoMember member, WireFormat format)
    {
        if (member.Writing.IsConverted)
            return new UnknownValue(JsonTypes.Any, value.Value.Span);
        if (format.DropsDefaults == true && !member.Writing.IsConditional)
            return DroppedDefaults.Of(value.Value, member.Symbol);

        // Options that are not seen may drop the zero of a value type, even where the code sets it.
        var mayDropZero = value.NameSpan is not null && (format.DropsDefaults is null || member.Writing.DropsDefault);
        var mayBeDropped = member.Writing.IsConditional
            || (mayDropZero && member.Type.IsValueType && !IsNullable(member.Type) && DroppedDefaults.IsZero(value.Value));
        return mayBeDropped ? new UnknownValue(value.Value.Types | JsonTypes.Null, value.Value.Span) : value.Value;
    }

    /// <summary>What a member holds that nobody sets.</summary>
    private static DtoValue? DefaultOf(DtoMember member, DtoValues values)
    {
        if (values.IsOpaque)
            return DtoValue.Unknown(default, null);
        if (member.Type.IsReferenceType || IsNullable(member.Type))
            return null;

        return new DtoValue(
            member.Type.SpecialType == SpecialType.System_Boolean
                ? new ConstantValue(JsonScalar.Of(false), default)
                : new UnknownValue(JsonTypes.Any, default),
            null);
    }

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
