using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Writes JSON values as C# expressions where any type will do: objects become anonymous objects.</summary>
internal static class UntypedValue
{
    /// <summary>The C# expression, or null where C# has none for it.</summary>
    /// <param name="json">The value.</param>
    /// <param name="spelling">How the members of objects are named.</param>
    public static string? Of(JsonNode json, MemberSpelling spelling) => json.Kind switch
    {
        JsonKind.String => SymbolDisplay.FormatLiteral(json.Text, quote: true),
        JsonKind.Boolean or JsonKind.Number => json.Text,
        JsonKind.Array when json.Items.IsEmpty => "new object[0]",
        JsonKind.Array => json.Items.Select(item => Of(item, spelling)).ToList() is var items && !items.Contains(null) ? $"new[] {{ {string.Join(", ", items)} }}" : null,
        JsonKind.Object => OfObject(json, spelling),
        _ => null,
    };

    /// <summary><c>name = value</c>, or null where the name is no C# name.</summary>
    public static string? Member(string name, JsonNode value, MemberSpelling spelling) =>
        spelling.NameFor(name) is { } identifier && Of(value, spelling) is { } text ? $"{identifier} = {text}" : null;

    private static string? OfObject(JsonNode json, MemberSpelling spelling)
    {
        var members = json.Members.Select(member => Member(member.Name, member.Value, spelling)).ToList();
        return members.Contains(null) ? null : members.Count == 0 ? "new { }" : $"new {{ {string.Join(", ", members)} }}";
    }
}
