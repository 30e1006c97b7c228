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
    public static LetterSet Of(string text) => Of(text.AsSpan());

    /// <summary>Of a whole text.</summary>
    public static LetterSet Of(ReadOnlySpan<char> text)
    {
        var set = default(LetterSet);
        foreach (var letter in text)
            set = set.With(letter);
        return set;
    }

    /// <summary>Whether a text may be so near to another one that it was meant to be that: each edit changes two letters at the most.</summary>
    public bool MayBeNear(LetterSet other)
    {
        var limit = NearestValue.MostEdits(Length);
        if (Math.Abs(Length - other.Length) > limit || Math.Abs(Others - other.Others) > limit)
            return false;

        var changes = 0;
        for (var different = Letters ^ other.Letters; different != 0; different &= different - 1)
            changes++;
        return changes <= 2 * limit;
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
