using System.Collections.Immutable;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>Makes the index of a set of schemas; reads all of them.</summary>
internal static class CatalogIndexer
{
    /// <summary>The file that says what all actions have in common.</summary>
    public const string CommonFile = "action" + Extension;

    /// <summary>What the name of a schema's file ends with.</summary>
    public const string Extension = ".schema.json";

    /// <summary>The field by which the API tells its actions apart. All other names stand in schemas alone.</summary>
    public const string TypeField = "type";

    /// <summary>The index of the files of a set.</summary>
    /// <param name="names">Their names.</param>
    /// <param name="set">The set.</param>
    public static CatalogIndex IndexOf(IReadOnlyCollection<string> names, SchemaSet set)
    {
        var common = set.Find(CommonFile) ?? Schema.True;
        var typeField = common.FindProperty(TypeField) ?? Schema.True;
        var types = TextsOf(typeField);
        var files = FilesOfTypes(types, names, set);
        var parts = names.Where(name => name != CommonFile && !files.ContainsValue(name)).Select(name => set.Find(name)!).Where(IsObject).ToList();
        return new CatalogIndex
        {
            Types = types.Select(type => TypeOf(type, files.TryGetValue(type, out var file) ? file : "", typeField, set)).ToImmutableArray(),
            Words = WordsOf(common, types.Where(files.ContainsKey).Select(type => files[type]).Distinct(StringComparer.Ordinal), set),
            Parts = parts.Select(static part => new CatalogIndex.PartEntry(
                part.PropertyNames().ToImmutableArray(), part.FindProperty(TypeField) is { } type ? TextsOf(type) : ImmutableArray<string>.Empty)).ToImmutableArray(),
            OfOtherObjects = parts.Where(static part => part.IsOtherObject)
                .SelectMany(static part => part.PropertyNames())
                .Where(name => common.FindProperty(name) is null)
                .ToImmutableArray(),
            ResponseCompanions = common.ResponseCompanions.Select(static companion => companion.Required).ToImmutableArray(),
            Rules = names.SelectMany(set.RulesIn).Distinct(StringComparer.Ordinal).OrderBy(static rule => rule, StringComparer.Ordinal).ToImmutableArray(),
            Date = common.Date ?? "",
        };
    }

    /// <summary>The values of a list that are texts.</summary>
    public static ImmutableArray<string> TextsOf(Schema schema) =>
        schema.Enum.IsDefault ? ImmutableArray<string>.Empty : schema.Enum.Select(static value => value.AsString).OfType<string>().ToImmutableArray();

    /// <summary>The file of each type: the one of its name, or the one that has it among its aliases.</summary>
    private static Dictionary<string, string> FilesOfTypes(ImmutableArray<string> types, IReadOnlyCollection<string> names, SchemaSet set)
    {
        var known = new HashSet<string>(names, StringComparer.Ordinal);
        var files = types.Where(type => known.Contains(type + Extension)).ToDictionary(static type => type, static type => type + Extension, StringComparer.Ordinal);
        foreach (var file in files.Values.ToList())
        {
            foreach (var alias in set.Find(file)!.Aliases.Where(alias => !files.ContainsKey(alias)))
                files.Add(alias, file);
        }

        return files;
    }

    private static CatalogIndex.TypeEntry TypeOf(string type, string file, Schema typeField, SchemaSet set)
    {
        var schema = file.Length == 0 ? null : set.Find(file);
        var recognition = typeField.CommonWords.Contains(type) ? TypeRecognition.Companion : schema?.Recognition ?? TypeRecognition.Alone;
        return new CatalogIndex.TypeEntry(type, file, recognition, IsCertain(schema));
    }

    /// <summary>Whether a schema stands on a leading page, or is the user's.</summary>
    private static bool IsCertain(Schema? schema) => schema is { Grade: null or "A" };

    /// <summary>The words of what is certain lead: what is only likely makes no code worth a look.</summary>
    private static ImmutableArray<CatalogIndex.WordEntry> WordsOf(Schema common, IEnumerable<string> files, SchemaSet set)
    {
        var words = new Dictionary<string, CatalogIndex.WordEntry>(SpellingComparer.Instance);
        foreach (var file in files.OrderBy(file => IsCertain(set.Find(file)) ? 1 : 0).Prepend(CommonFile))
        {
            var schema = set.Find(file)!;
            foreach (var name in schema.PropertyNames().Where(name => IsCertain(schema) || !words.ContainsKey(name)))
                words[name] = WordOf(name, file, schema, common);
        }

        return words.Values.OrderBy(static word => word.Name, StringComparer.Ordinal).ToImmutableArray();
    }

    private static CatalogIndex.WordEntry WordOf(string name, string file, Schema schema, Schema common)
    {
        var property = schema.FindProperty(name)!;
        var traits = (common.FindProperty(name) is not null ? WordTraits.Common : WordTraits.None)
            | (common.Required.Contains(name) ? WordTraits.Required : WordTraits.None)
            | (property.IsReadOnly ? WordTraits.ReadOnly : WordTraits.None)
            | (property.IsDeprecated ? WordTraits.Deprecated : WordTraits.None)
            | (Vocabulary.HoldsObjects(property) ? WordTraits.HoldsObjects : WordTraits.None)
            | (property.IsSignal ? WordTraits.Signal : WordTraits.None);
        var counts = IsCertain(schema);
        return new CatalogIndex.WordEntry(
            name,
            file,
            counts ? Vocabulary.SignOf(property) : FieldSign.None,
            traits,
            counts && !property.IsConst && !property.IsDeprecated ? TextsOf(property) : ImmutableArray<string>.Empty);
    }

    private static bool IsObject(Schema schema) => ((schema.Types ?? JsonTypes.None) & JsonTypes.Object) != 0 && !schema.Properties.Entries.IsEmpty;
}
