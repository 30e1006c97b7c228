using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>A class, struct or record as a serializer sees it.</summary>
internal sealed class DtoType
{
    private const int MostAliases = 8;

    private readonly Dictionary<ISymbol, ISymbol> _overrides = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, MemberPlace> _places = new(SymbolEqualityComparer.Default);

    private DtoType(INamedTypeSymbol type, WireFormat format) => (Type, Format) = (type, format);

    public INamedTypeSymbol Type { get; }

    /// <summary>What is seen of the way to the wire; the serializer that the type's attributes speak of where none is seen.</summary>
    public WireFormat Format { get; }

    private Serializer Serializer => Format.Serializer;

    /// <summary>The members that are, or may be, written, those of base types first.</summary>
    public ImmutableArray<DtoMember> Members { get; private set; } = ImmutableArray<DtoMember>.Empty;

    /// <summary>Whether the type's own code runs when it is written, and may set its members: <c>IJsonOnSerializing</c>, <c>[OnSerializing]</c>.</summary>
    public bool IsChangedWhenWritten { get; private set; }

    /// <summary>Whether fields may be written that are no member (extension data).</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The payload type that <paramref name="type"/> is, or null where it is written in a way of its own.</summary>
    public static DtoType? Of(INamedTypeSymbol type, ReadContext context)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsOfFramework(type))
            return null;

        var levels = Levels(type).ToList();
        var symbols = levels.SelectMany(static level => level.GetMembers()).Where(static member => member is IPropertySymbol or IFieldSymbol).ToList();
        var dto = new DtoType(type, FormatOf(levels, symbols, context));
        if (OwnWay.IsOne(type, levels, dto.Serializer) || dto.Format.Converts(type))
            return null;

        dto.IsChangedWhenWritten = OwnWay.HasHook(type, levels, dto.Serializer);

        dto.AddPlaces(symbols, context);
        dto.AddMembers(symbols);
        return dto;
    }

    /// <summary>A naming strategy of the type's own goes before the serializer's.</summary>
    private static WireFormat FormatOf(List<INamedTypeSymbol> levels, IEnumerable<ISymbol> symbols, ReadContext context)
    {
        var format = context.Format with { Serializer = SerializerEvidence.Of(context.Format.Serializer, levels.Concat(symbols)) };
        return format.Serializer != Serializer.SystemTextJson && StrategyOf(levels) is { } strategy ? (format with { Naming = strategy }).Assuming(context.AssumedNaming) : format;
    }

    /// <summary>The strategy that the most derived of the types names; unknown with arguments of its own, null where none does.</summary>
    private static NamingPolicy? StrategyOf(List<INamedTypeSymbol> levels) =>
        levels.FindLast(static level => level.Attribute("JsonObjectAttribute") is not null)?.Attribute("JsonObjectAttribute") is { } contract
        && contract.NamedValue("NamingStrategyType") is { } strategy
            ? contract.NamedArguments.Any(static argument => argument.Key == "NamingStrategyParameters") ? NamingPolicy.Unknown : NamingPolicyReader.OfStrategy(strategy as ITypeSymbol)
            : null;

    /// <summary>The type and its base types, the most basic one first.</summary>
    public static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is not null && level.SpecialType is SpecialType.None; level = level.BaseType)
            levels.Push(level);

        return levels;
    }

    /// <summary>The member that holds what is given to <paramref name="member"/>, through overrides and properties that pass it on; how, in <paramref name="place"/>.</summary>
    public ISymbol HolderOf(ISymbol member, out MemberPlace place)
    {
        var holder = Overriding(member);
        place = PlaceOf(holder);
        for (var i = 0; place.Other is { } other && i < MostAliases; i++)
        {
            holder = Overriding(other);
            place = PlaceOf(holder);
        }

        return holder;
    }

    /// <summary>Whether the member is one of the type or its base types; an extension member is none.</summary>
    public bool Owns(ISymbol member) => Levels(Type).Any(level => SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, member.ContainingType.OriginalDefinition));

    /// <summary>Whether the setter of a member, be it one that is not written, may set others.</summary>
    public bool SetterChangesOthers(ISymbol member)
    {
        HolderOf(member, out var place);
        return place.ChangesOthers || place.IsHidden;
    }

    private MemberPlace PlaceOf(ISymbol member) => _places.TryGetValue(member, out var place) ? place : MemberPlace.Itself;

    private ISymbol Overriding(ISymbol member) =>
        _overrides.TryGetValue(member.OriginalDefinition, out var overriding) ? overriding : member.OriginalDefinition;

    private void AddPlaces(IEnumerable<ISymbol> symbols, ReadContext context)
    {
        foreach (var property in symbols.OfType<IPropertySymbol>().Select(static symbol => symbol.OriginalDefinition))
        {
            var place = MemberPlace.Of(property, context);
            if (place != MemberPlace.Itself)
                _places[property] = place;
            for (var overridden = property.OverriddenProperty; overridden is not null; overridden = overridden.OverriddenProperty)
                _overrides[overridden.OriginalDefinition] = property;
        }
    }

    private void AddMembers(IEnumerable<ISymbol> symbols)
    {
        var members = new List<DtoMember>();
        foreach (var symbol in symbols)
        {
            if (WrittenMembers.IsExtensionData(symbol))
                IsOpen = true;
            else if (Read(symbol) is { } member)
                Add(member, members);
        }

        Members = members.ToImmutableArray();
    }

    /// <summary>Of two members of one wire name the derived type's is written; of other names, both.</summary>
    private static void Add(DtoMember member, List<DtoMember> members)
    {
        var index = member.WireName is null ? -1 : members.FindIndex(earlier => earlier.WireName == member.WireName);
        if (index < 0)
            members.Add(member);
        else
            members[index] = member;
    }

    private DtoMember? Read(ISymbol symbol)
    {
        var member = ReadAsDeclared(symbol);
        return member is not null && IsChangedWhenWritten && !IsFixed(symbol) ? member with { Writing = member.Writing with { IsChanged = true } } : member;
    }

    /// <summary>Whether nothing sets the member once the object is made.</summary>
    private bool IsFixed(ISymbol symbol) =>
        symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } } && SymbolEqualityComparer.Default.Equals(HolderOf(symbol, out _), symbol.OriginalDefinition);

    private DtoMember? ReadAsDeclared(ISymbol symbol)
    {
        if (Serializer is Serializer.SystemTextJson or Serializer.Newtonsoft)
        {
            var writing = WrittenMembers.By(Serializer, symbol, Type);
            return writing.IsWritten ? new DtoMember(symbol, WireNames.Of(symbol, Format), writing) : null;
        }

        var first = WrittenMembers.By(Serializer.SystemTextJson, symbol, Type);
        var second = WrittenMembers.By(Serializer.Newtonsoft, symbol, Type);
        if (!first.IsWritten && !second.IsWritten)
            return null;

        return new DtoMember(
            symbol,
            first.IsWritten && second.IsWritten ? WireNames.Of(symbol, Format) : null,
            new MemberWriting(true)
            {
                IsOptional = first.IsOptional || second.IsOptional,
                IsConditional = first.IsConditional || second.IsConditional,
                DropsDefault = first.DropsDefault || second.DropsDefault,
                IsConverted = first.IsConverted || second.IsConverted,
            });
    }

    private static bool IsOfFramework(ITypeSymbol type)
    {
        var root = type.ContainingNamespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            root = root.ContainingNamespace;

        return root is { Name: "System" or "Microsoft" or "Newtonsoft" };
    }
}
