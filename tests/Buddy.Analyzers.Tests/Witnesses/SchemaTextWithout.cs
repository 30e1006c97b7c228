using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>A schema that has lost one of its keywords: what an evaluator sees that does not know it.</summary>
internal static class SchemaTextWithout
{
    /// <summary>Keywords whose value holds schemas by a name, which is no keyword.</summary>
    private static readonly string[] ByName = ["properties", "$defs", "dependentSchemas"];

    /// <summary>All keywords that a schema uses, anywhere in it.</summary>
    public static IEnumerable<string> KeywordsIn(JsonNode? schema) => schema switch
    {
        JsonArray schemas => schemas.SelectMany(KeywordsIn),
        JsonObject keywords => keywords.SelectMany(static keyword => Parts(keyword).SelectMany(KeywordsIn).Prepend(keyword.Key)),
        _ => [],
    };

    /// <summary>The schema without the keyword, everywhere.</summary>
    public static JsonNode Without(JsonNode schema, string keyword)
    {
        var copy = schema.DeepClone();
        Remove(copy, keyword);
        return copy;
    }

    private static void Remove(JsonNode? schema, string keyword)
    {
        if (schema is JsonObject keywords)
        {
            keywords.Remove(keyword);
            foreach (var part in keywords.SelectMany(Parts))
                Remove(part, keyword);
        }
        else if (schema is JsonArray schemas)
        {
            foreach (var part in schemas)
                Remove(part, keyword);
        }
    }

    private static IEnumerable<JsonNode?> Parts(KeyValuePair<string, JsonNode?> keyword) =>
        ByName.Contains(keyword.Key) ? keyword.Value!.AsObject().Select(static entry => entry.Value)
        : keyword.Key is "enum" or "const" or "default" or "examples" || keyword.Key.StartsWith("x-", StringComparison.Ordinal) ? []
        : [keyword.Value];
}
