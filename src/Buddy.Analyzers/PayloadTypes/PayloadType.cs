using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>A type that stands for actions, or for parts of them, with all that the compilation shows of its way to the wire.</summary>
internal sealed class PayloadType
{
    private PayloadType(INamedTypeSymbol symbol, DtoType dto, ImmutableArray<SendingSite> sites, TypeUses uses, ReadContext context)
    {
        (Symbol, Dto, Sites, Uses, Context, Fields) = (symbol, dto, sites, uses, context, context.Catalog.Vocabulary);
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

    /// <summary>Whether it stands for what a field of actions holds: an integration, a condition, a variable.</summary>
    public bool IsPart { get; private init; }

    /// <summary>The fields that its members may stand for.</summary>
    public Vocabulary Fields { get; private init; }

    /// <summary>The calls that write it to the API, or may.</summary>
    public ImmutableArray<SendingSite> Sites { get; }

    /// <summary>What its members hold by each of its constructors, as far as the type itself says it.</summary>
    public ImmutableArray<DtoValues> Defaults { get; }

    /// <summary>Whether a call certainly sends its members as the body of a request.</summary>
    public bool IsSent => IsPart || Sites.Any(site => site.IsSent && IsWrittenBy(site));

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

        var all = uses.SitesIn(context).Where(site => site.IsAbout(type)).ToImmutableArray();
        var sites = all.RemoveAll(static site => site.Destination.IsOtherUrl);
        return all.IsEmpty || !sites.IsEmpty ? Of(type, sites, sites.Select(static site => site.Destination.Format), uses, context) : null;
    }

    /// <summary>The type of what a field holds, written as the actions that hold it; null likewise.</summary>
    /// <param name="type">The type.</param>
    /// <param name="part">What is known of the field's objects.</param>
    /// <param name="owners">The types of all that it is written with.</param>
    /// <param name="uses">What the compilation does with its types.</param>
    /// <param name="context">For reading declarations.</param>
    public static PayloadType? OfPart(INamedTypeSymbol type, Schema part, IEnumerable<PayloadType> owners, TypeUses uses, ReadContext context) =>
        Of(type, ImmutableArray<SendingSite>.Empty, owners.Select(static owner => owner.Context.Format), uses, context) is { } found
            ? new PayloadType(found.Symbol, found.Dto, found.Sites, uses, found.Context) { IsPart = true, Fields = Vocabulary.Of(part) }
            : null;

    private static PayloadType? Of(INamedTypeSymbol type, ImmutableArray<SendingSite> sites, IEnumerable<WireFormat> ways, TypeUses uses, ReadContext context)
    {
        var formats = ways.Distinct().ToList();
        context = context with { Format = formats.Contains(WireFormat.Unseen) ? WireFormat.Unseen : formats.Aggregate(WireFormat.Unseen, static (all, format) => all.And(format)) };
        return DtoType.Of(type, context) is { } dto ? new PayloadType(type, dto, sites, uses, context with { Format = dto.Format }) : null;
    }

    /// <summary>
    /// The field of the API that a member is meant for: by its wire name, by what the other serializer's attribute says, or by its C# name; null
    /// for any other member.
    /// </summary>
    public Vocabulary.Word? FieldOf(DtoMember member)
    {
        return WireNames.TextFor(member.Symbol, Dto.Format.Serializer) is { } name ? Exact(name)
            : WireNames.TextFor(member.Symbol, Serializer.Unknown) is { } other && Exact(other) is { } word ? word
            : Fields.Find(member.Symbol.Name);

        Vocabulary.Word? Exact(string text) => Fields.Find(text) is { } found && found.Name == text ? found : null;
    }

    /// <summary>The member that stands for a field of the API, under whatever name; null where there is none.</summary>
    public DtoMember? MemberFor(string field) => Dto.Members.FirstOrDefault(member => FieldOf(member)?.Name == field);

    /// <summary>Whether an action of that type, or such a part, has the field, and a request may set it. Old names of actions' fields are common words.</summary>
    public bool MaySend(Vocabulary.Word field)
    {
        if (IsPart)
            return !field.Schema.IsReadOnly;

        var schema = PayloadTypeRecognition.ActionTypeOf(this) is { } action ? Context.Catalog.SchemaOf(action).FindProperty(field.Name) : field.Schema;
        return schema is { IsReadOnly: false, IsDeprecated: false };
    }

    /// <summary>The text that the type itself gives the member, whichever constructor runs; null where that is not one.</summary>
    public string? TextIn(DtoMember member)
    {
        var texts = Defaults.Select(defaults => (defaults.Find(member.Symbol, Context)?.Value as ConstantValue)?.Scalar.AsString).Distinct().ToList();
        return texts.Count == 1 ? texts[0] : null;
    }

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);
}
