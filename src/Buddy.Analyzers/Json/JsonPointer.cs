namespace Buddy.Analyzers.Json;

/// <summary>JSON Pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The node that <paramref name="pointer"/> (<c>""</c> or <c>/a/0/b</c>) means within <paramref name="root"/>, or null.</summary>
    public static JsonNode? Find(JsonNode root, string pointer)
    {
        if (pointer.Length == 0)
            return root;
        if (pointer[0] != '/')
            return null;

        JsonNode? node = root;
        foreach (var token in pointer.Substring(1).Split('/'))
        {
            node = Step(node, token.Replace("~1", "/").Replace("~0", "~"));
            if (node is null)
                return null;
        }

        return node;
    }

    private static JsonNode? Step(JsonNode node, string token) => node.Kind switch
    {
        JsonKind.Object => node.Members.FirstOrDefault(member => member.Name == token)?.Value,
        JsonKind.Array when int.TryParse(token, out var index) && index >= 0 && index < node.Items.Length => node.Items[index],
        _ => null,
    };
}
