using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary>JSON words in C#.</summary>
internal static class CSharpText
{
    public static string Literal(JsonValue value) =>
        value.GetValueKind() == JsonValueKind.String ? Literal(value.GetValue<string>()) : value.ToJsonString();

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A field's name as a member of that very name.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Names of C# members for the fields, each another one.</summary>
    public static IReadOnlyList<string> MemberNames(JsonObject value)
    {
        var names = new List<string>();
        foreach (var name in value.Select(static field => Pascal(field.Key)))
            names.Add(names.Contains(name) || name.Length == 0 ? name + names.Count + "_" : name);
        return names;
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
