using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary><c>new JObject(new JProperty("type", "AWS_ECS"))</c>.</summary>
internal sealed class JObjectByProperties : CSharpRendering
{
    protected override string Body(string creation) => $"return {creation}.ToString();";

    protected override string ObjectOf(JsonObject value, List<string> declarations)
    {
        var entries = value.Select(field => $"new JProperty({CSharpText.Literal(field.Key)}, {ValueOf(field.Value!, declarations)})");
        return $"new JObject({string.Join(", ", entries)})";
    }

    protected override string ArrayOf(JsonArray value, List<string> declarations) => $"new JArray({ItemsOf(value, declarations)})";
}
