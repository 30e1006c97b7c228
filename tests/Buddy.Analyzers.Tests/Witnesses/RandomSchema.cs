using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>
/// A random schema of the keywords that decide, and random objects that it speaks of: few names and values, so that they meet.
/// The names are far from each other, since the evaluator excuses a missing field that is only misspelt. The same seed gives the same.
/// </summary>
/// <param name="seed">Where chance starts.</param>
internal sealed class RandomSchema(int seed)
{
    private const int Definitions = 3;

    private static readonly string[] Names = ["apple", "bridge", "cloud", "donkey"];
    private static readonly string[] Texts = ["", "a", "ab", "AB", "😀", "b1"];
    private static readonly string[] Patterns = ["^a", "b", "[0-9]$", "^.{2}$", "^$"];
    private static readonly string[] Types = ["string", "integer", "number", "boolean", "array", "object", "null"];

    /// <summary>Keywords that apply schemas, each with a random value; the schemas in it are so much less deep.</summary>
    private static readonly (string Name, Func<RandomSchema, int, JsonNode> Value)[] Applicators =
    [
        ("$ref", static (chance, _) => chance.Reference()),
        ("allOf", static (chance, depth) => chance.Schemas(depth)),
        ("anyOf", static (chance, depth) => chance.Schemas(depth)),
        ("oneOf", static (chance, depth) => chance.Schemas(depth)),
        ("not", static (chance, depth) => chance.Schema(depth)),
        ("if", static (chance, depth) => chance.Schema(depth)),
        ("then", static (chance, depth) => chance.Schema(depth)),
        ("else", static (chance, depth) => chance.Schema(depth)),
        ("properties", static (chance, depth) => chance.ByName(() => chance.Schema(depth))),
        ("dependentSchemas", static (chance, depth) => chance.ByName(() => chance.Schema(depth))),
        ("additionalProperties", static (chance, depth) => chance.Unnamed(depth)),
        ("unevaluatedProperties", static (chance, depth) => chance.Unnamed(depth)),
        ("items", static (chance, depth) => chance.Schema(depth)),
    ];

    /// <summary>Keywords without a schema in them.</summary>
    private static readonly (string Name, Func<RandomSchema, int, JsonNode> Value)[] Assertions =
    [
        ("required", static (chance, _) => chance.SomeNames()),
        ("dependentRequired", static (chance, _) => chance.ByName(chance.SomeNames)),
        ("type", static (chance, _) => chance.Coin ? chance.Pick(Types) : new JsonArray(chance.Some(Types))),
        ("enum", static (chance, _) => new JsonArray([.. Enumerable.Range(0, 3).Select(_ => chance.Scalar())])),
        ("const", static (chance, _) => chance.Scalar()),
        ("minItems", static (chance, _) => chance._random.Next(3)),
        ("maxItems", static (chance, _) => chance._random.Next(3)),
        ("pattern", static (chance, _) => chance.Pick(Patterns)),
        ("minLength", static (chance, _) => chance._random.Next(3)),
        ("maxLength", static (chance, _) => chance._random.Next(3)),
        ("minimum", static (chance, _) => chance._random.Next(-1, 3)),
        ("maximum", static (chance, _) => chance._random.Next(-1, 3)),
    ];

    private readonly Random _random = new(seed);

    /// <summary>Which of the definitions is being made; none refers to an earlier one, so that no schema leads back to itself.</summary>
    private int _definition = -1;

    /// <summary>The names of the keywords that decide; <c>$defs</c> is where <c>$ref</c> leads.</summary>
    public static IEnumerable<string> Deciding => Applicators.Concat(Assertions).Select(static keyword => keyword.Name).Append("$defs");

    private bool Coin => _random.Next(2) == 0;

    /// <summary>A whole schema.</summary>
    public JsonObject Next()
    {
        var schema = Schema(depth: 3);
        var definitions = new JsonObject();
        for (_definition = 0; _definition < Definitions; _definition++)
            definitions["d" + _definition] = Schema(depth: 1);
        definitions["d" + Definitions] = Schema(depth: 0);
        schema["$defs"] = definitions;
        return schema;
    }

    /// <summary>An object without a null.</summary>
    public JsonObject Instance(int depth = 2) => new(
        Some(Names.Append("other")).Select(name => KeyValuePair.Create<string, JsonNode?>(name.ToString(), Value(depth - 1))));

    private JsonNode Value(int depth) => _random.Next(depth > 0 ? 6 : 4) switch
    {
        4 => new JsonArray([.. Enumerable.Range(0, _random.Next(3)).Select(_ => Value(depth - 1))]),
        5 => Instance(depth),
        _ => Scalar(),
    };

    private JsonNode Scalar() => _random.Next(4) switch
    {
        0 => Coin,
        1 => _random.Next(-1, 3),
        2 => _random.Next(3) + 0.5m,
        _ => Pick(Texts),
    };

    private JsonObject Schema(int depth)
    {
        var schema = new JsonObject();
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var (name, value) = Pick(depth > 0 && Coin ? Applicators : Assertions);
            if (!schema.ContainsKey(name))
                schema[name] = value(this, depth - 1);
            if (name is "then" or "else" && !schema.ContainsKey("if"))
                schema["if"] = Schema(depth - 1);
        }

        return schema;
    }

    private JsonArray Schemas(int depth) => new([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Schema(depth))]);

    private JsonNode Unnamed(int depth) => Coin ? false : Schema(depth);

    private JsonObject ByName(Func<JsonNode> value) =>
        new(Some(Names).Select(name => KeyValuePair.Create<string, JsonNode?>(name.ToString(), value())));

    private JsonArray SomeNames() => new(Some(Names));

    private string Reference() => $"#/$defs/d{_random.Next(_definition + 1, Definitions + 1)}";

    private JsonNode[] Some(IEnumerable<string> from)
    {
        var all = from.ToArray();
        _random.Shuffle(all);
        return [.. all.Take(_random.Next(1, all.Length + 1)).Select(static name => (JsonNode)name)];
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
