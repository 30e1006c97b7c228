using System.Text;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Rules;

/// <summary>The values that a fix inserts for the user to replace: of the right JSON type, a string as <c>"&lt;name&gt;"</c>.</summary>
internal static class Placeholder
{
    /// <summary>The JSON text of a placeholder for a field.</summary>
    public static string Of(string name, Schema? schema)
    {
        var declared = schema?.Ref?.Target ?? schema;
        return declared?.Types switch
        {
            JsonTypes.Boolean => "true",
            JsonTypes.Integer or JsonTypes.Number => "0",
            JsonTypes.Array => "[]",
            JsonTypes.Object => OfObject(name, declared),
            _ => JsonString.Quote($"<{name}>"),
        };
    }

    /// <summary>Whether a text is such a placeholder: it says nothing yet.</summary>
    public static bool IsOne(string text) =>
        text.Length > 2 && text[0] == '<' && text[text.Length - 1] == '>'
        && text.Skip(1).Take(text.Length - 2).All(static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');

    /// <summary>The required fields; where none is required, the first one, which stands for the object.</summary>
    private static string OfObject(string name, Schema schema)
    {
        if (schema.Required.IsEmpty)
            return schema.Properties.Names.FirstOrDefault() is { } first ? $"{{{JsonString.Quote(first)}:{JsonString.Quote($"<{name}>")}}}" : "{}";

        var json = new StringBuilder();
        foreach (var field in schema.Required)
            json.Append(json.Length == 0 ? '{' : ',').Append(JsonString.Quote(field)).Append(':').Append(Of(field, schema.FindProperty(field)));

        return json.Append('}').ToString();
    }
}
