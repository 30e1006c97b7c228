using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog;

/// <summary>
/// How many characters a text has, and which letters, in any case, without those that <see cref="NearestValue"/> passes over. Tells most texts apart that are not
/// near, without looking at their order.
/// </summary>
/// <param name="Length">How many characters.</param>
/// <param name="Letters">A bit for each letter and each digit of ASCII, one for all else.</param>
/// <param name="Others">How many characters are neither.</param>
internal readonly record struct LetterSet(int Length, ulong Letters, int Others)
{
    private const int OtherBit = 63;

    /// <summary>Of a whole text.</summary>
    public static LetterSet Of(string text)
    {
        var set = default(LetterSet);
        foreach (var letter in text)
            set = set.With(letter);
        return set;
    }

    /// <summary>Of a part of a file.</summary>
    public static LetterSet Of(SourceText text, TextSpan span)
    {
        var set = default(LetterSet);
        for (var i = span.Start; i < span.End; i++)
            set = set.With(text[i]);
        return set;
    }

    /// <summary>Whether a text may be so near to another one that it was meant to be that: an edit takes one letter away and brings one, at the most.</summary>
    public bool MayBeNear(LetterSet other)
    {
        var limit = NearestValue.Limit(Length, other.Length) / NearestValue.Edit;
        return Math.Abs(Length - other.Length) <= limit
            && Math.Abs(Others - other.Others) <= limit
            && IsAtMost(limit, Letters & ~other.Letters)
            && IsAtMost(limit, other.Letters & ~Letters);
    }

    /// <summary>Whether so many bits are set, or fewer.</summary>
    private static bool IsAtMost(int limit, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            if (limit-- == 0)
                return false;
        }

        return true;
    }

    private LetterSet With(char letter)
    {
        if (!NearestValue.IsCounted(letter))
            return this;

        var bit = BitOf(char.ToUpperInvariant(letter));
        return new(Length + 1, Letters | (1UL << bit), bit == OtherBit ? Others + 1 : Others);
    }

    private static int BitOf(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => letter - 'A',
        >= '0' and <= '9' => 26 + letter - '0',
        _ => OtherBit,
    };
}
