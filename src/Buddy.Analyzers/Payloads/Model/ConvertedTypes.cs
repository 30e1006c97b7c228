namespace Buddy.Analyzers.Payloads.Model;

/// <summary>The types that converters among the options of a serializer write, or may write, in a way of their own.</summary>
/// <param name="IsAny">Whether any type may be among them: a converter factory, a contract resolver of the user's own.</param>
/// <param name="Names">The full names of the types, sorted, each with a line end before and behind it.</param>
internal sealed record ConvertedTypes(bool IsAny, string Names)
{
    public static ConvertedTypes None { get; } = new(false, "\n");

    public static ConvertedTypes Any { get; } = new(true, "\n");

    /// <summary>Whether the type of that full name is, or may be, among them.</summary>
    public bool Contains(string fullName) => IsAny || Names.Contains("\n" + fullName + "\n");

    public ConvertedTypes And(ConvertedTypes other) => other.Names.Split('\n').Aggregate(
        IsAny || other.IsAny ? Any : this,
        static (types, name) => name.Length == 0 ? types : types.With(name));

    /// <summary>These and one more.</summary>
    public ConvertedTypes With(string fullName)
    {
        if (Contains(fullName))
            return this;

        var names = Names.Split('\n').Append(fullName).Where(static name => name.Length > 0).OrderBy(static name => name, StringComparer.Ordinal);
        return this with { Names = "\n" + string.Concat(names.Select(static name => name + "\n")) };
    }
}
