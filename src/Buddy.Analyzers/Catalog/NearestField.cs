namespace Buddy.Analyzers.Catalog;

/// <summary>Finds the field that an unknown one was meant to be.</summary>
internal static class NearestField
{
    /// <summary>The field that is often given that name, else the nearest one; null where none is near.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="candidates">The fields that it can be.</param>
    /// <param name="schema">The schema that has them.</param>
    public static string? Of(string name, IReadOnlyCollection<string> candidates, Schema schema) =>
        candidates.FirstOrDefault(candidate => schema.FindProperty(candidate)!.Aliases.Contains(name, SpellingComparer.Instance)) ?? NearestValue.Of(name, candidates);
}
