using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>Small random payloads of which parts are unknown, as <see cref="PayloadSketch"/> reads them.</summary>
internal sealed class RandomSketch(Random random)
{
    public static readonly string[] Fields = ["a", "b", "c", "d"];

    public static readonly string[] Types = ["string", "integer", "boolean", "array", "object", "number"];

    private static readonly string[] Unknowns = 
        ["?", "?string", "?integer", "?boolean|null", "?string|null", "?array", "?object", "?string|integer"];

    public JsonObject Next() => Object(depth: 2);

    private JsonObject Object(int depth)
    {
        var value = new JsonObject();
        foreach (var name in Fields.Where(_ => random.Next(5) > 1))
            value[NameOf(name)] = Value(depth - 1);
        if (random.Next(6) == 0)
            value["..."] = 0;
        return value;
    }

    private string NameOf(string name) => random.Next(8) switch
    {
        0 or 1 => name + "?",
        2 => $"({name})",
        _ => name,
    };

    private JsonNode? Value(int depth) => random.Next(depth > 0 ? 10 : 6) switch
    {
        0 or 1 or 2 => Scalar(),
        3 or 4 => Unknowns[random.Next(Unknowns.Length)],
        5 or 6 => new JsonObject { ["?:"] = new JsonArray(Alternative(depth - 1), Alternative(depth - 1)) },
        7 => Array(depth - 1),
        _ => Object(depth),
    };

    private JsonNode? Alternative(int depth) => depth > 0 && random.Next(3) == 0 ? Object(depth) : random.Next(4) == 0 ? "?string" : Scalar();

    private JsonArray Array(int depth)
    {
        var items = Enumerable.Range(0, random.Next(3)).Select(_ => Value(depth)).ToList();
        return new JsonArray([.. items, .. random.Next(3) == 0 ? new JsonNode?[] { "..." } : []]);
    }

    private JsonNode? Scalar() => random.Next(7) switch
    {
        0 => null,
        1 => true,
        2 => 1,
        3 => 2.5,
        4 => "",
        _ => random.Next(2) == 0 ? "x" : "y",
    };
}
