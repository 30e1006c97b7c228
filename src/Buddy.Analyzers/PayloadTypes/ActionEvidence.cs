using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// Whether anything in view may say that a type is one of Buddy's, whatever serializer writes it. Asked before <see cref="PayloadTypeRecognition"/>, which
/// needs the code that sends the type, and so has much code bound. It passes all that is recognised there, save where nothing but a constant, an enum or a mark
/// of another assembly says so.
/// </summary>
internal static class ActionEvidence
{
    private const int EnoughNames = 2;

    /// <summary>Whether it is worth looking for the code that sends the type.</summary>
    public static bool MayBeAction(INamedTypeSymbol type, TypeUses uses, ReadContext context) =>
        uses.MentionsBuddy(context) || HasNames(type, context.Catalog.Vocabulary) || MayHoldActionType(type, uses, context);

    /// <summary>Whether its members, by any of their names, have the trigger, or two names that hardly any other JSON has.</summary>
    private static bool HasNames(INamedTypeSymbol type, Vocabulary vocabulary)
    {
        var distinctive = 0;
        foreach (var member in MembersOf(type))
        {
            var isDistinctive = false;
            foreach (var name in NamesOf(member))
            {
                if (vocabulary.Find(name) is not { } word)
                    continue;
                if (word.IsSignal)
                    return true;

                isDistinctive |= word.IsDistinctive;
            }

            if (isDistinctive)
                distinctive++;
        }

        return distinctive >= EnoughNames;
    }

    /// <summary>Whether its member for the type, or what attributes write for one, may hold an action type.</summary>
    private static bool MayHoldActionType(INamedTypeSymbol type, TypeUses uses, ReadContext context) =>
        uses.MentionsActionTypes(context)
        && (IsPolymorphic(type) || MembersOf(type).Any(member => NamesOf(member).Any(name => context.Catalog.Vocabulary.Find(name)?.Name == "type")));

    private static bool IsPolymorphic(INamedTypeSymbol type) =>
        DtoType.Levels(type).Concat(type.AllInterfaces).Any(static level => level.Attribute("JsonPolymorphicAttribute") is not null);

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        DtoType.Levels(type).SelectMany(static level => level.GetMembers()).Where(static member => member is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false });

    /// <summary>The member's name, and all texts that attributes give it.</summary>
    private static IEnumerable<string> NamesOf(ISymbol member) => member.GetAttributes() is { IsEmpty: false } attributes
        ? attributes
            .SelectMany(static attribute => attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(static named => named.Value)))
            .Select(static argument => argument.Kind == TypedConstantKind.Array ? null : argument.Value as string)
            .OfType<string>()
            .Prepend(member.Name)
        : [member.Name];
}
