using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Rules;
using Buddy.Analyzers.Tests.Evaluation;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Buddy.Analyzers.Tests.ActionTypes;

/// <summary>The smallest payload of a type that is right, made of its schema, and what is reported of it where it is sent to create an action.</summary>
/// <param name="type">The action type.</param>
internal sealed class SamplePayload(string type)
{
    private static readonly PayloadDestination Request = new() { IsActionsUrl = true };

    /// <summary>What the type is known by.</summary>
    public Schema Schema { get; } = ActionCatalog.Shipped.SchemaOf(type);

    /// <summary>All types that have a schema.</summary>
    public static TheoryData<string> Types => new(ActionCatalog.Shipped.Types.Where(ActionCatalog.Shipped.HasSchema));

    /// <summary>The payload: what must be there, and where one of several fields must, the first.</summary>
    public JsonObject Minimal()
    {
        var payload = new JsonObject { [CatalogIndexer.TypeField] = type };
        foreach (var name in ActionCatalog.Shipped.Common.Required.AddRange(Schema.Required).Where(name => !payload.ContainsKey(name)))
            payload[name] = ValueOf(Schema.FindProperty(name)!);
        foreach (var name in Findings(payload).SelectMany(static finding => finding.Missing).Where(name => !payload.ContainsKey(name)).ToList())
            payload[name] = ValueOf(Schema.FindProperty(name)!);
        return payload;
    }

    /// <summary>The findings in a payload of the type.</summary>
    public static ImmutableArray<Finding> Findings(JsonObject payload) =>
        PayloadFindings.Of(new Payload(PayloadSketch.FromJson(payload.ToJsonString()), Request), ActionCatalog.Shipped, CancellationToken.None)
            .RemoveAll(static finding => PayloadRules.Of(finding) is null);

    /// <summary>The fields of its own, with what is known of each, but for those that are gone, read only, or known from YAML alone.</summary>
    public IEnumerable<(string Name, Schema Field)> OwnFields() => Schema.Properties.Names
        .Where(static name => name != CatalogIndexer.TypeField)
        .Select(name => (name, Schema.FindProperty(name)!))
        .Where(static field => field.Item2 is { IsDeprecated: false, IsReadOnly: false, IsYaml: false });

    /// <summary>A value that a field may have.</summary>
    public static JsonNode ValueOf(Schema field)
    {
        var declared = field.Declaration;
        if (!declared.Enum.IsDefault)
            return JsonNode.Parse(declared.Enum[0].AsString is { } text ? JsonString.Quote(text) : declared.Enum[0].ToString())!;

        var types = declared.Types ?? JsonTypes.String;
        return declared.IsSecret ? "$SECRET" : (types & JsonTypes.String) != 0 ? declared.Expected?.Split('\'') is [_, var example, ..] ? example : "text"
            : (types & JsonTypes.Array) != 0 ? new JsonArray()
            : (types & JsonTypes.Object) != 0 ? ObjectOf(field.Ref?.Target ?? declared)
            : (types & JsonTypes.Number) != 0 ? JsonValue.Create((int)(declared.Minimum ?? 1))
            : JsonValue.Create(true);
    }

    private static JsonObject ObjectOf(Schema schema)
    {
        var names = schema.Required.IsEmpty && !schema.RequiredOneOf.IsEmpty ? schema.RequiredOneOf[0] : schema.Required;
        return new JsonObject(names.Select(name => KeyValuePair.Create(name, (JsonNode?)ValueOf(schema.FindProperty(name)!))));
    }
}
