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
        var normalized = Normalize(value);
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var limit = normalized.Length < 3 ? 0 : Math.Min(Math.Max(normalized.Length, 4) / 4, 4);
            if (Math.Abs(candidate.Length - value.Length) > limit + 4)
                continue;

            var distance = Distance(normalized, Normalize(candidate), limit);
            if (distance <= limit && (distance < least || (distance == least && string.CompareOrdinal(candidate, nearest) < 0)))
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    private static string Normalize(string value)
    {
        var normalized = new char[value.Length];
        var length = 0;
        foreach (var character in value)
        {
            if (character is not ('_' or '-' or ' '))
                normalized[length++] = char.ToUpperInvariant(character);
        }

        return new string(normalized, 0, length);
    }

    /// <summary>The optimal string alignment distance, or more than <paramref name="limit"/>.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;

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
}
