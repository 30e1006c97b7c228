using System.Collections.Immutable;

using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>A JSON value and where it stands. Immutable; what it says holds even when the text has an error elsewhere.</summary>
internal sealed class JsonNode
{
    private readonly JsonText _source;
    private readonly JsonTraits _traits;
    private object? _content; // a string once it was asked for, or a Container

    internal JsonNode(JsonText source, JsonKind kind, TextSpan span, JsonTraits traits = JsonTraits.None)
        => (_source, Kind, Span, _traits) = (source, kind, span, traits);

    private JsonNode(JsonText source, JsonKind kind, TextSpan span, bool mayHaveMore, Container content)
        : this(source, kind, span, mayHaveMore ? JsonTraits.MayHaveMore : JsonTraits.None) => _content = content;

    public JsonKind Kind { get; }

    /// <summary>The token (a string with its quotes) or the whole array or object, in characters of the text that was read.</summary>
    public TextSpan Span { get; }

    /// <summary>
    /// The decoded content of a string (a hole shows as <see cref="JsonText.HoleCharacter"/>), the literal of a number,
    /// <c>true</c> or <c>false</c>; else empty.
    /// </summary>
    public string Text => _content as string ?? (_content is null ? ReadText() : "");

    /// <summary>The items of an array; those before a syntax error in it.</summary>
    public ImmutableArray<JsonNode> Items => (_content as Container)?.Items ?? ImmutableArray<JsonNode>.Empty;

    /// <summary>The members of an object in their order, duplicates included; those before a syntax error in it.</summary>
    public ImmutableArray<JsonMember> Members => (_content as Container)?.Members ?? ImmutableArray<JsonMember>.Empty;

    /// <summary>An array or object that may hold more than is listed: a hole or a syntax error stands in it.</summary>
    public bool MayHaveMore => (_traits & JsonTraits.MayHaveMore) != 0;

    /// <summary>A string, some of whose content comes from holes.</summary>
    public bool HasHole => (_traits & JsonTraits.HasHole) != 0;

    /// <summary>The hole that this is, or the first one in the string: an index in <see cref="JsonText.Holes"/>.</summary>
    public int? HoleIndex => Kind == JsonKind.Hole || HasHole ? _source.FirstHole(Span.Start, Span.End) : null;

    /// <summary>
    /// An array or object with all that was read of it, behind a syntax error too; this node itself where nothing is in doubt.
    /// A hint at what the text was meant to be, never a base for findings.
    /// </summary>
    public JsonNode AsRead => (_content as Container)?.AsRead ?? this;

    /// <summary>Makes an array; <paramref name="asRead"/> as in <see cref="AsRead"/>.</summary>
    internal static JsonNode Array(
        JsonText source, TextSpan span, bool mayHaveMore, ImmutableArray<JsonNode> items, JsonNode? asRead = null)
        => new(source, JsonKind.Array, span, mayHaveMore, new Container(items, ImmutableArray<JsonMember>.Empty, asRead));

    /// <summary>Makes an object; <paramref name="asRead"/> as in <see cref="AsRead"/>.</summary>
    internal static JsonNode Object(
        JsonText source, TextSpan span, bool mayHaveMore, ImmutableArray<JsonMember> members, JsonNode? asRead = null)
        => new(source, JsonKind.Object, span, mayHaveMore, new Container(ImmutableArray<JsonNode>.Empty, members, asRead));

    /// <summary>The decoded content of the quoted string that stands at this span of the same text.</summary>
    internal string Decode(TextSpan quoted, JsonTraits traits) => JsonStrings.Decode(_source.Text, quoted, traits);

    private string ReadText()
    {
        var text = Kind switch
        {
            JsonKind.String => Decode(Span, _traits),
            JsonKind.Number or JsonKind.Boolean => _source.Text.Substring(Span.Start, Span.Length),
            _ => "",
        };
        _content = text; // two threads may both get here; they write equal strings
        return text;
    }

    /// <summary>What arrays and objects have beyond the other kinds, which are the most.</summary>
    private sealed record Container(ImmutableArray<JsonNode> Items, ImmutableArray<JsonMember> Members, JsonNode? AsRead);
}

/// <summary>What is true of a node besides its kind.</summary>
[Flags]
internal enum JsonTraits : byte
{
    None = 0,

    /// <summary>See <see cref="JsonNode.MayHaveMore"/>.</summary>
    MayHaveMore = 1,

    /// <summary>See <see cref="JsonNode.HasHole"/>.</summary>
    HasHole = 2,

    /// <summary>A string with backslashes: its content differs from its text.</summary>
    HasEscape = 4,

    /// <summary>A name without quotes, which is an error: its content is all of its text.</summary>
    Bare = 8,
}
