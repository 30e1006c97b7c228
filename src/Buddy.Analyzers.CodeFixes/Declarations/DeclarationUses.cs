using Buddy.Analyzers.CodeFixes.Verification;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Tells whether other code that uses a declaration would do something else after its correction.</summary>
internal static class DeclarationUses
{
    /// <summary>Whether there is such code, so that the correction is not offered.</summary>
    public static async Task<bool> ForbidAsync(SyntaxNode place, DeclarationFix fix, SemanticModel model, Solution solution, CancellationToken cancellationToken)
    {
        if (MemberAt(DeclarationAround(place), model, cancellationToken) is not { } member)
            return false;

        return fix.Kind switch
        {
            DeclarationFixKind.LeaveOutWhenNull => await MemberReads.NoticeNullAsync(member, solution, cancellationToken).ConfigureAwait(false),
            DeclarationFixKind.NameOnWire or DeclarationFixKind.RenameOnWire or DeclarationFixKind.WriteAsText =>
                await JsonReads.AnyAsync(member.ContainingType, solution, cancellationToken).ConfigureAwait(false),
            DeclarationFixKind.NameEnumMembers or DeclarationFixKind.WriteAsNamedText =>
                await JsonReads.AnyAsync(member.ContainingType, solution, cancellationToken).ConfigureAwait(false)
                || await IsReadFromJsonAsync(member, solution, cancellationToken).ConfigureAwait(false),
            _ => false,
        };
    }

    /// <summary>Whether the member's enum is read from JSON, by itself or in another type that holds it.</summary>
    private static async Task<bool> IsReadFromJsonAsync(ISymbol member, Solution solution, CancellationToken cancellationToken) =>
        DtoMember.TypeOf(member) is { } type && StaticTypes.EnumOf(type) is { } enumType
        && await JsonReads.AnyWithAsync(enumType, solution, cancellationToken).ConfigureAwait(false);

    /// <summary>The declaration that an attribute belongs to; any other place is one itself.</summary>
    private static SyntaxNode DeclarationAround(SyntaxNode place) => place.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent switch
    {
        FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables } => variables[0],
        { } declaration => declaration,
        null => place,
    };

    /// <summary>The member; of a record's parameter, its property.</summary>
    private static ISymbol? MemberAt(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) => model.GetDeclaredSymbol(place, cancellationToken) switch
    {
        IParameterSymbol { ContainingType: { } type } parameter => type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(),
        IPropertySymbol { ContainingType.IsAnonymousType: false } property => property,
        IFieldSymbol field => field,
        _ => null,
    };
}
