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

    /// <summary>The values that share most with one that is near none: words between underscores, then the letters at the start.</summary>
    public static IEnumerable<string> MostSimilar(string value, IEnumerable<string> candidates, int count)
    {
        var words = value.ToUpperInvariant().Split('_');
        return candidates
            .OrderByDescending(candidate => candidate.Split('_').Intersect(words, StringComparer.Ordinal).Count())
            .ThenByDescending(candidate => candidate.Zip(value, static (one, other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other)).TakeWhile(static same => same).Count())
            .ThenBy(static candidate => candidate, StringComparer.Ordinal)
            .Take(count);
    }

    /// <summary>The same for a list that grows: <c>DISCORD3</c> is no misspelt <c>DISCORD2</c>, but the next one.</summary>
    public static string? OfOpenList(string value, IEnumerable<string> candidates) =>
        Of(value, candidates) is { } nearest && !DifferInNumberAlone(value, nearest) ? nearest : null;

    private static bool DifferInNumberAlone(string left, string right) =>
        (char.IsDigit(left[left.Length - 1]) || char.IsDigit(right[right.Length - 1]))
        && WithoutNumber(left) is var stem && stem == WithoutNumber(right);

    private static string WithoutNumber(string text) => text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('_');

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

    /// <summary>The optimal string alignment distance of normalized texts, or more than <paramref name="limit"/>. Few edits are tried out, which needs no table.</summary>
    public static int Distance(string left, string right, int limit) => Distance(left, 0, right, 0, limit);

    private static int Distance(string left, int i, string right, int j, int limit)
    {
        while (i < left.Length && j < right.Length && left[i] == right[j])
            (i, j) = (i + 1, j + 1);

        var (restOfLeft, restOfRight) = (left.Length - i, right.Length - j);
        if (restOfLeft == 0 || restOfRight == 0)
            return restOfLeft + restOfRight;
        if (limit == 0 || Math.Abs(restOfLeft - restOfRight) > limit)
            return limit + 1;

        var least = Distance(left, i + 1, right, j + 1, limit - 1);
        least = Math.Min(least, Distance(left, i + 1, right, j, limit - 1));
        least = Math.Min(least, Distance(left, i, right, j + 1, limit - 1));
        if (restOfLeft > 1 && restOfRight > 1 && left[i] == right[j + 1] && left[i + 1] == right[j])
            least = Math.Min(least, Distance(left, i + 2, right, j + 2, limit - 1));
        return least + 1;
    }
}
