namespace Buddy.Analyzers.Json;

/// <summary>The words for types in a schema.</summary>
internal static class JsonTypeName
{
    private static readonly (string Name, JsonTypes Type)[] Names =
    [
        ("null", JsonTypes.Null),
        ("boolean", JsonTypes.Boolean),
        ("integer", JsonTypes.Integer),
        ("number", JsonTypes.Number),
        ("string", JsonTypes.String),
        ("array", JsonTypes.Array),
        ("object", JsonTypes.Object),
    ];

    /// <summary>The type of that name, or null.</summary>
    public static JsonTypes? Parse(string name)
    {
        var found = Array.FindIndex(Names, entry => entry.Name == name);
        return found < 0 ? null : Names[found].Type;
    }

    /// <summary>The types of a schema's <c>type</c>, a string or an array of strings; null where that is none.</summary>
    public static JsonTypes? Parse(JsonNode node) => node.Kind == JsonKind.Array
        ? node.Items.Aggregate<JsonNode, JsonTypes?>(JsonTypes.None, static (types, item) => types | Parse(item.Text))
        : Parse(node.Text);

    /// <summary><c>integer</c>, or <c>string or null</c>.</summary>
    public static string Of(JsonTypes types) => string.Join(" or ", Names
        .Where(entry => (types & entry.Type) == entry.Type && !(entry.Type == JsonTypes.Integer && (types & JsonTypes.Number) == JsonTypes.Number))
        .Select(static entry => entry.Name));
}
