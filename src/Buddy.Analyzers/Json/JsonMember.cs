using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>A member of a JSON object. Immutable.</summary>
internal sealed class JsonMember
{
    private readonly JsonTable _table;
    private readonly int _nameRow;
    private string? _name;

    /// <param name="table">What was read.</param>
    /// <param name="nameRow">The name's row in it; the value's is the next.</param>
    /// <param name="asRead">Whether the value shows content in doubt too.</param>
    internal JsonMember(JsonTable table, int nameRow, bool asRead)
        => (_table, _nameRow, Value) = (table, nameRow, new JsonNode(table, nameRow + 1, asRead));

    /// <summary>The decoded name; not to be judged when <see cref="NameHasHole"/>.</summary>
    public string Name => _name ??= _table.Read(_nameRow);

    /// <summary>The name with its quotes.</summary>
    public TextSpan NameSpan => _table[_nameRow].Span;

    /// <summary>Some of the name comes from a hole.</summary>
    public bool NameHasHole => (_table[_nameRow].Traits & JsonTraits.HasHole) != 0;

    public JsonNode Value { get; }

    /// <summary>From the start of the name to the end of the value.</summary>
    public TextSpan Span => TextSpan.FromBounds(NameSpan.Start, Value.Span.End);
}
