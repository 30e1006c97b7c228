using System.Collections.Immutable;

namespace Buddy.Analyzers.Json;

/// <summary>An interpolation hole: one pseudo character of a <see cref="JsonText"/>.</summary>
/// <param name="Position">Where the pseudo character stands, in characters.</param>
/// <param name="Types">What the C# type of the hole's expression becomes in JSON; <see cref="JsonTypes.String"/> for any text.</param>
internal readonly record struct JsonHole(int Position, JsonTypes Types)
{
    /// <summary>
    /// Why what the hole writes is never JSON where it stands outside quotes, as one sentence without a full stop: <c>True</c>, the name of a type; null where
    /// it may be JSON.
    /// </summary>
    public string? Fault { get; init; }

    /// <summary>
    /// What the hole may be where it stands outside quotes: a number or a boolean is what it is; text may itself be JSON, of any type.
    /// </summary>
    public JsonTypes BareTypes
        => (Types & ~(JsonTypes.Number | JsonTypes.Boolean)) == 0 && Types != JsonTypes.None ? Types : JsonTypes.Any;
}

/// <summary>JSON text, some characters of which may stand for content that is not known yet.</summary>
/// <remarks>A hole is <see cref="HoleCharacter"/> at a position that <see cref="Holes"/> lists; elsewhere that character is itself.</remarks>
internal sealed class JsonText
{
    /// <summary>The character at a hole's position; a noncharacter of Unicode, yet C# text may hold it.</summary>
    public const char HoleCharacter = '\uFFFF';

    /// <param name="text">The text, with <see cref="HoleCharacter"/> at each hole.</param>
    /// <param name="holes">The holes in the order of their positions.</param>
    public JsonText(string text, ImmutableArray<JsonHole> holes = default)
    {
        Text = text;
        Holes = holes.IsDefault ? ImmutableArray<JsonHole>.Empty : holes;
    }

    public string Text { get; }

    public ImmutableArray<JsonHole> Holes { get; }

    /// <summary>Whether a hole stands at this position.</summary>
    public bool IsHole(int position) => Text[position] == HoleCharacter && HoleAt(position) is not null;

    /// <summary>The index in <see cref="Holes"/> of the first hole in the span, or null.</summary>
    public int? FirstHole(int start, int end)
    {
        var index = FirstHoleFrom(start);
        return index < Holes.Length && Holes[index].Position < end ? index : null;
    }

    private int? HoleAt(int position) => FirstHole(position, position + 1);

    private int FirstHoleFrom(int position)
    {
        int low = 0, high = Holes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Holes[middle].Position < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
