using System.Globalization;

namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>A field of an action: its name, its value in C#, and the words of the comments at it.</summary>
internal sealed record WrittenField(string Name, string Value, string? Comment = null)
{
    public string Pascal => string.Concat(Name.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    public string Type => Value.StartsWith('"') || Value.StartsWith("Environment", StringComparison.Ordinal) ? "string" : Value is "true" or "false" ? "bool?" : "int?";
}

/// <summary>The C# that an action is written as.</summary>
public enum FixShape
{
    Anonymous,
    Dictionary,
    Pairs,
    Later,
    LaterAdd,
    JsonObject,
    JObject,
    Class,
    RegularText,
    VerbatimText,
    RawText,
}

/// <summary>How the members of an object are laid out.</summary>
public enum FixLayout
{
    OneLine,
    Lines,
    LinesWithoutTrailingComma,
    Tabs,
    WindowsLines,
    Comments,
    LeadingCommas,
    Directives,
    Nested,
    OldLanguage,
}

/// <summary>Writes an action in a shape and a layout, as a careful developer would.</summary>
internal static class WrittenAction
{
    private const string Url = "\"workspaces/w/projects/p/pipelines/1/actions\"";

    /// <summary>Whether the shape has that layout.</summary>
    public static bool Has(FixShape shape, FixLayout layout) => shape switch
    {
        FixShape.RegularText or FixShape.VerbatimText => layout is FixLayout.OneLine or FixLayout.OldLanguage,
        FixShape.RawText => layout is FixLayout.OneLine or FixLayout.Lines or FixLayout.WindowsLines,
        FixShape.Later or FixShape.LaterAdd => layout is FixLayout.Lines or FixLayout.Tabs or FixLayout.WindowsLines or FixLayout.Comments or FixLayout.OldLanguage,
        _ => true,
    };

    /// <summary>The file.</summary>
    /// <param name="fields">What is written.</param>
    /// <param name="all">All that is written before or after a fix, for the class that has a member for each.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="layout">The layout.</param>
    public static string File(IReadOnlyList<WrittenField> fields, IEnumerable<WrittenField> all, FixShape shape, FixLayout layout)
    {
        var unit = layout == FixLayout.Tabs ? "\t" : "    ";
        var indent = unit + unit;
        var statements = shape is FixShape.Later or FixShape.LaterAdd
            ? $"var action = new Dictionary<string, object>();\n{indent}{string.Join($"\n{indent}", fields.Select(field => Statement(field, shape, layout, indent)))}\n{indent}http.PostAsJsonAsync({Url}, action);"
            : Sent(layout == FixLayout.Nested && shape is not (FixShape.RegularText or FixShape.VerbatimText or FixShape.RawText)
                ? Creation(fields, shape, FixLayout.Lines, indent)
                : Creation(fields, shape, layout, indent), shape, layout);
        var type = shape != FixShape.Class ? "" : "class Action\n{\n" + string.Concat(all.DistinctBy(static field => field.Name)
            .Select(field => $"{unit}[System.Text.Json.Serialization.JsonPropertyName(\"{field.Name}\")] public {field.Type} {field.Pascal} {{ get; set; }}\n")) + "}\n";
        var file = $"using System;\nusing System.Collections.Generic;\nusing System.Net.Http;\nusing System.Net.Http.Json;\nusing System.Text.Json.Nodes;\nusing Newtonsoft.Json.Linq;\n\nclass Deploy\n{{\n"
            + $"{unit}static void Run(HttpClient http)\n{unit}{{\n{indent}{statements}\n{unit}}}\n}}\n{type}";
        return layout == FixLayout.WindowsLines ? file.Replace("\n", "\r\n", StringComparison.Ordinal) : file;
    }

    private static string Sent(string creation, FixShape shape, FixLayout layout) => shape switch
    {
        FixShape.RegularText or FixShape.VerbatimText or FixShape.RawText => $"http.PostAsync({Url}, new StringContent({creation}));",
        FixShape.JObject => $"http.PostAsync({Url}, new StringContent({creation}.ToString()));",
        _ when layout == FixLayout.Nested => $"http.PostAsJsonAsync(\"workspaces/w/projects/p/pipelines/1\", new {{ name = \"Main\", actions = new object[] {{ {creation} }} }});",
        _ => $"http.PostAsJsonAsync({Url}, {creation});",
    };

