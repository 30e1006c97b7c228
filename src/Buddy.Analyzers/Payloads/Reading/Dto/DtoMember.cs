using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>One member of a payload type that a serializer writes, or may write.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="WireName">Its name on the wire; null where that, or whether it is written at all, hangs on what is not seen.</param>
/// <param name="Writing">How it is written.</param>
internal sealed record DtoMember(ISymbol Symbol, string? WireName, MemberWriting Writing)
{
    /// <summary>The C# type of the value.</summary>
    public ITypeSymbol Type => TypeOf(Symbol);

    /// <summary>Whether code at <paramref name="position"/> can set it in an object initialiser.</summary>
    public bool IsSettableAt(int position, ReadContext context) => Symbol switch
    {
        IPropertySymbol { SetMethod: { } setter } => context.Model.IsAccessible(position, setter),
        IFieldSymbol { IsReadOnly: false } => context.Model.IsAccessible(position, Symbol),
        _ => false,
    };

    /// <summary>The type of a property, a field or an event.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IEventSymbol raised => raised.Type,
        _ => ((IFieldSymbol)member).Type,
    };
}
