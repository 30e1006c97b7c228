using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Completion;

/// <summary>What an item of the list is, line by line.</summary>
internal static class OfferDescription
{
    private const int MostValuesListed = 12;
    private const string Pages = "https://github.com/buddy-works/buddy-analyzers/blob/main/docs/";

    /// <summary>Of a field: its JSON type, whether it is required and how sure that is, what it is, its values, where that is documented.</summary>
    /// <param name="name">The field.</param>
    /// <param name="owner">The schema of the object that has it.</param>
    /// <param name="type">The type of the action; null for any.</param>
    /// <param name="catalog">What is known of actions.</param>
    public static ImmutableArray<string> OfField(string name, Schema owner, string? type, ActionCatalog catalog)
    {
        var field = FieldOf(name, owner, catalog);
        var values = PlaceSchema.TextsOf(field).ToList();
        return Lines(
            $"{name}: {TypeOf(field)}, {RequiredIn(owner, name)}",
            field.Description,
            values.Count == 0 ? null : (field.Items ?? field).Enum.IsDefaultOrEmpty ? $"Such as {List(values)}" : $"One of {List(values)}",
            field.Levels.Of("type") == FactLevel.Error ? null : $"How sure: {Wording(field.Levels.Of("type"))}",
            Source(field),
            PageOf(type, catalog));
    }

    /// <summary>Of a value: what it means, and what the field is.</summary>
    public static ImmutableArray<string> OfValue(string value, string name, Schema owner, string? type, ActionCatalog catalog)
    {
        var field = FieldOf(name, owner, catalog);
        return Lines($"{name}: {value}", field.MeaningOf(value), field.Description, Source(field), PageOf(type, catalog));
    }

    /// <summary>Of a type of action: what it does, and what it requires.</summary>
    public static ImmutableArray<string> OfType(string type, ActionCatalog catalog)
    {
        var schema = catalog.SchemaOf(type);
        return Lines(
            schema.Title is { } title && catalog.HasSchema(type) ? $"{type}: {title}" : type,
            catalog.HasSchema(type) ? schema.Description : null,
            schema.Required.IsEmpty ? null : $"Required: {string.Join(", ", schema.Required)} ({Wording(schema.Levels.Of("required"))})",
            PageOf(type, catalog));
    }

    /// <summary>A response may be of any type, so a field of one type is found by its name.</summary>
    private static Schema FieldOf(string name, Schema owner, ActionCatalog catalog) => owner.FindProperty(name) ?? catalog.Vocabulary.Find(name)?.Schema ?? Schema.True;

    private static ImmutableArray<string> Lines(params string?[] lines) => lines.OfType<string>().Where(static line => line.Length > 0).ToImmutableArray();

    private static string TypeOf(Schema field)
    {
        var type = field.Types is { } types && types != JsonTypes.Any ? types.ToString().ToLowerInvariant() : "any value";
        return field is { Items.Declaration.Types: { } items } ? $"{type} of {items.ToString().ToLowerInvariant()}s" : type;
    }

    private static string RequiredIn(Schema owner, string name) => RequiredBy(owner, name) is { } level ? $"required ({Wording(level)})" : "optional";

    private static FactLevel? RequiredBy(Schema schema, string name, int depth = 8)
    {
        if (schema.Required.Contains(name))
            return schema.Levels.Of("required");
        if (depth == 0)
            return null;

        return schema.AllOf.Concat(schema.Ref is { } reference ? [reference.Target] : []).Select(part => RequiredBy(part, name, depth - 1)).FirstOrDefault(static level => level is not null);
    }

    private static string Wording(FactLevel level) => level switch
    {
        FactLevel.Error => "certain",
        FactLevel.Warning => "very likely",
        FactLevel.Hint => "likely",
        _ => "not checked",
    };

    private static string List(List<string> values) => values.Count <= MostValuesListed
        ? string.Join(", ", values)
        : $"{string.Join(", ", values.Take(MostValuesListed))} and {values.Count - MostValuesListed} more";

    private static string? Source(Schema field) => field.Source is { } source ? $"Source: {source}" : null;

    private static string PageOf(string? type, ActionCatalog catalog) => type is not null && catalog.HasSchema(type) && catalog.SchemaOf(type).Kind is { } kind
        ? $"{Pages}actions/{kind}.md#{type.ToLowerInvariant()}"
        : $"{Pages}actions.md";
}
