using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Verification;

/// <summary>Compiles what a fix changes, as far as its changes reach, and looks for errors that the code does not have now.</summary>
internal static class CompilerCheck
{
    /// <summary>Whether the fix brings no error, in any project that the changed documents belong to or that uses their declarations.</summary>
    /// <param name="before">The solution as it is.</param>
    /// <param name="after">The solution with all changes.</param>
    /// <param name="changes">The changed documents.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public static async Task<bool> PassesAsync(Solution before, Solution after, IReadOnlyCollection<ChangedDocument> changes, CancellationToken cancellationToken)
    {
        var reached = new List<(ChangedDocument Changed, ChangeReach Reach)>();
        foreach (var changed in changes)
        {
            var root = await changed.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (root is not null && ChangeReach.Of(root, changed.Changes) is { } reach)
                reached.Add((changed, reach));
        }

        foreach (var (changed, reach) in reached)
        {
            foreach (var id in changed.Document.GetLinkedDocumentIds().Add(changed.Document.Id))
            {
                var passes = reach.IsDeclaration
                    ? await PassesWhereNamedAsync(id, reach.Names, before, after, cancellationToken).ConfigureAwait(false)
                    : await PassesInBodiesAsync(id, changed, reach.Members, changes, before, cancellationToken).ConfigureAwait(false);
                if (!passes)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Bodies are compiled against the rest of the project as it is, so that no generator has to run again.</summary>
    private static async Task<bool> PassesInBodiesAsync(
        DocumentId id, ChangedDocument changed, IEnumerable<TextSpan> members, IEnumerable<ChangedDocument> all, Solution solution, CancellationToken cancellationToken)
    {
        var document = solution.GetDocument(id);
        if (document is null || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return true;

        var compilation = model.Compilation;
        var tree = model.SyntaxTree;
        foreach (var other in all)
        {
            var place = other.Document.GetLinkedDocumentIds().Add(other.Document.Id).FirstOrDefault(linked => linked.ProjectId == id.ProjectId);
            if (place is null || solution.GetDocument(place) is not { } sibling || await sibling.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } old)
                continue;

            var replaced = old.WithChangedText(other.Text);
            compilation = compilation.ReplaceSyntaxTree(old, replaced);
            if (old == model.SyntaxTree)
                tree = replaced;
        }

        var changedModel = compilation.GetSemanticModel(tree);
        return members.All(member => HasNoMore(changedModel, changed.Map(member), model, member, cancellationToken));
    }

    /// <summary>A changed declaration is compiled with every document that speaks of it.</summary>
    private static async Task<bool> PassesWhereNamedAsync(
        DocumentId id, IReadOnlyCollection<string> names, Solution before, Solution after, CancellationToken cancellationToken)
    {
        var users = before.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(id.ProjectId);
        foreach (var project in users.Prepend(id.ProjectId).Select(before.GetProject).Where(static project => project?.Language == LanguageNames.CSharp))
        {
            foreach (var document in project!.Documents)
            {
                if (document.Id != id && !await SpeaksOfAsync(document, names, cancellationToken).ConfigureAwait(false))
                    continue;

                var changed = after.GetDocument(document.Id);
                if (changed is not null
                    && await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } changedModel
                    && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
                    && !HasNoMore(changedModel, null, model, null, cancellationToken))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static async Task<bool> SpeaksOfAsync(Document document, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
        return names.Any(name => text.Contains(name));
    }

    /// <summary>Whether no kind of error comes more often in the changed code; code without errors needs no look at how it was.</summary>
    private static bool HasNoMore(SemanticModel changed, TextSpan? changedSpan, SemanticModel model, TextSpan? span, CancellationToken cancellationToken)
    {
        var errors = ErrorsIn(changed, changedSpan, cancellationToken);
        if (errors.Count == 0)
            return true;

        var known = ErrorsIn(model, span, cancellationToken);
        return errors.All(error => known.TryGetValue(error.Key, out var count) && error.Value <= count);
    }

    private static Dictionary<string, int> ErrorsIn(SemanticModel model, TextSpan? span, CancellationToken cancellationToken) => model
        .GetDiagnostics(span, cancellationToken)
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed)
        .GroupBy(static diagnostic => diagnostic.Id)
        .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
}
