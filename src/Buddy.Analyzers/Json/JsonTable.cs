using System.Collections.Immutable;

using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>
/// What was read of a text, one row for each name and value, each container before its content and each name before its value. Far
/// cheaper than an object for each; <see cref="JsonNode"/>s are made of those rows that someone looks at.
/// </summary>
/// <param name="source">The text that was read.</param>
/// <param name="rows">The rows, and perhaps unused ones behind them.</param>
/// <param name="trusted">For the containers with content in doubt, by row: how many of their children are not.</param>
internal sealed class JsonTable(JsonText source, JsonRow[] rows, IReadOnlyDictionary<int, int> trusted)
{
    public JsonText Source => source;

    public ref readonly JsonRow this[int row] => ref rows[row];

    /// <summary>Whether the content of some container is in doubt.</summary>
    public bool HasDoubts => trusted.Count > 0;

    /// <summary>The text from which the row comes.</summary>
    public string Read(int row)
        => rows[row].Kind == JsonKind.String
            ? JsonStrings.Decode(source.Text, rows[row].Span, rows[row].Traits)
            : source.Text.Substring(rows[row].Start, rows[row].Length);

    /// <summary>The items of an array.</summary>
    /// <param name="row">The row of the array.</param>
    /// <param name="asRead">Those in doubt too.</param>
    public ImmutableArray<JsonNode> Items(int row, bool asRead)
    {
        var items = ImmutableArray.CreateBuilder<JsonNode>();
        var (end, count) = (row + rows[row].Rows, Count(row, asRead));
        for (var item = row + 1; item < end && items.Count < count; item += rows[item].Rows)
            items.Add(new JsonNode(this, item, asRead));
        return items.ToImmutable();
    }

    /// <summary>The members of an object.</summary>
    /// <param name="row">The row of the object.</param>
    /// <param name="asRead">Those in doubt too.</param>
    public ImmutableArray<JsonMember> Members(int row, bool asRead)
    {
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var (end, count) = (row + rows[row].Rows, Count(row, asRead));
        for (var name = row + 1; name < end && members.Count < count; name += 1 + rows[name + 1].Rows)
            members.Add(new JsonMember(this, name, asRead));
        return members.ToImmutable();
    }

    private int Count(int row, bool asRead) => !asRead && trusted.TryGetValue(row, out var count) ? count : int.MaxValue;
}

/// <summary>A name or a value.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How long it is in the text.</param>
/// <param name="Rows">The number of rows that it takes with its content.</param>
/// <param name="Kind">What it is; a name is a string.</param>
/// <param name="Traits">What else is true of it.</param>
internal readonly record struct JsonRow(int Start, int Length, int Rows, JsonKind Kind, JsonTraits Traits)
{
    public TextSpan Span => new(Start, Length);
}
