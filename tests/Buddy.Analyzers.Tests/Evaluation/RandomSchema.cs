using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>
/// Small random schemas that speak of the fields and values of <see cref="RandomSketch"/>, with every keyword that the evaluator knows.
/// </summary>
internal sealed class RandomSchema(Random random)
{
    public JsonObject Next()
    {
        var schema = OfObject(depth: 2);
        schema["$defs"] = new JsonObject { ["d"] = OfObject(depth: 1), ["v"] = OfValue(depth: 1) };
        return schema;
    }

    private JsonObject OfObject(int depth)
    {
        var schema = new JsonObject();
        if (random.Next(3) > 0)
            schema["properties"] = new JsonObject(Fields().Select(name => KeyValuePair.Create(name, (JsonNode?)OfValue(depth))));
        Sometimes(() => schema["required"] = Names());
        Sometimes(() => schema["dependentRequired"] = new JsonObject { [Field()] = Names() });
        Sometimes(() => schema["unevaluatedProperties"] = random.Next(4) == 0 ? OfValue(0) : false);
        if (random.Next(6) == 0)
            schema["additionalProperties"] = random.Next(2) == 0 ? OfValue(0) : false;
        if (random.Next(6) == 0)
            schema["x-rule"] = "R";
        if (depth > 0)
            AddParts(schema, depth - 1);
        return schema;
    }

    private void AddParts(JsonObject schema, int depth)
    {
        Sometimes(() => schema["dependentSchemas"] = new JsonObject { [Field()] = OfObject(depth) });
        Sometimes(() => (schema["if"], schema["then"], schema["else"]) = (OfObject(depth), OfObject(depth), OfObject(depth)));
        Sometimes(() => schema["allOf"] = new JsonArray(OfObject(depth), OfObject(depth)));
        if (random.Next(5) == 0)
            schema[random.Next(2) == 0 ? "anyOf" : "oneOf"] = new JsonArray(OfObject(depth), OfObject(depth));
        if (random.Next(8) == 0)
            schema["not"] = OfObject(depth);
        if (random.Next(8) == 0)
            schema["$ref"] = "#/$defs/d";
    }

    private JsonNode OfValue(int depth) => random.Next(depth > 0 ? 14 : 9) switch
    {
        0 => new JsonObject { ["type"] = RandomSketch.Types[random.Next(RandomSketch.Types.Length)] },
        1 => new JsonObject { ["enum"] = new JsonArray("x", 1) },
        2 => new JsonObject { ["const"] = random.Next(2) == 0 ? "x" : 1 },
        3 => new JsonObject { ["type"] = new JsonArray("string", "array"), ["minLength"] = 1, ["pattern"] = "x" },
        4 => new JsonObject { ["minimum"] = 1, ["maximum"] = 1 },
        5 => new JsonObject { ["minItems"] = 1, ["maxItems"] = 1 },
        6 => new JsonObject { ["x-rule"] = "R", ["enum"] = new JsonArray("x", true, 2) },
        7 => random.Next(4) > 0,
        8 => new JsonObject(),
        9 => new JsonObject { ["$ref"] = "#/$defs/v" },
        10 => new JsonObject { [random.Next(2) == 0 ? "anyOf" : "oneOf"] = new JsonArray(OfValue(depth - 1), OfValue(depth - 1)) },
        11 => new JsonObject { ["not"] = OfValue(depth - 1) },
        12 => new JsonObject { ["type"] = "array", ["items"] = OfValue(depth - 1) },
        _ => OfObject(depth - 1),
    };

    private void Sometimes(Action add)
    {
        if (random.Next(4) == 0)
            add();
    }

    private string Field() => RandomSketch.Fields[random.Next(RandomSketch.Fields.Length)];

    private IEnumerable<string> Fields() => RandomSketch.Fields.Where(_ => random.Next(2) == 0).ToList();

    private JsonArray Names() => new(Fields().Select(static name => (JsonNode?)name).ToArray());
}
