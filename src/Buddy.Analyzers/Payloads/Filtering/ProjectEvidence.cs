using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>What the words of a compilation say of actions: kept for the compilation, and of each file as long as the syntax tree lives.</summary>
internal static class ProjectEvidence
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ActionCatalog, StrongBox<ActionWords>>> Known = new();

    /// <summary>Which of the words that speak for Buddy's actions any file of the compilation has.</summary>
    public static ActionWords Of(Compilation compilation, ActionCatalog catalog, CancellationToken cancellationToken)
    {
        var known = Known.GetValue(compilation, static _ => new ConcurrentDictionary<ActionCatalog, StrongBox<ActionWords>>());
        return known.TryGetValue(catalog, out var words) ? words.Value
            : known.GetOrAdd(catalog, asked => new StrongBox<ActionWords>(compilation.SyntaxTrees
                .Aggregate(ActionWords.None, (found, tree) => found | FileEvidence.Of(tree, asked, cancellationToken)))).Value;
    }

    /// <summary>
    /// Whether anything in the compilation speaks for Buddy's actions: the URL, a mark, an action type, or names of fields. Where nothing does, no answer is an action's, and no object
    /// that does not speak for itself; then nothing is bound. Constants and marks of other assemblies count by their names alone.
    /// </summary>
    public static bool IsAny(Compilation compilation, ActionCatalog catalog, CancellationToken cancellationToken) =>
        Of(compilation, catalog, cancellationToken) is var words
        && (words.HasFlag(ActionWords.Url) || (words & (ActionWords.Mark | ActionWords.Type | ActionWords.Name | ActionWords.Answer)) != 0);
}
