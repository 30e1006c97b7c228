using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Payloads.Readers.Dto;
using Buddy.Analyzers.Payloads.Uses;
using Buddy.Analyzers.Payloads.Wire;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>A type that stands for actions, with all that the compilation shows of its way to the wire.</summary>
internal sealed class PayloadType
{
    private PayloadType(INamedTypeSymbol symbol, DtoType dto, TypeUses uses, ReadContext context)
    {
        (Symbol, Dto, Uses, Context) = (symbol, dto, uses, context);
        Sites = uses.Sites.Where(site => site.IsAbout(symbol)).ToImmutableArray();
        Defaults = symbol.InstanceConstructors
            .Where(constructor => !IsCopy(constructor))
            .Select(constructor => DtoReader.ValuesOf(constructor, dto, context))
            .ToImmutableArray();
    }

    public INamedTypeSymbol Symbol { get; }

    /// <summary>Its members as the serializer sees them.</summary>
    public DtoType Dto { get; }

    public TypeUses Uses { get; }

    /// <summary>For reading declarations, with the format of all <see cref="Sites"/>.</summary>
    public ReadContext Context { get; }

    /// <summary>The calls that write it, or may.</summary>
    public ImmutableArray<SendingSite> Sites { get; }

    /// <summary>What its members hold by each of its constructors, as far as the type itself says it.</summary>
    public ImmutableArray<DtoValues> Defaults { get; }

    /// <summary>Whether a call certainly sends its members as the body of a request.</summary>
    public bool IsSent => Sites.Any(site => site.IsSent && IsWrittenBy(site));

    /// <summary>Whether a call certainly sends it to create something: an edit sends any part of the fields.</summary>
    public bool IsSentToCreate => !HttpVerbs.IsEdit(Symbol.Name) && Sites.Any(site => site is { IsSent: true, Destination.MayEdit: false } && IsWrittenBy(site));

    /// <summary>Whether attributes of a base type have the serializer write the type's own members under the base type, too.</summary>
    public bool IsPolymorphic => DtoType.Levels(Symbol).Concat(Symbol.AllInterfaces).Any(static level =>
        level.Attribute("JsonPolymorphicAttribute") is not null || level.Attribute("JsonDerivedTypeAttribute") is not null);

    /// <summary>Whether the call certainly writes the type's own members.</summary>
    public bool IsWrittenBy(SendingSite site) => site.Writes(Symbol) || (IsPolymorphic && site.Written is not null && SendingSite.IsOrDerivesFrom(Symbol, site.Written));

    /// <summary>Whether the member is the type's own; those of base types are judged with them.</summary>
    public bool Declares(DtoMember member) => SymbolEqualityComparer.Default.Equals(member.Symbol.ContainingType, Symbol);

    /// <summary>The type as a payload type; null where it is written in a way of its own.</summary>
    public static PayloadType? Of(INamedTypeSymbol type, TypeUses uses, ReadContext context)
    {
        if (type.IsStatic || type.IsGenericType)
            return null;

        var formats = uses.Sites.Where(site => site.IsAbout(type)).Select(static site => site.Destination.Format).Distinct().ToList();
        context = context with { Format = formats.Contains(WireFormat.Unseen) ? WireFormat.Unseen : formats.Aggregate(WireFormat.Unseen, static (all, format) => all.And(format)) };
        return DtoType.Of(type, context) is { } dto ? new PayloadType(type, dto, uses, context with { Format = dto.Format }) : null;
    }

    /// <summary>
    /// The field of the API that a member is meant for: by its wire name, by what the other serializer's attribute says, or by its C# name; null
    /// for any other member.
    /// </summary>
    public Vocabulary.Word? FieldOf(DtoMember member)
    {
        var vocabulary = Context.Catalog.Vocabulary;
        return WireNames.TextFor(member.Symbol, Dto.Format.Serializer) is { } name ? Exact(name)
            : WireNames.TextFor(member.Symbol, Serializer.Unknown) is { } other && Exact(other) is { } word ? word
            : vocabulary.Find(member.Symbol.Name);

        Vocabulary.Word? Exact(string text) => vocabulary.Find(text) is { } found && found.Name == text ? found : null;
    }

    /// <summary>The member that stands for a field of the API, under whatever name; null where there is none.</summary>
    public DtoMember? MemberFor(string field) => Dto.Members.FirstOrDefault(member => FieldOf(member)?.Name == field);

    /// <summary>The text that the type itself gives the member, whichever constructor runs; null where that is not one.</summary>
    public string? TextIn(DtoMember member)
    {
        var texts = Defaults.Select(defaults => (defaults.Find(member.Symbol, Context)?.Value as ConstantValue)?.Scalar.AsString).Distinct().ToList();
        return texts.Count == 1 ? texts[0] : null;
    }

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);
}
