namespace Buddy.Analyzers.Payloads.Model;

/// <summary>
/// The names of the fields that have changed on one way through the program, the last one first. Ways that part share what came before, so
/// where they meet only what changed since is compared: many small branches stay cheap. Immutable.
/// </summary>
internal sealed class ChangedNames
{
    private readonly ChangedNames? _before;
    private readonly string? _name;
    private readonly int _length;

    private ChangedNames(ChangedNames? before, string? name) => (_before, _name, _length) = (before, name, before is null ? 0 : before._length + 1);

    /// <summary>The start of a way of its own.</summary>
    public static ChangedNames Start() => new(null, null);

    /// <summary>After a change of that field.</summary>
    public ChangedNames Add(string name) => new(this, name);

    /// <summary>After changes of these fields.</summary>
    public ChangedNames Add(IEnumerable<string> names) => names.Aggregate(this, static (changed, name) => changed.Add(name));

    /// <summary>After a point that <see cref="SinceMark"/> goes back to.</summary>
    public ChangedNames Mark() => new(this, null);

    /// <summary>The names that have changed since the last mark; null where there is none.</summary>
    public IReadOnlyCollection<string>? SinceMark()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var at = this;
        for (; at._name is { } name; at = at._before!)
            names.Add(name);

        return at._before is null ? null : names;
    }

    /// <summary>Where the two ways have parted, and the names that changed on either since; null where they have never been one.</summary>
    public static (ChangedNames Fork, IReadOnlyCollection<string> Names)? SinceFork(ChangedNames left, ChangedNames right)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!ReferenceEquals(left, right))
        {
            if (left._length < right._length)
                (left, right) = (right, left);
            if (left._before is null)
                return null;
            if (left._name is { } name)
                names.Add(name);

            left = left._before;
        }

        return (left, names);
    }
}