    private static string Statement(WrittenField field, FixShape shape, FixLayout layout, string indent)
    {
        var statement = shape == FixShape.LaterAdd ? $"action.Add(\"{field.Name}\", {field.Value});" : $"action[\"{field.Name}\"] = {field.Value};";
        return layout == FixLayout.Comments && field.Comment is { } comment ? $"// about {comment}\n{indent}{statement} // {comment}" : statement;
    }

    private static string Creation(IReadOnlyList<WrittenField> fields, FixShape shape, FixLayout layout, string indent)
    {
        switch (shape)
        {
            case FixShape.RegularText:
                return "\"{" + string.Join(", ", fields.Select(static field => $"\\\"{field.Name}\\\": {field.Value.Replace("\"", "\\\"", StringComparison.Ordinal)}")) + "}\"";
            case FixShape.VerbatimText:
                return "@\"{" + string.Join(", ", fields.Select(static field => $"\"\"{field.Name}\"\": {field.Value.Replace("\"", "\"\"", StringComparison.Ordinal)}")) + "}\"";
            case FixShape.RawText when layout == FixLayout.OneLine:
                return "\"\"\"{" + string.Join(", ", fields.Select(static field => $"\"{field.Name}\": {field.Value}")) + "}\"\"\"";
            case FixShape.RawText:
                return $"\"\"\"\n{indent}{{\n" + string.Join(",\n", fields.Select(field => $"{indent}  \"{field.Name}\": {field.Value}")) + $"\n{indent}}}\n{indent}\"\"\"";
            default:
                return "new" + Head(shape) + List(fields, field => Member(field, shape), layout, indent);
        }
    }

    private static string Head(FixShape shape) => shape switch
    {
        FixShape.Dictionary or FixShape.Pairs => " Dictionary<string, object>",
        FixShape.JsonObject => " JsonObject",
        FixShape.JObject => " JObject",
        FixShape.Class => " Action",
        _ => "",
    };

    private static string Member(WrittenField field, FixShape shape) => shape switch
    {
        FixShape.Anonymous => $"{field.Name} = {field.Value}",
        FixShape.Pairs => $"{{ \"{field.Name}\", {field.Value} }}",
        FixShape.Class => $"{field.Pascal} = {field.Value}",
        _ => $"[\"{field.Name}\"] = {field.Value}",
    };

    private static string List(IReadOnlyList<WrittenField> fields, Func<WrittenField, string> member, FixLayout layout, string indent)
    {
        if (layout is FixLayout.OneLine or FixLayout.OldLanguage)
            return $" {{ {string.Join(", ", fields.Select(member))} }}";

        var inner = indent + (layout == FixLayout.Tabs ? "\t" : "    ");
        var lines = new List<string>();
        for (var i = 0; i < fields.Count; i++)
        {
            var (field, isLast) = (fields[i], i == fields.Count - 1);
            var isFramed = layout == FixLayout.Directives && field.Name == "name";
            var comma = layout == FixLayout.LeadingCommas || (isLast && layout == FixLayout.LinesWithoutTrailingComma) ? "" : ",";
            var comment = layout == FixLayout.Comments ? field.Comment : null;
            lines.AddRange(isFramed ? [$"{inner}#region what runs", "#pragma warning disable CS0618"] : []);
            lines.AddRange(comment is null ? [] : [$"{inner}// about {comment}"]);
            lines.Add(inner + (layout != FixLayout.LeadingCommas ? "" : i == 0 ? "  " : ", ") + member(field) + comma + (comment is null ? "" : $" // {comment}"));
            lines.AddRange(isFramed ? ["#pragma warning restore CS0618", $"{inner}#endregion"] : []);
        }

        return string.Create(CultureInfo.InvariantCulture, $"\n{indent}{{\n{string.Join('\n', lines)}\n{indent}}}");
    }
}
