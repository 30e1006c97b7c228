using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.DocsGenerator;

/// <summary>All action types, and those of one kind with their fields.</summary>
internal static class TypesTable
{
    private static readonly ActionCatalog Catalog = ActionCatalog.Shipped;

    /// <summary>A row for each type.</summary>
    public static IEnumerable<string> Lines() => MarkdownTable.Lines(
        ["Type", "What it does", "Kind", "Grade", "Date"],
        Types().Select(static type => new[]
        {
            $"[{MarkdownTable.Code(type.Name)}](actions/{type.Schema.Kind}.md#{type.Name.ToLowerInvariant()})",
            type.Schema.Description!.TrimEnd('.'),
            type.Schema.Kind!,
            type.Schema.Grade!,
            type.Schema.Date!,
        }));

    /// <summary>A section for each type of a kind.</summary>
    /// <exception cref="InvalidDataException">No type is of that kind.</exception>
    public static IEnumerable<string> LinesOf(string kind)
    {
        var types = Types().Where(type => type.Schema.Kind == kind).ToList();
        return types.Count == 0 ? throw new InvalidDataException($"no type is of the kind '{kind}'") : types.SelectMany(static type => Section(type.Name, type.Schema));
    }

    private static IEnumerable<string> Section(string name, Schema schema)
    {
        string[] head = [$"## {name}", "", $"{schema.Description} Grade {schema.Grade}, of {schema.Date}. {RecognitionOf(name)}{Replaced(schema)}", ""];
        return schema.Properties.Entries.Any(static property => !property.Value.IsConst && property.Key != CatalogIndexer.TypeField)
            ? [.. head, .. FieldsTable.Lines(schema), ""]
            : [.. head, "Only its name is known.", ""];
    }

    private static string RecognitionOf(string name) => Catalog.RecognitionOf(name) switch
    {
        TypeRecognition.Alone => "Its name alone makes an action.",
        TypeRecognition.Field => "Others use its name: it makes an action beside one of its fields.",
        _ => Companions(Catalog.SchemaOf(name)),
    };

    private static string Companions(Schema schema) => schema.Companions.IsEmpty
        ? "Its name is an English word: it makes an action beside what only actions have, or at Buddy's URL."
        : $"Its name is an English word: it makes an action beside what only actions have, or {string.Join(", or ", schema.Companions.Select(static companion => string.Join(" with ", companion.Required.Select(MarkdownTable.Code))))}, or at Buddy's URL.";

    private static string Replaced(Schema schema) => schema.ReplacedBy is { } newer ? $" {MarkdownTable.Code(newer)} has taken its place." : "";

    private static IEnumerable<(string Name, Schema Schema)> Types() => Catalog.Types
        .Where(static type => Catalog.FileOf(type) == type + SchemaFiles.Extension)
        .Select(static type => (type, Catalog.SchemaOf(type)));
}
