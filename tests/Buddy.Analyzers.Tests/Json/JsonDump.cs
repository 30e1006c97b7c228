using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Tests.Json;

/// <summary>
/// Shows a tree in one line: <c>…</c> for what may be more, <c>?</c> for opaque, <c>#0</c> for a hole, <c>~</c> for text with holes.
/// </summary>
internal static class JsonDump
{
    public static string Show(JsonNode? node) => node?.Kind switch
    {
        null => "nothing",
        JsonKind.Object => "{" + string.Join(",", node.Members.Select(Show).Concat(More(node))) + "}",
        JsonKind.Array => "[" + string.Join(",", node.Items.Select(Show).Concat(More(node))) + "]",
        JsonKind.String => (node.HasHole ? $"~{node.HoleIndex}" : "") + $"'{node.Text.Replace(JsonText.HoleCharacter, '_')}'",
        JsonKind.Hole => $"#{node.HoleIndex}",
        JsonKind.Opaque => "?",
        JsonKind.Null => "null",
        _ => node.Text,
    };

    /// <summary>Makes a text; its holes are written <c>‹n›</c> (a number), <c>‹s›</c> (text) or <c>‹o›</c> (anything).</summary>
    public static JsonText WithHoles(string marked)
    {
        var holes = new List<JsonHole>();
        var text = "";
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '‹')
            {
                var shape = marked[i + 1] switch { 'n' => JsonTypes.Number, 's' => JsonTypes.String, _ => JsonTypes.Any };
                holes.Add(new JsonHole(text.Length, shape));
                (text, i) = (text + JsonText.HoleCharacter, i + 2);
            }
            else
            {
                text += marked[i];
            }
        }

        return new JsonText(text, [.. holes]);
    }

    private static string Show(JsonMember member)
        => (member.NameHasHole ? "~" : "") + member.Name.Replace(JsonText.HoleCharacter, '_') + ":" + Show(member.Value);

    private static IEnumerable<string> More(JsonNode node) => node.MayHaveMore ? ["…"] : [];
}
