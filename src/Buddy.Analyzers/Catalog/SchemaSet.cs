using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog;

/// <summary>
/// Schema files that refer to each other by file name: <c>"$ref": "file.schema.json"</c>, <c>"file.schema.json#/$defs/x"</c>, <c>"#"</c>.
/// A file is parsed, with all that it refers to, when it is first asked for. A keyword that cannot be used counts as absent, a schema that
/// cannot be used as <see cref="Schema.Anything"/>; <see cref="Problems"/> says so.
/// </summary>
/// <param name="readText">The text of a file, or null where there is no such file.</param>
internal sealed class SchemaSet(Func<string, string?> readText)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, JsonNode?> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private readonly Queue<SchemaReference> _references = new();
    private readonly List<SchemaProblem> _problems = [];

    /// <summary>The problems of everything that has been asked for so far.</summary>
    public IReadOnlyList<SchemaProblem> Problems
    {
        get
        {
            lock (_gate)
                return _problems.Distinct().ToArray();
        }
    }

    /// <summary>The schema of a file, or null where there is no such file or its text is no JSON.</summary>
    public Schema? Find(string file)
    {
        lock (_gate)
        {
            if (Document(file) is null)
                return null;

            var schema = Resolve(file, "#", default, _problems);
            while (_references.Count > 0)
                _ = _references.Dequeue().Target;
            return schema;
        }
    }

    /// <summary>The rules that a file names.</summary>
    public IEnumerable<string> RulesIn(string file)
    {
        lock (_gate)
            return Document(file) is { } document ? RulesIn(document).ToArray() : [];
    }

    /// <summary>What cannot be used in a schema that is no file of the set, but stands for a part of <paramref name="file"/>.</summary>
    public IReadOnlyList<SchemaProblem> ProblemsOf(JsonNode node, string file)
    {
        lock (_gate)
        {
            var problems = new List<SchemaProblem>();
            new SchemaParser(this, file, problems).Parse(node);
            while (_references.Count > 0)
            {
                var reference = _references.Dequeue();
                if (reference.IsOf(problems) && reference.Target.LeadsBackToItself())
                    problems.Add(new SchemaProblem(file, reference.Span, "this '$ref' leads back to itself"));
            }

            return problems;
        }
    }

    /// <summary>What <paramref name="reference"/>, standing in <paramref name="file"/> at <paramref name="span"/>, means.</summary>
    internal SchemaReference Refer(string file, string reference, TextSpan span, List<SchemaProblem> problems)
    {
        var target = new SchemaReference(() => Resolve(file, reference, span, problems), span, problems);
        _references.Enqueue(target);
        return target;
    }

    private Schema Resolve(string file, string reference, TextSpan span, List<SchemaProblem> problems)
    {
        var hash = reference.IndexOf('#');
        var target = hash == 0 ? file : hash < 0 ? reference : reference.Substring(0, hash);
        var pointer = hash < 0 ? "" : reference.Substring(hash + 1);

        lock (_gate)
        {
            var key = target + "#" + pointer;
            if (_schemas.TryGetValue(key, out var schema))
                return schema;
            if (Document(target) is not { } document || JsonPointer.PathTo(document, pointer) is not { } path)
                return Unresolved(file, reference, span, problems);

            return _schemas[key] = new SchemaParser(this, target, _problems).Parse(path[path.Count - 1], path.Take(path.Count - 1));
        }
    }

    private static Schema Unresolved(string file, string reference, TextSpan span, List<SchemaProblem> problems)
    {
        problems.Add(new SchemaProblem(file, span, $"'{reference}' refers to nothing"));
        return Schema.Anything;
    }

    private static IEnumerable<string> RulesIn(JsonNode node) => node.Members
        .Where(static member => member is { Name: "x-rule", Value.Kind: JsonKind.String })
        .Select(static member => member.Value.Text)
        .Concat(node.Members.Select(static member => member.Value).Concat(node.Items).SelectMany(RulesIn));

    private JsonNode? Document(string file)
    {
        if (_documents.TryGetValue(file, out var document))
            return document;

        if (readText(file) is { } text)
        {
            var result = JsonReader.Read(text);
            if (result.Error is { } error)
                _problems.Add(new SchemaProblem(file, error.Span, error.Message));
            else
                document = result.Root;
        }

        return _documents[file] = document;
    }
}
