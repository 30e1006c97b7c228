using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog.UserSchemas;

/// <summary>The catalogue of the package under the schemas of the user, and what of these cannot be used.</summary>
internal sealed class UserCatalog
{
    private readonly ImmutableArray<SchemaProblem>.Builder _problems = ImmutableArray.CreateBuilder<SchemaProblem>();
    private readonly HashSet<string> _rules;

    /// <param name="texts">The files by path, in the order in which they count.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public UserCatalog(IEnumerable<(string Path, SourceText? Text)> texts, CancellationToken cancellationToken)
    {
        _rules = new HashSet<string>(ActionCatalog.Shipped.RulesOfSchemas, StringComparer.Ordinal);
        var files = OncePerSubject(texts.Select(text => UserSchemaFile.Read(text.Path, text.Text, _problems.Add, cancellationToken)).OfType<UserSchemaFile>());

        // What all actions and their parts say comes first: a type is checked against it.
        var shipped = ActionCatalog.Shipped;
        var parts = files.Where(file => shipped.Files.Names.Contains(file.Target) && !shipped.IsType(file.Subject)).ToList();
        var types = files.Except(parts).ToList();
        var common = ActionCatalog.Of(WithTypes(Merge(shipped, parts), types.Select(static file => file.Subject)));
        Catalog = ActionCatalog.Of(Merge(common, types));

        foreach (var file in files)
            _problems.AddRange(Catalog.ProblemsOf(file.Root, file.Target).Select(problem => problem with { File = file.Path }));
        _problems.AddRange(files.Select(static file => file.Misnamed).OfType<SchemaProblem>());
        Problems = _problems
            .GroupBy(static problem => (problem.File, problem.Span))
            .Select(static group => group.First())
            .OrderBy(static problem => problem.File, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Span)
            .ToImmutableArray();
    }

    public ActionCatalog Catalog { get; }

    /// <summary>What cannot be used, by path and place; one for each place.</summary>
    public ImmutableArray<SchemaProblem> Problems { get; }

    private List<UserSchemaFile> OncePerSubject(IEnumerable<UserSchemaFile> files)
    {
        var first = new Dictionary<string, UserSchemaFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (first.TryGetValue(file.Subject, out var earlier))
                _problems.Add(new SchemaProblem(file.Path, default, $"'{earlier.Path}' speaks of '{file.Subject}' already, and leads"));
            else
                first.Add(file.Subject, file);
        }

        return first.Values.ToList();
    }

    private SchemaFiles Merge(ActionCatalog catalog, List<UserSchemaFile> files)
    {
        var merged = catalog.Files;
        foreach (var file in files)
        {
            var check = new UserSchemaCheck(_rules);
            var below = merged.Read(file.Target) is null ? JsonReader.Read(NewType(file.Subject)).Root! : Root(merged, file.Target);
            var known = catalog.IsType(file.Subject) ? catalog.SchemaOf(file.Subject) : catalog.SchemaOfFile(file.Target);
            merged = merged.With(file.Target, new SchemaMerge(check).Merge(below, file.Root, known ?? Schema.True));
            _problems.AddRange(check.Problems.Select(problem => new SchemaProblem(file.Path, problem.Span, problem.Reason)));
        }

        return merged;
    }

    /// <summary>Lets <c>type</c> have these values. A single word alone points to no action: other systems will use it, too.</summary>
    private SchemaFiles WithTypes(SchemaFiles files, IEnumerable<string> types)
    {
        var all = types.ToList();
        var words = all.Where(static type => type.IndexOf('_') < 0 && !ActionCatalog.Shipped.IsType(type));
        var patch = $$"""{ "properties": { "type": { "enum": {{List(all)}}, "x-common-words": {{List(words)}} } } }""";
        var merge = new SchemaMerge(new UserSchemaCheck(_rules));
        return files.With(ActionCatalog.CommonFile, merge.Merge(Root(files, ActionCatalog.CommonFile), JsonReader.Read(patch).Root!, Schema.True));

        static string List(IEnumerable<string> names) => $"[{string.Join(",", names.Select(JsonString.Quote))}]";
    }

    private static string NewType(string type) =>
        $$"""{ "title": "{{type}} action", "allOf": [{ "$ref": "{{ActionCatalog.CommonFile}}", "x-level": "error" }], "properties": { "type": { "const": "{{type}}" } } }""";

    private static JsonNode Root(SchemaFiles files, string name) => JsonReader.Read(files.Read(name)!).Root!;
}
