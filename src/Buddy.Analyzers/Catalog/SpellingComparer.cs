namespace Buddy.Analyzers.Catalog;

/// <summary>Takes names for equal that differ only in letter case and underscores; allocates nothing.</summary>
internal sealed class SpellingComparer : IEqualityComparer<string>
{
    private const int End = -1;

    public static SpellingComparer Instance { get; } = new();

    public bool Equals(string? x, string? y)
    {
        if (x is null || y is null)
            return ReferenceEquals(x, y);

        var i = 0;
        var j = 0;
        int character;
        do
        {
            character = Next(x, ref i);
            if (character != Next(y, ref j))
                return false;
        }
        while (character != End);

        return true;
    }

    public int GetHashCode(string name)
    {
        var hash = 17;
        for (var i = 0; Next(name, ref i) is var character and not End;)
            hash = (hash * 31) + character;

        return hash;
    }

    private static int Next(string name, ref int index)
    {
        while (index < name.Length)
        {
            var character = name[index++];
            if (character != '_')
                return char.ToLowerInvariant(character);
        }

        return End;
    }
}
