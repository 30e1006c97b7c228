using System.Collections.Immutable;
using System.Text;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog.UserSchemas;

/// <summary>
/// Lays a user's schema over one that ships, keyword by keyword (docs/schemas.md): named schemas are merged by name, lists of names and
/// values are joined, <c>x-not-required</c> takes names away, null takes away anything, and what else is said takes the place of what was.
/// </summary>
/// <param name="check">Says what of the user's schema cannot be used; that is left out.</param>
internal sealed class SchemaMerge(UserSchemaCheck check)
{
    public const string NotRequired = "x-not-required";

    private readonly StringBuilder _json = new();

    /// <summary>The merged schema as JSON text.</summary>
    /// <param name="below">The root of the schema below.</param>
    /// <param name="above">The root of the user's.</param>
    /// <param name="shipped">What the schema below says, with all that it refers to.</param>
    public string Merge(JsonNode below, JsonNode above, Schema shipped)
    {
        WriteSchema(below, above, new UserSchemaScope(shipped, IsRoot: true));
        return _json.ToString();
    }

    private void WriteSchema(JsonNode? below, JsonNode above, UserSchemaScope scope)
    {
        if (above.Kind != JsonKind.Object)
        {
            _json.AppendNode(above);
            return;
        }

        _json.Append('{');
        var notRequired = above.Find(NotRequired);
        foreach (var (name, old, now) in Pairs(below, above))
        {
            var own = now;
            if (name == NotRequired)
                continue;
            if (own is { Kind: JsonKind.Null } && name != "const")
            {
                check.TakesAway(name, own, old);
                continue;
            }

            if (own is not null && !check.Allows(name, old, own, scope))
                own = null;
            if (own is null && old is null)
                continue;

            _json.Separate('{').Append(JsonString.Quote(name)).Append(':');
            WriteKeyword(name, old, own, notRequired, name is "dependentSchemas" or "$defs" ? scope.Conditional() : scope);
        }

        _json.Append('}');
        if (notRequired is not null)
            check.NotRequired(notRequired, below?.Find("required"));
    }

    private void WriteKeyword(string name, JsonNode? old, JsonNode? own, JsonNode? notRequired, UserSchemaScope scope)
    {
        if (name == "required")
        {
            WriteJoined(old, own, notRequired, scope);
            return;
        }

        if (own is null)
        {
            _json.AppendNode(old!);
            return;
        }

        switch (name)
        {
            case "properties" or "$defs" or "dependentSchemas":
                WriteByName(old, own, (field, before, now) => WriteSchema(before, now, name == "properties" ? scope.Field(field) : scope.Elsewhere()));
                break;
            case "dependentRequired":
                WriteByName(old, own, (_, before, now) => WriteJoined(before, now, null, scope));
                break;
            case "enum" or "x-common-words" or "x-companions" or "x-older-values" or "allOf" or "anyOf" or "oneOf":
                WriteJoined(name is "anyOf" or "oneOf" ? null : old, own, null, scope.Elsewhere());
                break;
            case "items" or "additionalProperties" or "unevaluatedProperties" or "not" or "if" or "then" or "else":
                WriteSchema(old, own, scope.Elsewhere());
                break;
            default:
                _json.AppendNode(own);
                break;
        }
    }

    private void WriteByName(JsonNode? old, JsonNode own, Action<string, JsonNode?, JsonNode> write)
    {
        if (own.Kind != JsonKind.Object)
        {
            _json.AppendNode(old ?? own);
            return;
        }

        _json.Append('{');
        foreach (var (name, before, now) in Pairs(old, own))
        {
            if (now is { Kind: JsonKind.Null })
            {
                check.TakesAway(name, now, before);
                continue;
            }

            _json.Separate('{').Append(JsonString.Quote(name)).Append(':');
            if (now is null)
                _json.AppendNode(before!);
            else
                write(name, before, now);
        }

        _json.Append('}');
    }

    /// <summary>The items of both lists, each once, but for those that are taken away.</summary>
    private void WriteJoined(JsonNode? old, JsonNode? own, JsonNode? without, UserSchemaScope scope)
    {
        if (own is not null && own.Kind != JsonKind.Array)
        {
            _json.AppendNode(old ?? own);
            return;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in ItemsOf(without))
            told.Add(JsonWriter.TextOf(item));

        _json.Append('[');
        foreach (var item in ItemsOf(old))
        {
            if (told.Add(JsonWriter.TextOf(item)))
                _json.Separate('[').AppendNode(item);
        }

        foreach (var item in ItemsOf(own))
        {
            if (!told.Add(JsonWriter.TextOf(item)))
                continue;
            _json.Separate('[');
            WriteSchema(null, item, scope);
        }

        _json.Append(']');
    }

    private static ImmutableArray<JsonNode> ItemsOf(JsonNode? list) => list?.Items ?? ImmutableArray<JsonNode>.Empty;

    /// <summary>The names of both, the user's last, each once, with what each says of it.</summary>
    private List<(string Name, JsonNode? Below, JsonNode? Above)> Pairs(JsonNode? below, JsonNode above)
    {
        var members = below?.Members ?? ImmutableArray<JsonMember>.Empty;
        var old = members.ToDictionary(static member => member.Name, static member => member.Value, StringComparer.Ordinal);
        var own = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var member in above.Members)
        {
            if (own.ContainsKey(member.Name))
                check.Twice(member);
            else
                own.Add(member.Name, member.Value);
        }

        return members.AddRange(above.Members)
            .Select(static member => member.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(name => (name, old.TryGetValue(name, out var before) ? before : null, own.TryGetValue(name, out var now) ? now : null))
            .ToList();
    }
}
