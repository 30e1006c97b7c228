using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>
/// All that may be an identifier in a C# text, for <c>foreach</c>: also the words of comments and strings. Makes no syntax node and allocates nothing.
/// </summary>
internal struct TextNames(SourceText text)
{
    private const char FirstOther = '\x80'; // behind ASCII

    private static readonly bool[] IsAsciiPart = Enumerable.Range(0, FirstOther).Select(static c => SyntaxFacts.IsIdentifierPartCharacter((char)c)).ToArray();

    private int _position;

    public Name Current { get; private set; }

    public readonly TextNames GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_position < text.Length)
        {
            var start = _position;
            if (!Read(out var letter))
            {
                _position++;
                continue;
            }

            var isNumber = letter is >= '0' and <= '9';
            var hash = 0u;
            do
                hash = With(hash, letter);
            while (Read(out letter));

            if (isNumber)
                continue;

            Current = new Name(start, Mixed(hash));
            return true;
        }

        return false;
    }

    /// <summary>The hash that the name has wherever a text mentions it.</summary>
    public static uint HashOf(string name) => Mixed(name.Aggregate(0u, With));

    private static uint With(uint hash, char letter) =>
        letter >= FirstOther && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format ? hash : unchecked((hash * 31) + letter); // as the compiler, which drops those

    /// <summary>Spreads the hash over all bits.</summary>
    private static uint Mixed(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }

    /// <summary>Reads one letter of a name; moves only where there is one.</summary>
    private bool Read(out char letter)
    {
        letter = _position < text.Length ? text[_position] : ' ';
        if (letter == '\\')
            return ReadEscape(out letter);
        if (!IsPart(letter))
            return false;

        _position++;
        return true;
    }

    /// <summary>Reads <c>\u0041</c> or <c>\U00000041</c>.</summary>
    private bool ReadEscape(out char letter)
    {
        letter = ' ';
        var digits = _position + 1 < text.Length ? text[_position + 1] switch { 'u' => 4, 'U' => 8, _ => 0 } : 0;
        var end = _position + 2 + digits;
        if (digits == 0 || end > text.Length
            || !uint.TryParse(text.ToString(TextSpan.FromBounds(end - digits, end)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            || value > char.MaxValue || !IsPart((char)value))
        {
            return false;
        }

        (letter, _position) = ((char)value, end);
        return true;
    }

    private static bool IsPart(char letter) => letter < FirstOther ? IsAsciiPart[letter] : SyntaxFacts.IsIdentifierPartCharacter(letter);

    /// <summary>A name and where it begins, behind an <c>@</c>.</summary>
    public readonly record struct Name(int Start, uint Hash);
}
