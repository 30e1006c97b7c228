using System.Text;

namespace Buddy.Analyzers.Json;

/// <summary>Writes what was read, without blanks: nodes that say the same give the same text.</summary>
internal static class JsonWriter
{
    /// <summary>The node as JSON text.</summary>
    public static string TextOf(JsonNode node) => new StringBuilder().AppendNode(node).ToString();

    /// <summary>Appends the node; what could not be read is null.</summary>
    public static StringBuilder AppendNode(this StringBuilder json, JsonNode node)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                json.Append('{');
                foreach (var member in node.Members)
                    json.Separate('{').Append(JsonString.Quote(member.Name)).Append(':').AppendNode(member.Value);
                return json.Append('}');
            case JsonKind.Array:
                json.Append('[');
                foreach (var item in node.Items)
                    json.Separate('[').AppendNode(item);
                return json.Append(']');
            case JsonKind.String:
                return json.Append(JsonString.Quote(node.Text));
            case JsonKind.Number or JsonKind.Boolean:
                return json.Append(node.Text);
            default:
                return json.Append("null");
        }
    }

    /// <summary>Appends a comma where something stands behind the bracket that was opened last.</summary>
    public static StringBuilder Separate(this StringBuilder json, char opening) =>
        json[json.Length - 1] == opening ? json : json.Append(',');
}
