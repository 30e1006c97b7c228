using System.Text;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Fixes;

/// <summary>The values that a fix inserts for the user to replace: of the right JSON type, a string as <c>"&lt;name&gt;"</c>.</summary>
internal static class Placeholder
{
    /// <summary>Objects in a required field, and what they require: a schema of the user's may lead back to itself.</summary>
    private const int MostLevels = 3;

    /// <summary>The JSON text of a placeholder for a field.</summary>
    public static string Of(string name, Schema? schema) => Of(name, schema, MostLevels);

    private static string Of(string name, Schema? schema, int levels)
    {
        var declared = schema?.Ref?.Target ?? schema;
        return declared?.Types switch
        {
            JsonTypes.Boolean => "true",
            JsonTypes.Integer or JsonTypes.Number => "0",
            JsonTypes.Array => "[]",
            JsonTypes.Object => levels == 0 ? "{}" : OfObject(name, declared, levels - 1),
            _ => JsonString.Quote(PlaceholderText.Of(name)),
        };
    }

    /// <summary>The required fields; where none is required, the first one, which stands for the object.</summary>
    private static string OfObject(string name, Schema schema, int levels)
    {
        if (schema.Required.IsEmpty)
            return schema.Properties.Names.FirstOrDefault() is { } first ? $"{{{JsonString.Quote(first)}:{JsonString.Quote(PlaceholderText.Of(name))}}}" : "{}";

        var json = new StringBuilder();
        foreach (var field in schema.Required)
            json.Append(json.Length == 0 ? '{' : ',').Append(JsonString.Quote(field)).Append(':').Append(Of(field, schema.FindProperty(field), levels));

        return json.Append('}').ToString();
    }
}
