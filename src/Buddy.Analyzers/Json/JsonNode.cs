using System.Collections.Immutable;

using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>A JSON value and where it stands. Immutable; what it says holds even when the text has an error elsewhere.</summary>
internal sealed class JsonNode
{
    private readonly JsonTable _table;
    private readonly int _row;
    private readonly bool _asRead;
    private object? _content; // the text, the items or the members, once they were asked for

    /// <param name="table">What was read.</param>
    /// <param name="row">The value's row in it.</param>
    /// <param name="asRead">Whether to show content in doubt too, as <see cref="AsRead"/> does.</param>
    internal JsonNode(JsonTable table, int row, bool asRead) => (_table, _row, _asRead) = (table, row, asRead);

    public JsonKind Kind => _table[_row].Kind;

    /// <summary>The token (a string with its quotes) or the whole array or object, in characters of the text that was read.</summary>
    public TextSpan Span => _table[_row].Span;

    /// <summary>
    /// The decoded content of a string (a hole shows as <see cref="JsonText.HoleCharacter"/>), the literal of a number,
    /// <c>true</c> or <c>false</c>; else empty.
    /// </summary>
    public string Text => Kind is JsonKind.String or JsonKind.Number or JsonKind.Boolean
        ? (string)(_content ?? Publish(_table.Read(_row)))
        : "";

    /// <summary>The items of an array; those before a syntax error in it.</summary>
    public ImmutableArray<JsonNode> Items => Kind == JsonKind.Array
        ? (ImmutableArray<JsonNode>)(_content ?? Publish(_table.Items(_row, _asRead)))
        : ImmutableArray<JsonNode>.Empty;

    /// <summary>The members of an object in their order, duplicates included; those before a syntax error in it.</summary>
    public ImmutableArray<JsonMember> Members => Kind == JsonKind.Object
        ? (ImmutableArray<JsonMember>)(_content ?? Publish(_table.Members(_row, _asRead)))
        : ImmutableArray<JsonMember>.Empty;

    /// <summary>The value of an object's first member of that name, or null.</summary>
    public JsonNode? Find(string name) => Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>
    /// An array or object that may hold more than is listed: a hole stands between or in its names, or as text among its items, or it has
    /// a syntax error.
    /// </summary>
    public bool MayHaveMore => (_table[_row].Traits & JsonTraits.MayHaveMore) != 0;

    /// <summary>A string, some of whose content comes from holes.</summary>
    public bool HasHole => (_table[_row].Traits & JsonTraits.HasHole) != 0;

    /// <summary>The hole that this is, or the first one in the string: an index in <see cref="JsonText.Holes"/>.</summary>
    public int? HoleIndex => Kind == JsonKind.Hole || HasHole ? _table.Source.FirstHole(Span.Start, Span.End) : null;

    /// <summary>
    /// An array or object with all that was read of it and its content, behind a syntax error too; this node itself where the text has
    /// none. A hint at what the text was meant to be, never a base for findings.
    /// </summary>
    public JsonNode AsRead => !_asRead && _table.HasDoubts ? new JsonNode(_table, _row, asRead: true) : this;

    /// <summary>Keeps what the first of several threads found, so that a node has the same children for all.</summary>
    private object Publish(object content) => Interlocked.CompareExchange(ref _content, content, null) ?? content;
}
