using System.Text.Json;
using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary>Payloads of types that are declared for exactly their fields.</summary>
internal abstract class TypedRendering : CSharpRendering
{
    protected sealed override string ObjectOf(JsonObject value, List<string> declarations)
    {
        var names = CSharpText.MemberNames(value);
        var members = value
            .Select((field, index) => new Member(field.Key, names[index], TypeOf(field.Value!), ValueOf(field.Value!, declarations)))
            .ToList();
        var type = $"Type{declarations.Count}";
        declarations.Add(Declaration(type, members));
        return Creation(type, members);
    }

    protected abstract string Declaration(string type, IReadOnlyList<Member> members);

    protected abstract string Creation(string type, IReadOnlyList<Member> members);

    private static string TypeOf(JsonNode value) => value switch
    {
        JsonArray array => IsOfStrings(array) ? "string[]" : "object[]",
        JsonObject => "object",
        _ => value.GetValueKind() switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "double?" : "int?",
            _ => "bool?",
        },
    };

    /// <summary>One field: its name on the wire, the member's name and type, and the expression that it is set to.</summary>
    protected sealed record Member(string WireName, string Name, string Type, string Value)
    {
        public string NameAttribute => $"JsonPropertyName({CSharpText.Literal(WireName)})";
    }
}
