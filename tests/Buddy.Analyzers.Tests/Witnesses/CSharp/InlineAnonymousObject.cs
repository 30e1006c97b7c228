using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary><c>Serialize(new { type = "AWS_ECS" })</c>.</summary>
internal class InlineAnonymousObject : CSharpRendering
{
    /// <summary>Names with capital letters hang on the naming policy.</summary>
    public override bool IsCertainOf(JsonObject payload) => !NamesIn(payload).Any(static name => name.Any(char.IsUpper));

    protected override string ObjectOf(JsonObject value, List<string> declarations) =>
        $"new {{ {string.Join(", ", value.Select(field => $"{CSharpText.Identifier(field.Key)} = {ValueOf(field.Value!, declarations)}"))} }}";

    private static IEnumerable<string> NamesIn(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(static field => NamesIn(field.Value).Prepend(field.Key)),
        JsonArray array => array.SelectMany(NamesIn),
        _ => [],
    };
}
