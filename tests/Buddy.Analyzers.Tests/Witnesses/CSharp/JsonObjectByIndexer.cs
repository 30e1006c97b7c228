using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary><c>new JsonObject { ["type"] = "AWS_ECS" }</c>.</summary>
internal sealed class JsonObjectByIndexer : CSharpRendering
{
    protected override string Body(string creation) => $"var payload = {creation}; return payload.ToJsonString();";

    protected override string ObjectOf(JsonObject value, List<string> declarations)
    {
        var entries = value.Select(field => $"[{CSharpText.Literal(field.Key)}] = {ValueOf(field.Value!, declarations)}");
        return $"new JsonObject {{ {string.Join(", ", entries)} }}";
    }

    protected override string ArrayOf(JsonArray value, List<string> declarations) => $"new JsonArray({ItemsOf(value, declarations)})";
}
