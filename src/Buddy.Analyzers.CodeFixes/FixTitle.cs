using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.CodeFixes;

/// <summary>What a correction is called in the menu.</summary>
internal static class FixTitle
{
    public static string Of(FixOption option) => option.Kind switch
    {
        FixKind.Insert when option.Fields.Length == 1 && IsFixed(option.Fields[0]) => $"Add '{option.Fields[0].Name}' = {option.Fields[0].Json}",
        FixKind.Insert => $"Add {string.Join(", ", option.Fields.Select(static field => $"'{field.Name}'"))}",
        FixKind.Set => $"Set '{option.Fields[0].Name}' to {Text(option.Fields[0])}",
        FixKind.Remove => $"Remove '{option.Fields[0].Name}'",
        FixKind.Rename => $"Rename to '{option.Fields[0].Name}'",
        FixKind.Convert => $"Replace by '{option.Fields[0].Name}' = {Text(option.Fields[0])}",
        _ => $"Change to {Text(option.Fields[0])}",
    };

    private static bool IsFixed(FixField field) => field.Json is "true" or "false";

    private static string Text(FixField field) => JsonReader.Read(field.Json).Root is { Kind: JsonKind.String } text ? $"'{text.Text}'" : field.Json;
}
