using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.DocsGenerator;

/// <summary>The fields of an action, or of an object inside one, as its schema has them.</summary>
internal static class FieldsTable
{
    private const int MostValuesListed = 24;

    /// <param name="name">The schema's file name without extension: <c>AWS_ECS</c>, <c>trigger-condition</c>; <c>action</c> for what all actions share.</param>
    public static IEnumerable<string> Lines(string name)
    {
        var schema = new SchemaSet(SchemaFiles.Shipped().Read).Find(name + SchemaFiles.Extension)
            ?? throw new InvalidDataException($"there is no schema '{name}'");
        return MarkdownTable.Lines(
            ["Field", "JSON type", "Notes", "What it is"],
            schema.Properties.Entries.Select(property => new[]
            {
                MarkdownTable.Code(property.Key),
                TypeOf(property.Value),
                string.Join(", ", NotesOn(property.Key, property.Value, schema)),
                property.Value.Description ?? "",
            }));
    }

    private static string TypeOf(Schema property)
    {
        var declared = property.Ref?.Target ?? property;
        var type = declared.Types?.ToString().ToLowerInvariant() ?? "any";
        return declared.Items is { } items ? $"{type} of {TypeOf(items)}s" : type;
    }

    private static IEnumerable<string> NotesOn(string name, Schema property, Schema owner)
    {
        if (owner.Required.Contains(name))
            yield return "required";
        if (property.IsReadOnly)
            yield return "set by the API";
        if (property.IsDeprecated)
            yield return property.ReplacedBy is { } replacement ? $"deprecated for {MarkdownTable.Code(replacement)}" : "deprecated";
        if (property.IsConst)
            yield return $"is {MarkdownTable.Code(property.Enum[0].ToString())}";
        else if (!property.Enum.IsDefaultOrEmpty)
            yield return property.Enum.Length > MostValuesListed ? $"one of {property.Enum.Length} values" : $"one of {string.Join(", ", property.Enum.Select(Text))}";
    }

    private static string Text(JsonScalar value) => MarkdownTable.Code(value.ToString());
}
