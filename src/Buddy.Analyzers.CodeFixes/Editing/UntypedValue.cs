using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Writes JSON values as C# expressions where any type will do: objects become anonymous objects.</summary>
internal static class UntypedValue
{
    /// <summary>The C# expression, or null where C# has none for it.</summary>
    public static string? Of(JsonNode json) => json.Kind switch
    {
        JsonKind.String => SymbolDisplay.FormatLiteral(json.Text, quote: true),
        JsonKind.Boolean or JsonKind.Number => json.Text,
        JsonKind.Array when json.Items.IsEmpty => "new object[0]",
        JsonKind.Object => OfObject(json),
        _ => null,
    };

    /// <summary><c>name = value</c>, or null where the name is no C# name.</summary>
    public static string? Member(string name, JsonNode value) =>
        CSharpName.Of(name) is { } identifier && Of(value) is { } text ? $"{identifier} = {text}" : null;

    private static string? OfObject(JsonNode json)
    {
        var members = json.Members.Select(static member => Member(member.Name, member.Value)).ToList();
        return members.Contains(null) ? null : members.Count == 0 ? "new { }" : $"new {{ {string.Join(", ", members)} }}";
    }
}
