using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>A random object of a schema, valid or nearly so. The same seed gives the same object; none holds a null.</summary>
/// <param name="schema">The schema that leads.</param>
/// <param name="type">The action type, where it is an action's.</param>
/// <param name="seed">Where chance starts.</param>
internal sealed class RandomPayload(Schema schema, string? type, int seed)
{
    private static readonly string[] Texts =
        ["", "a", "us-east-1", "$PASSWORD", "a \"quoted\" \\ text", "two\nlines\t", "naïve ☃ 😀", "{braces}", "ON_SUCCESS", "true", "1", "/:/app",
        new('x', 300)];

    /// <summary>Fields that make sense together only.</summary>
    private static readonly string[] Companions =
    [
        """{ "trigger_time": "ON_FAILURE", "run_only_on_first_failure": true }""",
        """{ "trigger_time": "ON_FAILURE", "run_only_on_first_failure": false }""",
        """{ "trigger_time": "ON_SUCCESS" }""",
        """{ "trigger_conditions": [{ "trigger_condition": "VAR_IS", "trigger_variable_key": "k", "trigger_variable_value": "v" }] }""",
        """{ "trigger_conditions": [{ "trigger_condition": "OR", "trigger_operands": [{ "trigger_condition": "ON_CHANGE" }] }] }""",
        """{ "image_location": "PUBLIC_REGISTRY", "docker_registry": "DOCKER_HUB" }""",
        """{ "image_location": "PRIVATE_REGISTRY", "docker_registry": "DOCKER_HUB", "login": "me", "password": "p" }""",
        """{ "image_location": "PRIVATE_REGISTRY", "docker_registry": "OTHER", "registry": "r", "login": "me", "password": "p" }""",
        """{ "image_location": "PRIVATE_REGISTRY", "docker_registry": "AMAZON_ECR", "integration": { "identifier": "aws" }, "region": "us-east-1" }""",
        """{ "image_location": "PRIVATE_REGISTRY", "docker_registry": "GOOGLE_GCR", "integration": { "identifier": "g" }, "registry": "r" }""",
        """{ "package": "p", "version": "1" }""",
        """{ "mount_filesystem_disable": true, "volume_mappings": [] }""",
        """{ "unit_tests_suite": "s", "unit_tests_path": "p" }""",
    ];

    private readonly Random _random = new(seed);

    /// <summary>An action of this type, by its shipped schema.</summary>
    public RandomPayload(string type, int seed)
        : this(ActionCatalog.Shipped.SchemaOf(type), type, seed)
    {
    }

    public JsonObject Next()
    {
        var payload = new JsonObject();
        if (type is not null)
            payload["type"] = type;
        AddRequired(payload, schema);
        foreach (var part in schema.AllOf)
            AddRequired(payload, part.Ref?.Target ?? part);
        if (schema.FindProperty("docker_image_name") is not null)
            AddAll(payload, """{ "docker_image_name": "node", "docker_image_tag": "22" }""");

        while (_random.Next(3) > 0)
            AddCompanions(payload);
        var names = schema.PropertyNames().ToList();
        for (var i = names.Count == 0 ? 0 : _random.Next(4); i > 0; i--)
            AddOptional(payload, Pick(names));
        if (_random.Next(2) == 0)
            return payload;

        var damage = new PayloadDamage(_random, Scalar);
        for (var i = _random.Next(1, 4); i > 0; i--)
            damage.Apply(payload);
        return payload;
    }

    /// <summary>The fields that a schema, or a part of it, asks for; of those that stand for each other, some.</summary>
    private void AddRequired(JsonObject payload, Schema part)
    {
        foreach (var name in part.RequiredOneOf.IsEmpty ? part.Required : part.Required.AddRange(Pick(part.RequiredOneOf)))
            payload.TryAdd(name, ValueOf(schema.FindProperty(name)!, depth: 2));
    }

    private void AddCompanions(JsonObject payload)
    {
        var fields = Pick(Companions);
        if (JsonNode.Parse(fields)!.AsObject().All(field => schema.FindProperty(field.Key) is not null))
            AddAll(payload, fields);
    }

    private static void AddAll(JsonObject payload, string fields)
    {
        foreach (var field in JsonNode.Parse(fields)!.AsObject())
            payload[field.Key] = field.Value!.DeepClone();
    }

    private void AddOptional(JsonObject payload, string name) => payload.TryAdd(name, ValueOf(schema.FindProperty(name)!, depth: 3));

    private JsonNode ValueOf(Schema declared, int depth)
    {
        var value = declared.Declaration;
        if (!value.Enum.IsDefault)
            return Scalar(value.Enum[_random.Next(value.Enum.Length)]);

        return value.Types switch
        {
            JsonTypes.Integer => _random.Next(-1, value.Maximum is { } maximum ? (int)maximum + 2 : 100000),
            JsonTypes.Boolean => _random.Next(2) == 0,
            JsonTypes.Array => ArrayOf(value.Items ?? Schema.Anything, depth > 0 ? LengthOf(value) : 0, depth),
            JsonTypes.Number => _random.Next(100) + 0.5,
            JsonTypes.Object => ObjectOf(declared.Ref?.Target ?? declared, depth),
            _ => Text(value),
        };
    }

    /// <summary>A text that the schema allows, now and then any.</summary>
    private string Text(Schema declared)
    {
        var allowed = Texts.Where(text => text.Length >= (declared.MinLength ?? 0) && text.Length <= (declared.MaxLength ?? text.Length) && declared.Pattern?.IsMatch(text) != false).ToList();
        return Pick<string>(allowed.Count == 0 || _random.Next(8) == 0 ? Texts : allowed);
    }

    /// <summary>Few items, now and then one too many.</summary>
    private int LengthOf(Schema array) => array.MaxItems is { } most && _random.Next(8) == 0 ? (int)most + 1 : _random.Next(4);

    private JsonArray ArrayOf(Schema items, int count, int depth) =>
        new([.. Enumerable.Range(0, count).Select(_ => ValueOf(items, depth - 1))]);

    private JsonObject ObjectOf(Schema declared, int depth)
    {
        var value = new JsonObject();
        foreach (var name in declared.PropertyNames().Where(name => declared.Required.Contains(name) || (depth > 0 && _random.Next(4) == 0)))
            value[name] = ValueOf(declared.FindProperty(name)!, depth - 1);
        return value;
    }

    private static JsonNode Scalar(JsonScalar scalar) =>
        scalar.AsString is { } text ? text : scalar.AsBoolean is { } boolean ? boolean : (int)scalar.AsNumber!.Value;

    /// <summary>A string, number or boolean.</summary>
    private JsonNode Scalar() => _random.Next(4) switch
    {
        0 => _random.Next(2) == 0,
        1 => _random.Next(-2, 100),
        2 => _random.Next(100) + 0.5,
        _ => Pick(Texts),
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
