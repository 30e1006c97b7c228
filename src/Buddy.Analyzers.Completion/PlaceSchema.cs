using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Completion;

/// <summary>What the catalogue knows of a place in an action.</summary>
internal static class PlaceSchema
{
    /// <summary>The schema of an action of that type; of any action for null.</summary>
    public static Schema OfAction(string? type, ActionCatalog catalog) => type is null ? catalog.Common : catalog.SchemaOf(type);

    /// <summary>The schema of the object that the fields lead to; null where that is not known.</summary>
    /// <param name="action">The schema of the action.</param>
    /// <param name="path">The names of the fields.</param>
    public static Schema? OfObject(Schema action, IEnumerable<string> path)
    {
        Schema? schema = action;
        foreach (var name in path)
            schema = schema?.FindProperty(name) is { } property ? Vocabulary.PartOf(property) : null;

        return schema;
    }

    /// <summary>The texts that a field takes, in their order; none where it takes any.</summary>
    public static IEnumerable<string> TextsOf(Schema field)
    {
        var value = field.Items?.Declaration ?? field;
        return value.Enum.IsDefaultOrEmpty ? value.Examples : value.Enum.Select(static known => known.AsString).OfType<string>();
    }
}
