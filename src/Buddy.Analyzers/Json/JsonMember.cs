using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>A member of a JSON object. Immutable.</summary>
internal sealed class JsonMember
{
    private readonly JsonTraits _nameTraits;
    private string? _name;

    internal JsonMember(TextSpan nameSpan, JsonTraits nameTraits, JsonNode value)
        => (NameSpan, _nameTraits, Value) = (nameSpan, nameTraits, value);

    /// <summary>The decoded name; not to be judged when <see cref="NameHasHole"/>.</summary>
    public string Name => _name ??= Value.Decode(NameSpan, _nameTraits);

    /// <summary>The name with its quotes.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>Some of the name comes from a hole.</summary>
    public bool NameHasHole => (_nameTraits & JsonTraits.HasHole) != 0;

    public JsonNode Value { get; }

    /// <summary>From the start of the name to the end of the value.</summary>
    public TextSpan Span => TextSpan.FromBounds(NameSpan.Start, Value.Span.End);

    /// <summary>The same member with another value.</summary>
    internal JsonMember With(JsonNode value) => new(NameSpan, _nameTraits, value);
}
