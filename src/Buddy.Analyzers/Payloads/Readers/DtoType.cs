using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>The members of a class, struct or record that a serializer writes.</summary>
internal sealed class DtoType
{
    private const int IgnoreAlways = 1;
    private const int IgnoreWhenWritingDefault = 2;
    private const int IgnoreWhenWriting = 4;

    private DtoType(ImmutableArray<DtoMember> members, bool isOpen) => (Members, IsOpen) = (members, isOpen);

    /// <summary>The members, those of base types first.</summary>
    public ImmutableArray<DtoMember> Members { get; }

    /// <summary>Whether fields may be written that are no member (extension data).</summary>
    public bool IsOpen { get; }

    /// <summary>The payload type that <paramref name="type"/> is, or null where it is written in a way of its own.</summary>
    public static DtoType? Of(INamedTypeSymbol type, Serializer serializer)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsOfFramework(type) || IsCollection(type))
            return null;

        var members = new List<DtoMember>();
        var isOpen = false;
        foreach (var level in Levels(type))
        {
            if (level.Attribute("JsonConverterAttribute") is not null)
                return null;

            foreach (var symbol in level.GetMembers())
            {
                if (symbol.Attribute("JsonExtensionDataAttribute") is not null)
                    isOpen = true;
                else if (Read(symbol, serializer) is { } member)
                    AddOrOverride(members, member);
            }
        }

        return new DtoType(members.ToImmutableArray(), isOpen);
    }

    /// <summary>The same type with only the members that the condition holds for.</summary>
    public DtoType Where(Func<DtoMember, bool> condition) => new(Members.Where(condition).ToImmutableArray(), IsOpen);

    /// <summary>The type and its base types, the most basic one first.</summary>
    public static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var level = type; level is not null && level.SpecialType is SpecialType.None; level = level.BaseType)
            levels.Push(level);

        return levels;
    }

    private static void AddOrOverride(List<DtoMember> members, DtoMember member)
    {
        var index = members.FindIndex(earlier => earlier.Symbol.Name == member.Symbol.Name);
        if (index < 0)
            members.Add(member);
        else
            members[index] = member with { WireName = member.WireName ?? members[index].WireName };
    }

    private static DtoMember? Read(ISymbol symbol, Serializer serializer)
    {
        var isWritten = symbol switch
        {
            { IsStatic: true } or { IsImplicitlyDeclared: true } => false,
            IPropertySymbol { IsIndexer: false, GetMethod: { } getter } =>
                getter.DeclaredAccessibility == Accessibility.Public || IsIncluded(symbol),
            IFieldSymbol { AssociatedSymbol: null } => symbol.DeclaredAccessibility == Accessibility.Public || IsIncluded(symbol),
            _ => false,
        };
        if (!isWritten || symbol.Name == "EqualityContract")
            return null;

        var ignore = symbol.Attribute("JsonIgnoreAttribute");
        var condition = ignore is null ? 0 : ignore.NamedValue("Condition") as int? ?? IgnoreAlways;
        if (condition is IgnoreAlways or IgnoreWhenWriting)
            return null;

        var handlesDefault = symbol.Attribute("JsonPropertyAttribute")?.NamedValue("DefaultValueHandling") is not null;
        var isConditional = symbol.ContainingType.GetMembers("ShouldSerialize" + symbol.Name).Any();
        return new DtoMember(
            symbol,
            WireNames.Of(symbol, serializer),
            IsAlwaysWritten: !isConditional && !handlesDefault && (symbol is IPropertySymbol || IsIncluded(symbol)),
            DropsDefault: condition == IgnoreWhenWritingDefault);
    }

    private static bool IsIncluded(ISymbol symbol) =>
        symbol.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name
            is "JsonIncludeAttribute" or "JsonPropertyAttribute" or "DataMemberAttribute");

    private static bool IsOfFramework(ITypeSymbol type)
    {
        var root = type.ContainingNamespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            root = root.ContainingNamespace;

        return root is { Name: "System" or "Microsoft" or "Newtonsoft" };
    }

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(static candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable);
}
