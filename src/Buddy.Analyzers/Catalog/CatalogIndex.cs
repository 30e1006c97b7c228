using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Buddy.Analyzers.Catalog;

/// <summary>
/// What must be known of all types before a schema is read: their names, the words by which code is told apart, the names of the fields. For the schemas that
/// ship it is made when this assembly is built, so that the first member of a process pays for none of them.
/// </summary>
internal sealed record CatalogIndex
{
    private const char Column = '\t';
    private const char Item = ' ';

    /// <summary>The action types, sorted.</summary>
    public ImmutableArray<TypeEntry> Types { get; init; } = ImmutableArray<TypeEntry>.Empty;

    /// <summary>The field names of all actions.</summary>
    public ImmutableArray<WordEntry> Words { get; init; } = ImmutableArray<WordEntry>.Empty;

    /// <summary>The objects inside actions.</summary>
    public ImmutableArray<PartEntry> Parts { get; init; } = ImmutableArray<PartEntry>.Empty;

    /// <summary>The fields that an action never has, but an object of the API that is easily taken for one (<c>x-other-object</c>).</summary>
    public ImmutableArray<string> OfOtherObjects { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The sets of fields one of which makes an answer that has a status that of an action (<c>x-response-companions</c>).</summary>
    public ImmutableArray<ImmutableArray<string>> ResponseCompanions { get; init; } = ImmutableArray<ImmutableArray<string>>.Empty;

    /// <summary>The rules that schemas name (<c>x-rule</c>).</summary>
    public ImmutableArray<string> Rules { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>When the facts were gathered (<c>x-date</c>).</summary>
    public string Date { get; init; } = "";

    /// <summary>An action type.</summary>
    /// <param name="Name">As the API spells it.</param>
    /// <param name="File">The file of its schema; empty where it has none of its own.</param>
    /// <param name="Recognition">What makes an object of that name an action.</param>
    /// <param name="IsCertain">Whether its schema stands on a leading page.</param>
    public sealed record TypeEntry(string Name, string File, TypeRecognition Recognition, bool IsCertain);

    /// <summary>A field name.</summary>
    /// <param name="Name">As the API spells it.</param>
    /// <param name="File">The file of the schema in which it is found.</param>
    /// <param name="Sign">How much it says of an object.</param>
    /// <param name="Traits">What else is known of it.</param>
    /// <param name="Values">The values of its list, where an answer can be compared with them.</param>
    public sealed record WordEntry(string Name, string File, FieldSign Sign, WordTraits Traits, ImmutableArray<string> Values);

    /// <summary>An object inside actions.</summary>
    /// <param name="Fields">Its fields.</param>
    /// <param name="Types">What its <c>type</c> may be; empty where it has none.</param>
    public sealed record PartEntry(ImmutableArray<string> Fields, ImmutableArray<string> Types);

    /// <summary>The index that <see cref="ToString"/> wrote.</summary>
    public static CatalogIndex Parse(string text)
    {
        var rows = text.Split('\n').Where(static line => line.Length > 0).Select(static line => line.Split(Column)).ToLookup(static row => row[0], StringComparer.Ordinal);
        return new CatalogIndex
        {
            Types = rows["type"].Select(static row => new TypeEntry(row[1], row[2], (TypeRecognition)NumberIn(row[3]), row[4].Length > 0)).ToImmutableArray(),
            Words = rows["word"].Select(static row => new WordEntry(row[1], row[2], (FieldSign)NumberIn(row[3]), (WordTraits)NumberIn(row[4]), Items(row[5]))).ToImmutableArray(),
            Parts = rows["part"].Select(static row => new PartEntry(Items(row[1]), Items(row[2]))).ToImmutableArray(),
            OfOtherObjects = rows["other"].SelectMany(static row => Items(row[1])).ToImmutableArray(),
            ResponseCompanions = rows["response"].Select(static row => Items(row[1])).ToImmutableArray(),
            Rules = rows["rules"].SelectMany(static row => Items(row[1])).ToImmutableArray(),
            Date = rows["date"].Select(static row => row[1]).FirstOrDefault() ?? "",
        };
    }

    /// <summary>The index as text, a line for each entry.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var type in Types)
            Row("type", type.Name, type.File, $"{(int)type.Recognition}", type.IsCertain ? "certain" : "");
        foreach (var word in Words)
            Row("word", word.Name, word.File, $"{(int)word.Sign}", $"{(int)word.Traits}", Join(word.Values));
        foreach (var part in Parts)
            Row("part", Join(part.Fields), Join(part.Types));
        Row("other", Join(OfOtherObjects));
        foreach (var names in ResponseCompanions)
            Row("response", Join(names));
        Row("rules", Join(Rules));
        Row("date", Date);
        return text.ToString();

        void Row(params string[] cells) => text.Append(string.Join($"{Column}", cells)).Append('\n');
    }

    private static int NumberIn(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static string Join(ImmutableArray<string> items) => string.Join($"{Item}", items);

    private static ImmutableArray<string> Items(string cell) => cell.Length == 0 ? ImmutableArray<string>.Empty : cell.Split(Item).ToImmutableArray();
}

/// <summary>What is known of a field without a look at its schema.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>All actions have it.</summary>
    Common = 1,

    /// <summary>Only answers have it.</summary>
    ReadOnly = 2,

    /// <summary>Another one has taken its place.</summary>
    Deprecated = 4,

    /// <summary>It holds objects of its own kind.</summary>
    HoldsObjects = 8,

    /// <summary>No other system has its values.</summary>
    Signal = 16,

    /// <summary>Every action must have it.</summary>
    Required = 32,
}
