using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>Writes the JSON of a text as a C# expression. What stands on several lines in the text does so in the expression.</summary>
/// <param name="text">The text.</param>
/// <param name="holes">The expressions in it.</param>
/// <param name="layout">The layout where the expression will stand.</param>
internal abstract class JsonExpression(LiteralText text, HoleValues holes, CodeLayout layout)
{
    /// <summary>The expressions in the text.</summary>
    protected HoleValues Holes { get; } = holes;

    /// <summary>The expression; null where C# has none that becomes the same JSON.</summary>
    public WrittenValue? Of(JsonNode node) => Of(node, layout);

    /// <summary>A literal for the text; null where that has half a surrogate pair, which no serializer keeps.</summary>
    public static string? Literal(string text) =>
        LiteralEncoder.Encode(text, new LiteralForm(LiteralKind.Verbatim)) is null ? null : $"\"{LiteralEncoder.Encode(text, new LiteralForm(LiteralKind.Regular))}\"";

    /// <summary>A string; null where the expression would not become that string.</summary>
    protected virtual WrittenValue? String(JsonNode node) => Holes.OfString(node);

    /// <summary>A field with its value; null where the name cannot be written.</summary>
    protected abstract string? Field(string name, WrittenValue value);

    /// <summary>The object of these fields.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="braces">The fields between braces, with a blank or a line break before them.</param>
    protected abstract WrittenValue Object(IReadOnlyList<(string Name, WrittenValue Value)> fields, string braces);

    /// <summary>The array of these items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="isSpread">Whether each stands on a line of its own.</param>
    /// <param name="at">The layout of the array.</param>
    protected abstract WrittenValue Array(IReadOnlyList<WrittenValue> items, bool isSpread, CodeLayout at);

    /// <summary>Items between braces, with a blank or a line break before them.</summary>
    protected static string Braces(IReadOnlyCollection<string> items, bool isSpread, CodeLayout at) => items.Count == 0 ? " { }"
        : isSpread ? $"{at.NewLine}{{{string.Concat(items.Select(item => $"{at.Deeper.NewLine}{item},"))}{at.NewLine}}}"
        : $" {{ {string.Join(", ", items)} }}";

    private WrittenValue? Of(JsonNode node, CodeLayout at) => node.Kind switch
    {
        JsonKind.Object => OfObject(node, at),
        JsonKind.Array => OfArray(node, at),
        JsonKind.String => String(node),
        JsonKind.Hole => Holes.OfBare(node),
        JsonKind.Number => WrittenValue.OfNumber(node.Text),
        JsonKind.Boolean => new WrittenValue(node.Text, "bool"),
        JsonKind.Null => WrittenValue.Null,
        _ => null,
    };

    private WrittenValue? OfObject(JsonNode node, CodeLayout at)
    {
        var isSpread = IsSpread(node);
        var fields = new List<(string Name, WrittenValue Value)>();
        var members = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (!names.Add(member.Name)
                || Of(member.Value, isSpread ? at.Deeper : at) is not { } value
                || Field(member.Name, value) is not { } field)
            {
                return null;
            }

            fields.Add((member.Name, value));
            members.Add(field);
        }

        return node.MayHaveMore ? null : Object(fields, Braces(members, isSpread, at));
    }

    private WrittenValue? OfArray(JsonNode node, CodeLayout at)
    {
        var isSpread = IsSpread(node);
        var items = node.Items.Select(item => Of(item, isSpread ? at.Deeper : at)).OfType<WrittenValue>().ToList();
        return node.MayHaveMore || items.Count < node.Items.Length ? null : Array(items, isSpread, at);
    }

    private bool IsSpread(JsonNode node) => text.Json.Text.IndexOf('\n', node.Span.Start, node.Span.Length) >= 0;
}
