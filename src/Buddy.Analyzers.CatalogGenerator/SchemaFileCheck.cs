using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CatalogGenerator;

/// <summary>What the schemas of this repository must be, beyond what a user's schema must.</summary>
internal static class SchemaFileCheck
{
    /// <summary>What is wrong with the files, and where.</summary>
    /// <param name="texts">Their texts by name.</param>
    public static IEnumerable<SchemaProblem> ProblemsOf(ImmutableSortedDictionary<string, string> texts)
    {
        var set = new SchemaSet(name => texts.TryGetValue(name, out var text) ? text : null);
        foreach (var name in texts.Keys)
            _ = set.Find(name);
        return set.Problems.Concat(texts.SelectMany(static file => ProblemsOf(file.Key, file.Value)));
    }

    private static IEnumerable<SchemaProblem> ProblemsOf(string name, string text)
    {
        if (JsonReader.Read(text) is not { Error: null, Root: { } root })
            yield break; // the set says so

        if (SchemaLayout.Of(root) is var layout && layout != text)
            yield return new SchemaProblem(name, FirstDifference(text, layout), "the layout is another one: dotnet run --project tools/Buddy.Analyzers.CatalogTool -- format");
        if (root.Find("$id")?.Text != name)
            yield return new SchemaProblem(name, default, "'$id' is the name of the file");
        if (root.Find("x-grade") is not null && root.Find("properties")?.Find(CatalogIndexer.TypeField) is null)
            yield return new SchemaProblem(name, root.Span, "a type says what its 'type' is");
        foreach (var problem in FieldsOf(root).SelectMany(field => ProblemsOf(name, field)))
            yield return problem;
        foreach (var required in RequiredOf(root))
            yield return new SchemaProblem(name, required.Span, $"no field '{required.Text}' is declared beside it");
    }

    /// <summary>A field says what it is, in words, and where that is from, unless another file does.</summary>
    private static IEnumerable<SchemaProblem> ProblemsOf(string file, JsonMember field)
    {
        if (field.Value.Find("const") is not null || field.Name == CatalogIndexer.TypeField)
            yield break;
        if (field.Value.Find("description") is null && field.Value.Find("$ref") is null)
            yield return new SchemaProblem(file, field.NameSpan, $"'{field.Name}' has no description");
        if (field.Value.Find("description") is { } description && (description.Text.EndsWith(".", StringComparison.Ordinal) || !char.IsUpper(description.Text[0])))
            yield return new SchemaProblem(file, description.Span, "a description of a field begins with a capital letter and has no full stop");
        if (field.Value.Find("x-source") is null)
            yield return new SchemaProblem(file, field.NameSpan, $"'{field.Name}' has no source");
    }

    private static IEnumerable<JsonMember> FieldsOf(JsonNode root) => root.Find("properties")?.Members ?? ImmutableArray<JsonMember>.Empty;

    private static IEnumerable<JsonNode> RequiredOf(JsonNode root)
    {
        var fields = new HashSet<string>(FieldsOf(root).Select(static field => field.Name), StringComparer.Ordinal);
        return root.Find("required")?.Items.Where(name => !fields.Contains(name.Text)) ?? [];
    }

    private static TextSpan FirstDifference(string left, string right)
    {
        var i = 0;
        while (i < left.Length && i < right.Length && left[i] == right[i])
            i++;
        return new TextSpan(i, 0);
    }
}
