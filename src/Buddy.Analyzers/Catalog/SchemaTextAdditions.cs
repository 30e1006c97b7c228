using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>Writes <see cref="CatalogAdditions"/> into the texts of schemas, so that they count like what the schemas say themselves.</summary>
internal static class SchemaTextAdditions
{
    /// <summary>Keywords below which a schema is a condition, no declaration: there a list of values says when, not what.</summary>
    private static readonly HashSet<string> Conditions = new(["if", "then", "else", "not", "anyOf", "oneOf", "dependentSchemas"], StringComparer.Ordinal);

    /// <summary>The files with the additional values in the lists of their fields, and the additional fields in all objects.</summary>
    public static SchemaFiles WithAdditions(this SchemaFiles files, CatalogAdditions additions)
    {
        foreach (var name in files.Names)
        {
            var text = files.Read(name)!;
            var edited = Edit(text, additions);
            if (edited != text)
                files = files.With(name, edited);
        }

        return files;
    }

    /// <summary>The names of the fields that have a list of values.</summary>
    public static IEnumerable<string> FieldsWithValues(this SchemaFiles files) => files.Names
        .SelectMany(name => JsonReader.Read(files.Read(name)!).Root is { } root ? Declarations(root, null) : [])
        .Where(static declaration => declaration.Field is not null && declaration.Schema.Find("enum") is not null)
        .Select(static declaration => declaration.Field!)
        .Distinct(StringComparer.Ordinal);

    private static string Edit(string text, CatalogAdditions additions)
    {
        if (JsonReader.Read(text) is not { Root: { } root, Error: null })
            return text;

        var insertions = new List<(int Position, string Text)>();
        foreach (var (field, schema) in Declarations(root, null))
        {
            if (field is not null && additions.Values.TryGetValue(field, out var values))
            {
                Append(insertions, schema.Find("enum"), values);
                Append(insertions, schema.Find("x-common-words"), values);
            }

            if (schema == root || schema.Find("unevaluatedProperties") is not null)
                Declare(insertions, schema.Find("properties"), additions.Fields);
        }

        foreach (var (position, inserted) in insertions.OrderByDescending(static insertion => insertion.Position))
            text = text.Insert(position, inserted);
        return text;
    }

    private static void Append(List<(int Position, string Text)> insertions, JsonNode? list, IEnumerable<string> values)
    {
        if (list is not { Kind: JsonKind.Array, Items: { IsEmpty: false } items })
            return;

        foreach (var value in values.Where(value => !items.Any(item => item.Kind == JsonKind.String && item.Text == value)))
            insertions.Add((items[items.Length - 1].Span.End, ", " + JsonString.Quote(value)));
    }

    /// <summary>Nothing is said of such a field, so it is no word of the API's either.</summary>
    private static void Declare(List<(int Position, string Text)> insertions, JsonNode? properties, IEnumerable<string> fields)
    {
        if (properties is not { Kind: JsonKind.Object, Members: { IsEmpty: false } members })
            return;

        foreach (var field in fields.Where(field => !members.Any(member => member.Name == field)))
            insertions.Add((members[members.Length - 1].Span.End, $", {JsonString.Quote(field)}: true"));
    }

    /// <summary>The schemas that declare something, each with the field that it stands for.</summary>
    private static IEnumerable<(string? Field, JsonNode Schema)> Declarations(JsonNode schema, string? field)
    {
        if (schema.Kind == JsonKind.Array)
            return schema.Items.SelectMany(static item => Declarations(item, null));
        if (schema.Kind != JsonKind.Object)
            return [];

        var parts = schema.Members.Where(static member => !Conditions.Contains(member.Name)).SelectMany(member => member.Name switch
        {
            "properties" or "$defs" => member.Value.Members.SelectMany(static entry => Declarations(entry.Value, entry.Name)), // shared fields stand in $defs, by their names
            "items" => Declarations(member.Value, field),
            "allOf" or "unevaluatedProperties" or "additionalProperties" => Declarations(member.Value, null),
            _ => [],
        });
        return parts.Prepend((field, schema));
    }
}
