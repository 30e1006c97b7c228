using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>BUDDY1402. Members of the enum that spell no value of the API are passed over: many enums begin with <c>None</c>.</summary>
internal sealed class WrongEnumOnWireRule() : PayloadTypeRule(RuleDescriptors.WrongEnumOnWire, isCertain: true)
{
    private const string NewNames = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";

    public override bool JudgesParts => true;

    public override IEnumerable<TypeFinding> FindingsIn(PayloadType type) =>
        type.Dto.Members.Where(type.Declares).Select(member => OfMember(member, type)).OfType<TypeFinding>();

    private static TypeFinding? OfMember(DtoMember member, PayloadType type)
    {
        if (member.Writing.IsOptional
            || type.FieldOf(member) is not { } field
            || !type.MaySend(field)
            || EnumOnWire.Of(member, field, type) is not { } enumOnWire)
        {
            return null;
        }

        // A number hangs on the call; a converter on the member or its enum speaks for itself.
        var wrong = enumOnWire.Matches.FirstOrDefault(match => enumOnWire.IsNumber ? type.IsSent : match.Text is not null && match.Text != match.Value);
        return wrong is null
            ? null
            : new TypeFinding(
                member.Symbol,
                ImmutableArray.Create(field.Name),
                [member.Symbol.Name, enumOnWire.IsNumber ? $"a number, but the API expects a text such as '{wrong.Value}'" : $"'{wrong.Text}', but the API expects '{wrong.Value}'"],
                FixOf(enumOnWire, member, type));
    }

    private static DeclarationFix? FixOf(EnumOnWire enumOnWire, DtoMember member, PayloadType type)
    {
        var serializer = type.Dto.Format.Serializer;
        if (serializer is not (Serializer.SystemTextJson or Serializer.Newtonsoft))
            return null;

        var isNewtonsoft = serializer == Serializer.Newtonsoft;
        var unnamed = enumOnWire.Matches.Where(match => TextOf(match.Member, isNewtonsoft) != match.Value).ToList();
        var needsConverter = enumOnWire.IsNumber;

        // A member that has another text already was given it by someone; .NET 8 has no attribute for the text.
        if (unnamed.Exists(match => IsNamed(match.Member, isNewtonsoft)) || (unnamed.Count > 0 && !isNewtonsoft && type.Context.Model.Compilation.GetTypeByMetadataName(NewNames) is null))
            return null;

        var texts = unnamed.Select(static match => new KeyValuePair<string, string>(match.Member.Name, match.Value)).ToImmutableArray();
        return texts.IsEmpty && !needsConverter ? null
            : new DeclarationFix(
                !needsConverter ? DeclarationFixKind.NameEnumMembers : texts.IsEmpty ? DeclarationFixKind.WriteAsText : DeclarationFixKind.WriteAsNamedText,
                serializer,
                texts);
    }

    private static bool IsNamed(ISymbol member, bool isNewtonsoft) =>
        (isNewtonsoft ? member.Attribute("EnumMemberAttribute") : member.Attribute("JsonStringEnumMemberNameAttribute")) is not null;

    private static string TextOf(ISymbol member, bool isNewtonsoft) =>
        (isNewtonsoft ? member.Attribute("EnumMemberAttribute")?.Named("Value") : member.Attribute("JsonStringEnumMemberNameAttribute")?.Argument(0)) ?? member.Name;
}
