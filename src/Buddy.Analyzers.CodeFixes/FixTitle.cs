using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.CodeFixes;

/// <summary>What a correction is called in the menu.</summary>
internal static class FixTitle
{
    /// <summary>The title.</summary>
    /// <param name="option">The correction.</param>
    /// <param name="constant">The constant whose declaration it changes; null where it changes the payload.</param>
    public static string Of(FixOption option, string? constant) => option.Kind switch
    {
        _ when constant is not null => $"Change the constant '{constant}' to {Text(option.Fields[0])}",
        FixKind.Insert when option.Fields.Length == 1 && IsFixed(option.Fields[0]) => $"Add '{option.Fields[0].Name}' = {option.Fields[0].Json}",
        FixKind.Insert => $"Add {string.Join(", ", option.Fields.Select(static field => $"'{field.Name}'"))}",
        FixKind.AddCases => "Add the missing cases",
        FixKind.Repair => option.Fields[0].Name,
        FixKind.Set => $"Set '{option.Fields[0].Name}' to {Text(option.Fields[0])}",
        FixKind.Remove => $"Remove '{option.Fields[0].Name}'",
        FixKind.WrapInArray => "Wrap in an array",
        FixKind.WrapInObject => $"Wrap in an object as '{option.Fields[0].Name}'",
        FixKind.ListPairs => $"Make a list of '{option.Fields[0].Name}' and '{option.Fields[1].Name}'",
        FixKind.ReadEnvironment => $"Read environment variable '{option.Fields[0].Name}'",
        FixKind.RemoveRepeated => $"Remove the other '{option.Fields[0].Name}'",
        FixKind.Rename => $"Rename to '{option.Fields[0].Name}'",
        FixKind.Convert => $"Replace by '{option.Fields[0].Name}' = {Text(option.Fields[0])}",
        _ => $"Change to {Text(option.Fields[0])}",
    };

    private static bool IsFixed(FixField field) => field.Json is "true" or "false";

    private static string Text(FixField field) => JsonReader.Read(field.Json).Root is { Kind: JsonKind.String } text ? $"'{text.Text}'" : field.Json;
}
