using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers;

/// <summary>
/// The members of an enum that texts are read into by name. Measured on .NET 10 and Newtonsoft.Json 13: both pass over letter case, and throw where no
/// member has the name. A naming policy changes letter case and underscores only, so a member that no value of the API spells is never read.
/// </summary>
internal static class AnswerEnum
{
    /// <summary>The member that a constant is, of several with the same value the first; null for anything else.</summary>
    public static IFieldSymbol? MemberOf(IOperation constant) =>
        constant is { Type: { } type, ConstantValue: { HasValue: true, Value: { } value } } && StaticTypes.EnumOf(type) is { } enumType
            ? MembersOf(enumType).FirstOrDefault(member => Equals(member.ConstantValue, value))
            : null;

    /// <summary>The text of JSON that the member stands for.</summary>
    public static string TextOf(IFieldSymbol member) => EnumReader.NamesOf(member).First();

    /// <summary>The member that a value of the API is read into, of several with the same value the first; null for none.</summary>
    public static IFieldSymbol? MemberFor(string value, INamedTypeSymbol type) => MembersOf(type).FirstOrDefault(member => IsReadFrom(member, value));

    /// <summary>Whether the value of the API may be read as the member, or as another one of the same value.</summary>
    public static bool IsReadFrom(IFieldSymbol member, string value) => MembersOf(member.ContainingType)
        .Where(other => Equals(other.ConstantValue, member.ConstantValue))
        .SelectMany(EnumReader.NamesOf)
        .Contains(value, SpellingComparer.Instance);

    private static IEnumerable<IFieldSymbol> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static member => member.HasConstantValue);
}
