using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.DocsGenerator;

/// <summary>The fields of an action, or of an object inside one, as its schema has them: those that are required first.</summary>
internal static class FieldsTable
{
    private const int MostValuesListed = 24;

    /// <param name="name">The schema's file name without extension: <c>AWS_ECS</c>, <c>trigger-condition</c>; <c>action</c> for what all actions share.</param>
    public static IEnumerable<string> Lines(string name) => Lines(ActionCatalog.Shipped.SchemaOfFile(name + SchemaFiles.Extension)
        ?? throw new InvalidDataException($"there is no schema '{name}'"));

    /// <param name="schema">The schema.</param>
    public static IEnumerable<string> Lines(Schema schema) => MarkdownTable.Lines(
        ["Field", "JSON type", "Required", "Notes", "What it is"],
        schema.Properties.Entries
            .Where(static property => !property.Value.IsConst)
            .OrderByDescending(property => schema.Required.Contains(property.Key))
            .Select(property => Row(property.Key, schema.FindProperty(property.Key)!, schema)));

    private static string[] Row(string name, Schema property, Schema owner) =>
    [
        MarkdownTable.Code(name),
        TypeOf(property),
        owner.Required.Contains(name) ? LevelOf(owner.Levels.Of("required")) : MayRequire(owner, name) ? "sometimes" : "",
        string.Join(", ", NotesOn(property)),
        property.Description ?? "",
    ];

    /// <summary>Whether a part of the schema asks for the field: beside other fields, or as one of several.</summary>
    private static bool MayRequire(Schema schema, string name) => new[] { schema.Ref?.Target, schema.Then, schema.Else }.OfType<Schema>()
        .Concat(schema.AllOf).Concat(schema.AnyOf).Concat(schema.OneOf)
        .Any(part => part.Required.Contains(name) || MayRequire(part, name));

    private static string TypeOf(Schema property)
    {
        var declared = property.Ref?.Target ?? property;
        var type = declared.Types?.ToString().ToLowerInvariant() ?? "any";
        return declared.Items is { } items && TypeOf(items) is var item && item != "any" ? $"{type} of {item}s" : type;
    }

    private static IEnumerable<string> NotesOn(Schema property)
    {
        if (property.IsReadOnly)
            yield return "set by the API";
        if (property.IsDeprecated)
            yield return property.ReplacedBy is { } replacement ? $"deprecated for {MarkdownTable.Code(replacement)}" : "deprecated";
        if (property.IsSecret)
            yield return "a secret";
        if (property.IsYaml)
            yield return "known from YAML";
        if (!property.Enum.IsDefaultOrEmpty)
            yield return (property.Enum.Length > MostValuesListed ? $"one of {property.Enum.Length} values" : $"one of {string.Join(", ", property.Enum.Select(Text))}") + Checked(property.Levels.Of("enum"));
        if (!property.IsReadOnly && !property.IsDeprecated && property.Levels.Of("type") == FactLevel.Silent)
            yield return "not checked";
    }

    private static string Checked(FactLevel level) => level == FactLevel.Silent ? " (not checked)" : $" ({LevelOf(level)})";

    private static string LevelOf(FactLevel level) => level.ToString().ToLowerInvariant();

    private static string Text(JsonScalar value) => MarkdownTable.Code(value.ToString());
}
