namespace Buddy.Analyzers.Catalog;

/// <summary>Finds the known value that a wrong one was meant to be: one measure for types, values, fields and options.</summary>
internal static class NearestValue
{
    /// <summary>What an edit counts; two neighbours that are swapped count less, and letter case, <c>-</c>, blanks and underscores nothing.</summary>
    public const int Edit = 2;

    private const int Swap = 1;

    /// <summary>
    /// The one nearest of <paramref name="candidates"/>, or null where none is near, or several are just as near: what is spelt nearly so, has the same words in
    /// another order, or has a word more or less at one of its ends.
    /// </summary>
    public static string? Of(string value, IEnumerable<string> candidates)
    {
        var letters = LetterSet.Of(value);
        string? normalized = null;
        string[]? words = null;
        string? nearest = null;
        var least = int.MaxValue;
        var isUnique = false;
        foreach (var candidate in candidates)
        {
            var distance = Math.Min(
                SpellingDistance(value, letters, candidate, ref normalized),
                WordDistance.Between(words ??= WordDistance.WordsOf(value), WordDistance.WordsOf(candidate)));
            if (distance < least)
                (nearest, least, isUnique) = (candidate, distance, true);
            else if (distance == least && candidate != nearest)
                isUnique = false;
        }

        return isUnique && least < int.MaxValue ? nearest : null;
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

    /// <summary>Whether the value is spelt nearly as one of the candidates.</summary>
    public static bool IsSpeltLikeAny(string value, IEnumerable<string> candidates)
    {
        var letters = LetterSet.Of(value);
        string? normalized = null;
        foreach (var candidate in candidates)
        {
            if (SpellingDistance(value, letters, candidate, ref normalized) < int.MaxValue)
                return true;
        }

        return false;
    }

    /// <summary>
    /// How far texts of so many letters may be away, by the shorter one: one edit for each four letters or so. Each other word of three letters is another word, unless
    /// neighbours are swapped or a letter is missing.
    /// </summary>
    public static int Limit(int left, int right) => Math.Min(left, right) switch
    {
        < 3 => 0,
        3 when left == right => Swap,
        < 7 => Edit,
        < 11 => 2 * Edit,
        < 15 => 3 * Edit,
        _ => 4 * Edit,
    };

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

    /// <summary>The weighted optimal string alignment distance of normalized texts, or more than <paramref name="limit"/>. Few edits are tried out, which needs no table.</summary>
    public static int Distance(string left, string right, int limit) => Distance(left, 0, right, 0, limit);

    /// <summary>The distance where it is within the limit of the two; else the greatest number.</summary>
    private static int SpellingDistance(string value, LetterSet letters, string candidate, ref string? normalized)
    {
        var others = LetterSet.Of(candidate);
        if (!letters.MayBeNear(others))
            return int.MaxValue;

        var limit = Limit(letters.Length, others.Length);
        var distance = Distance(normalized ??= Normalize(value), Normalize(candidate), limit);
        return distance <= limit ? distance : int.MaxValue;
    }

    private static int Distance(string left, int i, string right, int j, int limit)
    {
        while (i < left.Length && j < right.Length && left[i] == right[j])
            (i, j) = (i + 1, j + 1);

        var (restOfLeft, restOfRight) = (left.Length - i, right.Length - j);
        if (restOfLeft == 0 || restOfRight == 0)
            return (restOfLeft + restOfRight) * Edit;
        if (limit < Swap || Math.Abs(restOfLeft - restOfRight) * Edit > limit)
            return limit + 1;

        var least = limit + 1;
        if (limit >= Edit)
        {
            least = Edit + Distance(left, i + 1, right, j + 1, limit - Edit);
            least = Math.Min(least, Edit + Distance(left, i + 1, right, j, limit - Edit));
            least = Math.Min(least, Edit + Distance(left, i, right, j + 1, limit - Edit));
        }

        if (restOfLeft > 1 && restOfRight > 1 && left[i] == right[j + 1] && left[i + 1] == right[j])
            least = Math.Min(least, Swap + Distance(left, i + 2, right, j + 2, limit - Swap));
        return least;
    }
}
