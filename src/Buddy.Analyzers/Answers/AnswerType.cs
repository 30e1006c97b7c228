using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Answers;

/// <summary>What the user's own types tell of the JSON that is read into them.</summary>
internal static class AnswerType
{
    /// <summary>The field that is read into a member as it is; null where that is not certain.</summary>
    public static string? WireNameOf(AnswerObject owner, ISymbol member, ReadContext context)
    {
        if (DtoOf(owner, context) is not { } dto
            || dto.Members.FirstOrDefault(candidate => candidate.Symbol.Name == member.Name) is not { Writing.IsConverted: false } field)
        {
            return null;
        }

        dto.HolderOf(field.Symbol, out var place);
        return place is { IsHidden: false, Getter: null } && IsSetByReader(field.Symbol, context) ? field.WireName : null;
    }

    /// <summary>The enum that a member has, and texts are certainly read into by the names of its members; null for none.</summary>
    public static INamedTypeSymbol? EnumOf(AnswerObject owner, ISymbol member, ReadContext context) =>
        member is IPropertySymbol or IFieldSymbol
        && StaticTypes.EnumOf(DtoMember.TypeOf(member)) is { } type
        && DtoOf(owner, context) is { } dto && EnumReader.IsReadByName(type, member, dto.Format)
            ? type
            : null;

    /// <summary>The names of all fields that are read into the type, as far as they are certain; none for a type that is not the user's.</summary>
    public static ImmutableHashSet<string> FieldsOf(AnswerObject owner, ReadContext context) =>
        DtoOf(owner, context) is { } dto
            ? dto.Members.Select(static member => member.WireName).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal)
            : ImmutableHashSet<string>.Empty;

    /// <summary>
    /// Whether the type can stand for nothing but an action that the API answers with: it has a field that only answers have, and its fields can be
    /// nothing but an action's, or its name says so.
    /// </summary>
    public static bool IsAction(AnswerObject owner, ReadContext context)
    {
        var vocabulary = context.Catalog.Answers;
        var fields = FieldsOf(owner, context);
        return vocabulary.IsAnswer(fields)
            && (vocabulary.IsAction(fields) || (vocabulary.IsTelling(fields) && !vocabulary.MayBePipeline(fields) && IsNamedAfterAction(owner.Type!)));
    }

    /// <summary>Whether the user marks the type, or a base type of it, as an action.</summary>
    public static bool IsMarked(AnswerObject owner, ReadContext context) => TypeOf(owner) is { } type && DtoType.Levels(type).Any(level =>
        PayloadMarkers.IsMarked(level)
        || level.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(context.CancellationToken) is MemberDeclarationSyntax declaration && PayloadComment.Marks(declaration)));

    /// <summary>The type that the object is read as; null for a type without members of its own.</summary>
    public static INamedTypeSymbol? TypeOf(AnswerObject owner)
    {
        var type = owner.Type as INamedTypeSymbol;
        return type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? type.TypeArguments[0] as INamedTypeSymbol : type;
    }

    private static DtoType? DtoOf(AnswerObject owner, ReadContext context) =>
        TypeOf(owner) is { } type ? context.Cache.TypeOf(type, context with { Format = owner.Format }) : null;

    /// <summary>A property that a constructor of the user's own sets may hold anything.</summary>
    private static bool IsSetByReader(ISymbol member, ReadContext context) =>
        member is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null } || context.DeclarationOf(member) is ParameterSyntax;

    /// <summary>Whether its name speaks of actions, and its name or namespace of Buddy.</summary>
    private static bool IsNamedAfterAction(ITypeSymbol type)
    {
        if (!HttpVerbs.HasWord("Action", type.Name))
            return false;

        for (ISymbol? scope = type; scope is not null; scope = scope.ContainingSymbol)
        {
            if (scope is not IAssemblySymbol and not IModuleSymbol && HttpVerbs.HasWord("Buddy", scope.Name))
                return true;
        }

        return false;
    }
}
