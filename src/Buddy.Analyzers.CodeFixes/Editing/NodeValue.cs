using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>
/// Writes JSON values as nodes of the library that <paramref name="type"/> belongs to; scalars as they are, for they convert by themselves.
/// </summary>
/// <param name="type"><c>JsonObject</c> or <c>JObject</c>.</param>
/// <param name="form">How fields are written.</param>
/// <param name="model">The file that is edited.</param>
/// <param name="position">Where the text will stand: type names are as short as they can be there.</param>
internal sealed class NodeValue(INamedTypeSymbol type, NodeForm form, SemanticModel model, int position)
{
    /// <summary>One field, without separator; null where C# has no expression for its value.</summary>
    public string? Field(string name, JsonNode value)
    {
        if (Of(value) is not { } text)
            return null;

        var key = SymbolDisplay.FormatLiteral(name, quote: true);
        return form switch
        {
            NodeForm.Pairs => $"{{ {key}, {text} }}",
            NodeForm.Properties => $"new {NameOf("JProperty")}({key}, {text})",
            _ => $"[{key}] = {text}",
        };
    }

    /// <summary>The C# expression, or null where there is none.</summary>
    public string? Of(JsonNode json) => json.Kind switch
    {
        JsonKind.Array when json.Items.IsEmpty => $"new {NameOf(type.Name == "JObject" ? "JArray" : "JsonArray")}()",
        JsonKind.Array => null,
        JsonKind.Object => OfObject(json),
        _ => UntypedValue.Of(json, new MemberSpelling(WireFormat.Unseen)),
    };

    private string? OfObject(JsonNode json)
    {
        var fields = json.Members.Select(member => Field(member.Name, member.Value)).ToList();
        if (fields.Contains(null))
            return null;

        var name = NameOf(type.Name);
        var list = string.Join(", ", fields);
        return fields.Count == 0 ? $"new {name}()" : form == NodeForm.Properties ? $"new {name}({list})" : $"new {name} {{ {list} }}";
    }

    private string NameOf(string typeName) =>
        type.ContainingNamespace.GetTypeMembers(typeName).FirstOrDefault()?.ToMinimalDisplayString(model, position) ?? typeName;
}
