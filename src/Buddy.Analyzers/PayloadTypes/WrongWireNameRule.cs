using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Serialization;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>BUDDY1401. A name that an attribute spells out is a field name like any other, and not told here.</summary>
internal sealed class WrongWireNameRule() : PayloadTypeRule(RuleDescriptors.WrongWireName, isCertain: true)
{
    public override bool JudgesParts => true;

    public override IEnumerable<TypeFinding> FindingsIn(PayloadType type)
    {
        if (type.IsSent)
            return type.Dto.Members.Select(member => OfMember(member, type)).OfType<TypeFinding>();

        return LostIn(type) is { } lost ? [lost] : [];
    }

    /// <summary>The arguments of the message for a member that arrives under another name.</summary>
    public static object[] Arguments(string member, string sent, string expected) => [$"'{member}'", $"be sent as '{sent}', but the API expects '{expected}'"];

    private static TypeFinding? OfMember(DtoMember member, PayloadType type)
    {
        if (member is not { WireName: { } sent, Writing.IsOptional: false }
            || !type.Declares(member)
            || WireNames.TextFor(member.Symbol, type.Dto.Format.Serializer) is not null
            || type.FieldOf(member) is not { } field
            || field.Name == sent
            || !type.MaySend(field)
            || type.Dto.Members.Any(other => other.WireName == field.Name))
        {
            return null;
        }

        return new TypeFinding(
            member.Symbol,
            ImmutableArray.Create(field.Name),
            Arguments(member.Symbol.Name, sent, field.Name),
            DeclarationFix.Of(DeclarationFixKind.NameOnWire, type.Dto.Format.Serializer, field.Name));
    }

    /// <summary><c>Serialize&lt;Base&gt;(derived)</c> of System.Text.Json writes the members of the base, unless attributes say otherwise.</summary>
    private static TypeFinding? LostIn(PayloadType type)
    {
        var written = type.Sites
            .Where(site => site.IsSent && SendingSite.IsOrDerivesFrom(site.Given, type.Symbol))
            .Select(static site => site.Written)
            .OfType<INamedTypeSymbol>()
            .FirstOrDefault(written => written.TypeKind == TypeKind.Class);
        if (written is null || type.Dto.Format.Serializer != Serializer.SystemTextJson || type.IsPolymorphic)
            return null;

        var lost = type.Dto.Members
            .Where(member => !SendingSite.IsOrDerivesFrom(written, member.Symbol.ContainingType) && type.FieldOf(member) is not null)
            .Where(member => member.Symbol is not IPropertySymbol { IsOverride: true })
            .ToList();
        return lost.Count == 0
            ? null
            : new TypeFinding(type.Symbol, lost.Select(member => type.FieldOf(member)!.Name).ToImmutableArray(), [Wording.Names(lost.Select(static member => member.Symbol.Name).ToList()), $"not be sent: the call goes by '{written.Name}', and writes its members alone"], null);
    }
}
