using System.Collections.Immutable;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>
/// The names that an object is given, or loses, at more places than the one that its fields tell of: what is inserted into its creation or removed at that
/// one place does not come through there. Immutable.
/// </summary>
internal sealed class OtherWrites
{
    private readonly ImmutableHashSet<string>? _names;

    private OtherWrites(ImmutableHashSet<string>? names) => _names = names;

    public static OtherWrites None { get; } = new(ImmutableHashSet<string>.Empty.WithComparer(StringComparer.Ordinal));

    /// <summary>The object was emptied.</summary>
    public static OtherWrites OfAll { get; } = new(null);

    /// <summary>Whether both have the same names.</summary>
    public bool IsSame(OtherWrites other) =>
        _names == other._names || (_names is not null && other._names is not null && _names.SetEquals(other._names));

    public bool Contains(string name) => _names?.Contains(name) != false;

    public OtherWrites Add(string name) => Contains(name) ? this : new(_names!.Add(name));

    /// <summary>Those of two ways that meet.</summary>
    /// <param name="other">The other way's.</param>
    /// <param name="names">The names that have changed since the ways parted.</param>
    public OtherWrites Join(OtherWrites other, IEnumerable<string> names) =>
        other._names is null ? other : names.Where(other.Contains).Aggregate(this, static (all, name) => all.Add(name));
}
