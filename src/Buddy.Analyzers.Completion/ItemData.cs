using System.Collections.Immutable;

namespace Buddy.Analyzers.Completion;

/// <summary>What an item keeps until its description or its change is asked for.</summary>
/// <param name="Type">The type of the action; null where it is not known.</param>
/// <param name="Path">The names of the fields that lead to the object.</param>
/// <param name="Field">The field.</param>
/// <param name="Value">The value; null for an item that is a field.</param>
/// <param name="Insertion">What is written.</param>
internal sealed record ItemData(string? Type, ImmutableArray<string> Path, string Field, string? Value, string Insertion)
{
    private const string Separator = "/";
    private static readonly string Key = typeof(ItemData).FullName;

    /// <summary>Whether the fields that the type requires are written with it.</summary>
    public bool IsWholeAction { get; init; }

    /// <summary>The data in the properties of an item.</summary>
    public ImmutableDictionary<string, string> ToProperties()
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Add(nameof(Type), Type);
        Add(nameof(Path), string.Join(Separator, Path));
        Add(nameof(Field), Field);
        Add(nameof(Value), Value);
        Add(nameof(Insertion), Insertion);
        Add(nameof(IsWholeAction), IsWholeAction ? "true" : null);
        return properties.ToImmutable();

        void Add(string name, string? value)
        {
            if (value is not null)
                properties.Add(Key + name, value);
        }
    }

    /// <summary>The data of an item; null where it has none.</summary>
    public static ItemData? Parse(ImmutableDictionary<string, string> properties)
    {
        return Find(nameof(Field)) is { } field && Find(nameof(Path)) is { } path && Find(nameof(Insertion)) is { } insertion
            ? new ItemData(Find(nameof(Type)), path.Length == 0 ? ImmutableArray<string>.Empty : path.Split(Separator[0]).ToImmutableArray(), field, Find(nameof(Value)), insertion)
            {
                IsWholeAction = Find(nameof(IsWholeAction)) is not null,
            }
            : null;

        string? Find(string name) => properties.TryGetValue(Key + name, out var value) ? value : null;
    }
}
