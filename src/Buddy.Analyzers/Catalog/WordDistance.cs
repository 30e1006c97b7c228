namespace Buddy.Analyzers.Catalog;

/// <summary>How near names are by their words: <c>DOCKER_RUN_CONTAINER</c>, <c>docker_image</c> for <c>docker_image_name</c>, <c>ECS</c> for <c>AWS_ECS</c>.</summary>
internal static class WordDistance
{
    private const int LeastLetters = 3;

    private const int OtherOrder = 1;

    /// <summary>What a word more or less counts that says little: a cluster is called by its name.</summary>
    private const int WeakWord = 2;

    private const int Word = 4;

    private static readonly HashSet<string> Weak = new(StringComparer.Ordinal) { "NAME", "ID", "IDENTIFIER", "PATH", "TYPE", "VALUE", "KEY", "SECONDS", "URL" };

    /// <summary>The words in upper case.</summary>
    public static string[] WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isBorder = i == name.Length || !NearestValue.IsCounted(name[i]);
            if (!isBorder && !(i > start && char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
                continue;

            if (i > start)
                words.Add(name.Substring(start, i - start).ToUpperInvariant());
            start = isBorder ? i + 1 : i;
        }

        return words.ToArray();
    }

    /// <summary>How far the candidate is away; the greatest number where it is not near.</summary>
    public static int Between(string[] value, string[] candidate)
    {
        if (value.Length == candidate.Length)
        {
            return value.Length > 1 && value.OrderBy(static word => word, StringComparer.Ordinal).SequenceEqual(candidate.OrderBy(static word => word, StringComparer.Ordinal))
                ? OtherOrder
                : int.MaxValue;
        }

        var (shorter, longer) = value.Length < candidate.Length ? (value, candidate) : (candidate, value);
        if (shorter.Sum(static word => word.Length) < LeastLetters || shorter.All(Weak.Contains))
            return int.MaxValue;

        var more = longer.Length - shorter.Length;
        var rest = longer.Take(shorter.Length).SequenceEqual(shorter) ? longer.Skip(shorter.Length)
            : longer.Skip(more).SequenceEqual(shorter) ? longer.Take(more)
            : null;
        return rest?.Sum(static word => Weak.Contains(word) ? WeakWord : Word) ?? int.MaxValue;
    }
}
