using System.Text;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.CatalogGenerator;

/// <summary>
/// How the schemas of this repository are written, so that a difference between two versions is one of facts: the order of keywords, two blanks for each level,
/// and on one line what fits there.
/// </summary>
internal static class SchemaLayout
{
    private const int Width = 140;

    /// <summary>The keywords in their order; what is not listed comes in the order in which it is written, before the last two.</summary>
    private static readonly string[] First =
    [
        "$schema", "$id", "$ref", "title", "$comment", "x-kind", "x-grade", "x-date", "x-aliases", "x-recognise", "x-companions", "x-response-companions", "x-other-object",
        "x-rule", "type", "const", "enum", "items", "anyOf", "oneOf", "not", "required", "properties", "allOf", "dependentRequired", "dependentSchemas", "if", "then", "else",
        "minItems", "maxItems", "minLength", "maxLength", "minimum", "maximum", "pattern", "x-expected", "default", "readOnly", "deprecated", "x-replaced-by",
        "x-conversions", "unevaluatedProperties", "additionalProperties", "description",
    ];

    private static readonly string[] Last = ["x-level", "x-source", "$defs"];

    /// <summary>Keywords whose names are the user's, in an order of their own.</summary>
    private static readonly HashSet<string> Named = new(["properties", "$defs", "dependentSchemas", "dependentRequired"], StringComparer.Ordinal);

    /// <summary>The text of a schema's file.</summary>
    public static string Of(JsonNode root)
    {
        var text = new StringBuilder();
        Write(root, text, 0, isSchema: true, mustBreak: true);
        return text.Append('\n').ToString();
    }

    private static void Write(JsonNode node, StringBuilder text, int indent, bool isSchema, bool mustBreak, int before = 0, int after = 0)
    {
        var line = OnOneLine(node, isSchema);
        if (node.Kind is not (JsonKind.Object or JsonKind.Array) || (!mustBreak && before + line.Length + after <= Width))
        {
            text.Append(line);
            return;
        }

        if (node.Kind == JsonKind.Object)
            WriteMembers(node, text, indent, isSchema);
        else
            WriteItems(node, text, indent);
    }

    private static void WriteMembers(JsonNode node, StringBuilder text, int indent, bool isSchema)
    {
        var members = Ordered(node, isSchema).ToList();
        text.Append('{');
        for (var i = 0; i < members.Count; i++)
        {
            var name = JsonString.Quote(members[i].Name) + ": ";
            Break(text, indent + 1).Append(name);
            var isNamed = isSchema && Named.Contains(members[i].Name);
            Write(members[i].Value, text, indent + 1, IsSchema(members[i].Name, isSchema), isNamed && indent == 0, (2 * (indent + 1)) + name.Length, 1);
            if (i < members.Count - 1)
                text.Append(',');
        }

        Break(text, indent).Append('}');
    }

    /// <summary>Scalars fill their lines; what is more has a line of its own.</summary>
    private static void WriteItems(JsonNode node, StringBuilder text, int indent)
    {
        var fills = node.Items.All(static item => item.Kind is not (JsonKind.Object or JsonKind.Array));
        var column = Width;
        text.Append('[');
        for (var i = 0; i < node.Items.Length; i++)
        {
            var end = i < node.Items.Length - 1 ? 1 : 0;
            var line = OnOneLine(node.Items[i], isSchema: true);
            if (fills && column + 1 + line.Length + end <= Width)
            {
                text.Append(' ');
                column++;
            }
            else
            {
                Break(text, indent + 1);
                column = 2 * (indent + 1);
            }

            Write(node.Items[i], text, indent + 1, isSchema: true, mustBreak: false, column, end);
            column += line.Length + end;
            if (end > 0)
                text.Append(',');
        }

        Break(text, indent).Append(']');
    }

    private static string OnOneLine(JsonNode node, bool isSchema) => node.Kind switch
    {
        JsonKind.Object when node.Members.IsEmpty => "{}",
        JsonKind.Object => "{ " + string.Join(", ", Ordered(node, isSchema).Select(member => JsonString.Quote(member.Name) + ": " + OnOneLine(member.Value, IsSchema(member.Name, isSchema)))) + " }",
        JsonKind.Array => "[" + string.Join(", ", node.Items.Select(static item => OnOneLine(item, isSchema: true))) + "]",
        JsonKind.String => JsonString.Quote(node.Text),
        _ => node.Text,
    };

    private static IEnumerable<JsonMember> Ordered(JsonNode node, bool isSchema) => isSchema
        ? node.Members.OrderBy(member => RankOf(member.Name, node.Find("$schema") is not null))
        : node.Members;

    /// <summary>What a file is about, and how sure it is as a whole, is said before its facts.</summary>
    private static int RankOf(string keyword, bool isRoot)
    {
        if (isRoot && keyword is ("x-level" or "description"))
            return Array.IndexOf(First, keyword == "x-level" ? "x-rule" : "$comment");

        var first = Array.IndexOf(First, keyword);
        var last = Array.IndexOf(Last, keyword);
        return first >= 0 ? first : last >= 0 ? First.Length + 1 + last : First.Length;
    }

    private static bool IsSchema(string keyword, bool holderIsSchema) => !holderIsSchema || !(Named.Contains(keyword) || keyword is "x-level" or "x-conversions");

    private static StringBuilder Break(StringBuilder text, int indent) => text.Append('\n').Append(' ', 2 * indent);
}
