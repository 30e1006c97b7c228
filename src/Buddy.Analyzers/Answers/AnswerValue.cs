using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers;

/// <summary>A text that is read from a field with a list of values.</summary>
/// <param name="Field">The field.</param>
/// <param name="Owners">The objects that it may be read from.</param>
/// <param name="Others">What else the text may be, by the code.</param>
/// <param name="Case">The letter case that the code gives it.</param>
internal sealed record AnswerValue(Vocabulary.Word Field, ImmutableArray<AnswerObject> Owners, ImmutableArray<string> Others, LetterCase Case)
{
    /// <summary>The enum that the text is read into; null where it stays a text.</summary>
    public INamedTypeSymbol? Enum { get; init; }

    /// <summary>Whether the text may come from code that is not seen, too.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The members of C# objects that the text goes through: what the code itself gives them, the text may be.</summary>
    public ImmutableArray<ISymbol> Members { get; init; } = ImmutableArray<ISymbol>.Empty;

    /// <summary>All values of the field as the code sees them, in the order of the schema: texts, or the names of those members that the enum has for them.</summary>
    public IEnumerable<string> Known => Enum is { } type
        ? ValuesOf(Field).Select(text => AnswerEnum.MemberFor(text, type)?.Name).OfType<string>()
        : ValuesOf(Field).Select(text => Case.Apply(text));

    /// <summary>All values of a field that has a list of them.</summary>
    public static IEnumerable<string> ValuesOf(Vocabulary.Word field) => field.Schema.Enum.Select(static value => value.AsString).OfType<string>();
}

/// <summary>What becomes of the letter case of a text.</summary>
internal enum LetterCase
{
    AsItIs,
    Upper,
    Lower,
}

/// <summary>Letter case by the methods of <see cref="string"/>.</summary>
internal static class LetterCases
{
    /// <summary>What a method of that name does; null where it does something else.</summary>
    public static LetterCase? Of(string method) => method switch
    {
        "ToUpper" or "ToUpperInvariant" => LetterCase.Upper,
        "ToLower" or "ToLowerInvariant" => LetterCase.Lower,
        "Trim" => LetterCase.AsItIs,
        _ => null,
    };

    /// <summary>The text in that letter case.</summary>
    public static string Apply(this LetterCase letterCase, string text) => letterCase switch
    {
        LetterCase.Upper => text.ToUpperInvariant(),
        LetterCase.Lower => text.ToLowerInvariant(),
        _ => text,
    };
}
