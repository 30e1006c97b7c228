using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Recognises the types of integrations, conditions and variables: by the actions that hold them, and only where nothing else is written with them.</summary>
internal static class PayloadParts
{
    /// <summary>A part of a part of a part.</summary>
    private const int MostLevels = 4;

    /// <summary>The type as what actions hold; null where that is not certain.</summary>
    public static PayloadType? Of(INamedTypeSymbol type, TypeUses uses, ReadContext context, int level = 0)
    {
        if (level == MostLevels || type.IsStatic || type.IsGenericType || !MayBeHeldByAction(type, uses, context, level) || IsWrittenItself(type, uses, context))
            return null;

        var owners = new List<PayloadType>();
        var fields = new List<Vocabulary.Word>();
        foreach (var holder in HoldersOf(type, uses, context))
        {
            var owner = Recognised(holder, uses, context, level);
            if (owner is not { IsSent: true })
            {
                if (MayBeWritten(holder, uses, context, level))
                    return null;

                continue;
            }

            owners.Add(owner);
            foreach (var member in owner.Dto.Members.Where(member => Mentions(member.Type, type)))
            {
                if (FieldHeldBy(member, type, owner) is not { } field)
                    return null;

                fields.Add(field);
            }
        }

        return fields.Select(static field => field.Part).Distinct().Count() == 1 ? PayloadType.OfPart(type, fields[0].Part, owners, uses, context) : null;
    }

    private static IEnumerable<INamedTypeSymbol> HoldersOf(INamedTypeSymbol type, TypeUses uses, ReadContext context) => uses.HoldersOf(type, context)
        .Where(holder => holder.GetMembers().Any(member => member is IPropertySymbol or IFieldSymbol && Mentions(DtoMember.TypeOf(member), type)));

    /// <summary>Whether anything that holds the type may be an action, or held by one.</summary>
    private static bool MayBeHeldByAction(INamedTypeSymbol type, TypeUses uses, ReadContext context, int level) => level < MostLevels && HoldersOf(type, uses, context)
        .Any(holder => ActionEvidence.MayBeAction(holder, uses, context) || MayBeHeldByAction(holder, uses, context, level + 1));

    private static PayloadType? Recognised(INamedTypeSymbol holder, TypeUses uses, ReadContext context, int level) =>
        PayloadType.Of(holder, uses, context) is { } type && PayloadTypeRecognition.IsAction(type) ? type : Of(holder, uses, context, level + 1);

    /// <summary>The field that holds one such object, or a list of them, written as the type is.</summary>
    private static Vocabulary.Word? FieldHeldBy(DtoMember member, INamedTypeSymbol type, PayloadType owner) =>
        member.Writing is { IsOptional: false, IsConverted: false }
        && SymbolEqualityComparer.Default.Equals(ItemOf(member.Type), type)
        && owner.FieldOf(member) is { HoldsObjects: true } field
        && owner.MaySend(field)
            ? field
            : null;

    private static ITypeSymbol? ItemOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1, ElementType: var item } => item,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => StaticTypes.WithoutNullable(type),
        INamedTypeSymbol { TypeArguments: { Length: 1 } items, ContainingNamespace: var space } when space?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true => items[0],
        _ => type,
    };

    /// <summary>Whether code in view may write the holder as JSON, by itself or with what holds it.</summary>
    private static bool MayBeWritten(INamedTypeSymbol holder, TypeUses uses, ReadContext context, int level) =>
        level == MostLevels || IsWrittenItself(holder, uses, context) || HoldersOf(holder, uses, context).Any(next => MayBeWritten(next, uses, context, level + 1));

    private static bool IsWrittenItself(INamedTypeSymbol type, TypeUses uses, ReadContext context) =>
        uses.IsRead(type, context) || uses.SitesIn(context).Any(site => site.IsAbout(type) || Mentions(site.Given, type));

    private static bool Mentions(ITypeSymbol type, INamedTypeSymbol part) => type switch
    {
        IArrayTypeSymbol array => Mentions(array.ElementType, part),
        INamedTypeSymbol named => SymbolEqualityComparer.Default.Equals(named, part) || named.TypeArguments.Any(argument => Mentions(argument, part)),
        _ => false,
    };
}
