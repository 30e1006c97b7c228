using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary><c>new Dictionary&lt;string, object&gt; { { "type", "AWS_ECS" } }</c>.</summary>
internal sealed class DictionaryByCollection : CSharpRendering
{
    protected override string Body(string creation) => $"var payload = {creation}; return JsonSerializer.Serialize(payload);";

    protected override string ObjectOf(JsonObject value, List<string> declarations)
    {
        var entries = value.Select(field => $"{{ {CSharpText.Literal(field.Key)}, {ValueOf(field.Value!, declarations)} }}");
        return $"new Dictionary<string, object>() {{ {string.Join(", ", entries)} }}";
    }
}
