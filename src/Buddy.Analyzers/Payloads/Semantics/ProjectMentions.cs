using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>Finds by text where code of the whole compilation mentions a name, so that only these places are bound. Each name is looked for once.</summary>
internal static class ProjectMentions
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, ImmutableArray<SimpleNameSyntax>>> Known = new();

    /// <summary>All mentions, file by file, in the order of the code; what declares the name is none.</summary>
    public static ImmutableArray<SimpleNameSyntax> Of(string name, ReadContext context)
    {
        var known = Known.GetValue(context.Model.Compilation, static _ => new ConcurrentDictionary<string, ImmutableArray<SimpleNameSyntax>>(StringComparer.Ordinal));
        return known.TryGetValue(name, out var mentions) ? mentions
            : known.GetOrAdd(name, context.Model.Compilation.SyntaxTrees.SelectMany(tree => In(tree, name, context.CancellationToken)).ToImmutableArray());
    }

    private static IEnumerable<SimpleNameSyntax> In(SyntaxTree tree, string name, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = tree.GetText(cancellationToken).ToString();
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (tree.GetRoot(cancellationToken).FindToken(at) is { Parent: SimpleNameSyntax mention } token && token.SpanStart == at && token.ValueText == name)
                yield return mention;
        }
    }
}
