using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.CatalogTool;

/// <summary>What changed between two sets of schemas, in words for a list of changes.</summary>
internal static class CatalogDiff
{
    /// <summary>A line for each type and each shared part that is new, gone or changed.</summary>
    /// <param name="old">The files of the older set by name.</param>
    /// <param name="now">Those of the newer one.</param>
    public static IEnumerable<string> Lines(IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> now)
    {
        var (before, after) = (SetOf(old), SetOf(now));
        foreach (var file in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            var subject = file[..^CatalogIndexer.Extension.Length];
            if (!old.ContainsKey(file))
                yield return $"- `{subject}`: new";
            else if (!now.ContainsKey(file))
                yield return $"- `{subject}`: gone";
            else if (before.Find(file) is not { } earlier || after.Find(file) is not { } later)
                yield return $"- `{subject}`: is no schema";
            else if (Changes(earlier, later).ToList() is { Count: > 0 } changes)
                yield return $"- `{subject}`: {string.Join("; ", changes)}";
            else if (old[file] != now[file])
                yield return $"- `{subject}`: other words, sources or conditions";
        }
    }

    private static SchemaSet SetOf(IReadOnlyDictionary<string, string> texts) => new(name => texts.TryGetValue(name, out var text) ? text : null);

    private static IEnumerable<string> Changes(Schema old, Schema now)
    {
        if (old.Grade != now.Grade)
            yield return $"grade {now.Grade ?? "none"} instead of {old.Grade ?? "none"}";

        var (fields, left) = (now.Properties.Names.ToList(), old.Properties.Names.ToList());
        if (fields.Except(left).ToList() is { Count: > 0 } added)
            yield return "new " + Names(added);
        if (left.Except(fields).ToList() is { Count: > 0 } removed)
            yield return "gone " + Names(removed);
        if (now.Required.Except(old.Required).ToList() is { Count: > 0 } required)
            yield return "now required " + Names(required);
        if (old.Required.Except(now.Required).ToList() is { Count: > 0 } optional)
            yield return "no longer required " + Names(optional);
        foreach (var change in fields.Intersect(left).SelectMany(name => Changes(name, old.Properties.Find(name)!.Declaration, now.Properties.Find(name)!.Declaration)))
            yield return change;
    }

    private static IEnumerable<string> Changes(string name, Schema old, Schema now)
    {
        if (old.Types != now.Types)
            yield return $"`{name}` is {now.Types?.ToString().ToLowerInvariant() ?? "anything"} instead of {old.Types?.ToString().ToLowerInvariant() ?? "anything"}";

        var (values, left) = (CatalogIndexer.TextsOf(now), CatalogIndexer.TextsOf(old));
        if (values.Except(left).ToList() is { Count: > 0 } added)
            yield return $"`{name}` may be {Names(added)}";
        if (left.Except(values).ToList() is { Count: > 0 } removed)
            yield return $"`{name}` may no longer be {Names(removed)}";
        if (old.IsDeprecated != now.IsDeprecated)
            yield return now.IsDeprecated ? $"`{name}` is deprecated" : $"`{name}` is no longer deprecated";
        if (old.Levels != now.Levels)
            yield return $"`{name}` is known better or worse";
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"`{name}`"));
}
