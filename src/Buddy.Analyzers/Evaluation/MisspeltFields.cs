using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>
/// Which known fields the unknown ones of an object were meant to be. One mistake, one finding: a field that is there under a wrong name is
/// not also missing.
/// </summary>
internal sealed class MisspeltFields
{
    private readonly Dictionary<string, string> _meant = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spellings = new(SpellingComparer.Instance);

    /// <param name="payload">The object.</param>
    /// <param name="schema">The schema that the object as a whole is judged by.</param>
    public MisspeltFields(PayloadObject payload, Schema schema)
    {
        var unknown = payload.EffectiveFields.Where(field => schema.FindProperty(field.Name) is null).ToList();
        _spellings.UnionWith(unknown.Where(static field => !field.IsNull).Select(static field => WithUnderscores(field.Name)));
        if (!schema.IsClosed && !schema.TellsMisspeltNames)
            return; // other fields may come, so none is told to be unknown

        var candidates = unknown.Count == 0 ? [] : schema.PropertyNames().Where(name => IsMissing(name, payload, schema)).ToList();
        foreach (var field in unknown.Where(static field => field.NameSpan is not null))
        {
            if (NearestField.Of(field.Name, candidates, schema) is not { } nearest)
                continue;

            _meant.Add(field.Name, nearest);
            candidates.Remove(nearest); // one unknown field for each
        }
    }

    /// <summary>The known field that an unknown one is near to and that the object does not have; null where there is none.</summary>
    public string? MeantBy(string name) => _meant.TryGetValue(name, out var meant) ? meant : null;

    /// <summary>Whether a field that the object does not have is there under a wrong name.</summary>
    public bool Hide(string name) => _spellings.Contains(name) || _meant.ContainsValue(name);

    /// <summary>Whether the schema has a field that the name spells in another way: <c>triggerTime</c>, <c>trigger-time</c>.</summary>
    public static bool IsOtherSpelling(string name, Schema schema) => schema.PropertyNames().Contains(WithUnderscores(name), SpellingComparer.Instance);

    private static bool IsMissing(string name, PayloadObject payload, Schema schema) =>
        payload.Find(name) is null && schema.FindProperty(name) is { IsDeprecated: false, IsReadOnly: false, IsYaml: false };

    private static string WithUnderscores(string name) => name.Replace('-', '_');
}
