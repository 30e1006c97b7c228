using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>What the words of a member allow.</summary>
/// <param name="Payload">A payload.</param>
/// <param name="HasComparison">Whether it may compare a field of an answer.</param>
/// <param name="HasAnonymousObject">Whether it may create an anonymous object.</param>
/// <param name="OmitsName">Whether it may compare a field that it does not name: by its position in a pattern, or as a text that other code gives it.</param>
internal readonly record struct MemberSigns(PayloadSign Payload, bool HasComparison, bool HasAnonymousObject, bool OmitsName)
{
    /// <summary>Anything.</summary>
    public static MemberSigns All { get; } = new(PayloadSign.Payload, HasComparison: true, HasAnonymousObject: true, OmitsName: true);

    /// <summary>Whether the member may hold a payload.</summary>
    /// <param name="codeBlock">The member, or a part of it.</param>
    /// <param name="methods">The methods whose argument is a payload.</param>
    public bool MayHoldPayload(SyntaxNode codeBlock, PayloadMethods methods) => Payload switch
    {
        PayloadSign.None => false,
        PayloadSign.Fields => methods.MayBeCalledIn(codeBlock),
        _ => true,
    };
}

/// <summary>Whether there may be a payload.</summary>
internal enum PayloadSign
{
    /// <summary>No payload.</summary>
    None,

    /// <summary>A payload only if the member calls a method of which the options say that its argument is one.</summary>
    Fields,

    /// <summary>A payload.</summary>
    Payload,
}
