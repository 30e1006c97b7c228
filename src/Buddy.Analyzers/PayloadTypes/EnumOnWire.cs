using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>An enum that stands for the values of a field, and what goes over the wire for it.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Matches">Its members that spell a value of the API, in any spelling.</param>
/// <param name="IsNumber">Whether its members are certainly written as numbers.</param>
internal sealed record EnumOnWire(INamedTypeSymbol Type, ImmutableArray<EnumMatch> Matches, bool IsNumber)
{
    /// <summary>The enum that a member of a payload type holds, as it is written for that field; null where it does not stand for the field's values.</summary>
    public static EnumOnWire? Of(DtoMember member, Vocabulary.Word field, PayloadType type)
    {
        if (StaticTypes.EnumOf(member.Type) is not { } enumType || field.Schema.Enum.IsDefault)
            return null;

        var values = new Dictionary<string, string>(SpellingComparer.Instance);
        foreach (var value in field.Schema.Enum.Select(static value => value.AsString).OfType<string>())
            values[value] = value;

        var matches = enumType.GetMembers().OfType<IFieldSymbol>()
            .Where(static candidate => candidate.HasConstantValue)
            .Select(candidate => ValueFor(candidate, values) is { } value
                ? new EnumMatch(candidate, value, EnumReader.TextOf(candidate, member.Symbol, type.Dto.Format))
                : null)
            .OfType<EnumMatch>()
            .ToImmutableArray();

        // One word may be chance: many enums have a member Other.
        return matches.Length > 1 ? new EnumOnWire(enumType, matches, EnumReader.IsNumber(enumType, member.Symbol, type.Dto.Format)) : null;
    }

    private static string? ValueFor(IFieldSymbol member, Dictionary<string, string> values)
    {
        foreach (var name in new[] { member.Attribute("JsonStringEnumMemberNameAttribute")?.Argument(0), member.Attribute("EnumMemberAttribute")?.Named("Value"), member.Name })
        {
            if (name is not null && values.TryGetValue(name, out var value))
                return value;
        }

        return null;
    }
}

/// <summary>An enum member that spells a value of the API.</summary>
/// <param name="Member">The enum member.</param>
/// <param name="Value">The value of the API.</param>
/// <param name="Text">The text that is written; null where it is none, or hangs on what is not seen.</param>
internal sealed record EnumMatch(IFieldSymbol Member, string Value, string? Text);
