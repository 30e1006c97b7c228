namespace Buddy.Analyzers.Json;

/// <summary>JSON Pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>
    /// The node that <paramref name="pointer"/> (<c>""</c> or <c>/a/0/b</c>) means within <paramref name="root"/>, with those around it, the root first; null
    /// where it means none.
    /// </summary>
    public static IReadOnlyList<JsonNode>? PathTo(JsonNode root, string pointer)
    {
        var path = new List<JsonNode> { root };
        if (pointer.Length == 0)
            return path;
        if (pointer[0] != '/')
            return null;

        foreach (var token in pointer.Substring(1).Split('/'))
        {
            if (Step(path[path.Count - 1], token.Replace("~1", "/").Replace("~0", "~")) is not { } node)
                return null;
            path.Add(node);
        }

        return path;
    }

    private static JsonNode? Step(JsonNode node, string token) => node.Kind switch
    {
        JsonKind.Object => node.Members.FirstOrDefault(member => member.Name == token)?.Value,
        JsonKind.Array when int.TryParse(token, out var index) && index >= 0 && index < node.Items.Length => node.Items[index],
        _ => null,
    };
}
