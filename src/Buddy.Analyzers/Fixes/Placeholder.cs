using System.Globalization;
using System.Text;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Fixes;

/// <summary>
/// The values that a fix inserts for the user to replace: <c>"&lt;name&gt;"</c>, or an array or object of such texts. A number or a boolean is such a text, too: one that
/// looked like a value of the user's would stay.
/// </summary>
internal static class Placeholder
{
    /// <summary>Objects in a required field, and what they require: a schema of the user's may lead back to itself.</summary>
    private const int MostLevels = 3;

    /// <summary>The JSON text of a placeholder for a field.</summary>
    public static string Of(string name, Schema? schema) => Of(name, schema, MostLevels);

    /// <summary>The least number that a field of a number takes and that is not nothing; null for any other field.</summary>
    public static string? LeastNumber(Schema? schema) => (schema?.Ref?.Target ?? schema) is { Types: JsonTypes.Integer or JsonTypes.Number } declared
        ? Math.Max(declared.Minimum ?? 1, 1).ToString(CultureInfo.InvariantCulture)
        : null;

    private static string Of(string name, Schema? schema, int levels)
    {
        var declared = schema?.Ref?.Target ?? schema;
        return declared?.Types switch
        {
            JsonTypes.Array => $"[{Of(PlaceholderText.ItemOf(name), declared.Items, levels)}]",
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
