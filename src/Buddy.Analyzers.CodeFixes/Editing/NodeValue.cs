using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
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

        var (before, after) = AroundValue(name);
        return before + text + after;
    }

    /// <summary>What makes an expression the only item of an array or, where <paramref name="field"/> is given, the only field of an object.</summary>
    public (string Before, string After) Around(string? field)
    {
        if (field is null)
            return ($"new {NameOf(ArrayName)}(", ")");

        var (before, after) = AroundValue(field);
        var (open, close) = form == NodeForm.Properties ? ("(", ")") : (" { ", " }");
        return ($"new {NameOf(type.Name)}{open}{before}", after + close);
    }

    /// <summary>The C# expression, or null where there is none.</summary>
    public string? Of(JsonNode json) => json.Kind switch
    {
        JsonKind.Array when json.Items.IsEmpty => $"new {NameOf(ArrayName)}()",
        JsonKind.Array => json.Items.Select(Of).ToList() is var items && !items.Contains(null) ? $"new {NameOf(ArrayName)}({string.Join(", ", items)})" : null,
        JsonKind.Object => OfObject(json),
        _ => UntypedValue.Of(json, new MemberSpelling(WireFormat.Unseen)),
    };

    private string ArrayName => type.Name == "JObject" ? "JArray" : "JsonArray";

    private (string Before, string After) AroundValue(string name)
    {
        var key = SymbolDisplay.FormatLiteral(name, quote: true);
        return form switch
        {
            NodeForm.Pairs => ($"{{ {key}, ", " }"),
            NodeForm.Properties => ($"new {NameOf("JProperty")}({key}, ", ")"),
            _ => ($"[{key}] = ", ""),
        };
    }

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
