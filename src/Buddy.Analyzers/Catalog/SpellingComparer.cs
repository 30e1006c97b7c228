namespace Buddy.Analyzers.Catalog;

/// <summary>Takes names for equal that differ only in letter case and underscores; allocates nothing.</summary>
internal sealed class SpellingComparer : IEqualityComparer<string>
{
    public static SpellingComparer Instance { get; } = new();

    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null)
            return ReferenceEquals(x, y);

        var i = 0;
        var j = 0;
        while (true)
        {
            var left = Next(x, ref i);
            var right = Next(y, ref j);
            if (left != right)
                return false;
            if (left == '\0' && i >= x.Length && j >= y.Length)
                return true;
        }
    }

    public int GetHashCode(string name)
    {
        var hash = 17;
        for (var i = 0; Next(name, ref i) is var character and not '\0';)
            hash = (hash * 31) + character;

        return hash;
    }

    private static char Next(string name, ref int index)
    {
        while (index < name.Length)
        {
            var character = name[index++];
            if (character != '_')
                return char.ToLowerInvariant(character);
        }

        return '\0';
    }
}
