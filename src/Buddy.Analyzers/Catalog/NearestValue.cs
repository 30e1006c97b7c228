namespace Buddy.Analyzers.Catalog;

/// <summary>Finds the known value that a misspelt one was meant to be.</summary>
internal static class NearestValue
{
    /// <summary>
    /// The nearest of <paramref name="candidates"/>, or null where none is near: letter case, <c>-</c>, blanks and underscores count for nothing,
    /// else up to one edit (insert, delete, replace, swap of neighbours) for each four letters, and one in three letters.
    /// </summary>
    public static string? Of(string value, IEnumerable<string> candidates)
    {
        var letters = LetterSet.Of(value);
        var limit = MostEdits(letters.Length);
        string? normalized = null;
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (!letters.MayBeNear(LetterSet.Of(candidate)))
                continue;

            var distance = Distance(normalized ??= Normalize(value), Normalize(candidate), limit);
            if (distance <= limit && (distance < least || (distance == least && string.CompareOrdinal(candidate, nearest) < 0)))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>How many edits a text of so many letters may be away.</summary>
    public static int MostEdits(int letters) => letters < 3 ? 0 : Math.Min(Math.Max(letters, 4) / 4, 4);

    /// <summary>The value in upper case, without what counts for nothing.</summary>
    public static string Normalize(string value)
    {
        var normalized = new char[value.Length];
        var length = 0;
        foreach (var character in value)
        {
            if (IsCounted(character))
                normalized[length++] = char.ToUpperInvariant(character);
        }

        return new string(normalized, 0, length);
    }

    /// <summary>Whether the character makes a difference.</summary>
    public static bool IsCounted(char character) => character is not ('_' or '-' or ' ');

    /// <summary>The optimal string alignment distance of normalized texts, or more than <paramref name="limit"/>.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;

        // Most texts differ in more places than one, which tells without a table.
        if (limit < 2)
            return DistanceOfOne(left, right);

        var (beforePrevious, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, substitution);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > limit + 1)
                return limit + 1; // a swap may take back one

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    /// <summary>The distance where it is 0 or 1; else 2.</summary>
    private static int DistanceOfOne(string left, string right)
    {
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
            start++;
        if (start == left.Length && start == right.Length)
            return 0;

        var end = 0;
        while (end < left.Length - start && end < right.Length - start && left[left.Length - 1 - end] == right[right.Length - 1 - end])
            end++;

        return (left.Length - start - end, right.Length - start - end) switch
        {
            (<= 1, <= 1) => 1,
            (2, 2) when left[start] == right[start + 1] && left[start + 1] == right[start] => 1,
            _ => 2,
        };
    }
}
