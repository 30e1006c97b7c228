using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Corrects all declarations of a document, a project or a solution at once, on the original texts: an enum that two members hold is changed once.</summary>
internal sealed class DeclarationFixAllProvider : FixAllProvider
{
    public static FixAllProvider Instance { get; } = new DeclarationFixAllProvider();

    /// <summary>The key of a correction: what "fix all" takes together.</summary>
    public static string KeyOf(string id, DeclarationFix fix) => $"{id}:{fix.Kind}";

    /// <inheritdoc />
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all",
        async cancellationToken =>
        {
            var diagnostics = await FixAllDiagnostics.OfAsync(fixAllContext).ConfigureAwait(false);
            return await ApplyAsync(fixAllContext.Solution, diagnostics.Where(diagnostic => IsAskedFor(diagnostic, fixAllContext)), cancellationToken).ConfigureAwait(false);
        },
        fixAllContext.CodeActionEquivalenceKey));

    /// <summary>The edit that makes the correction; null where the code at hand cannot take it, or would break.</summary>
    public static async Task<SolutionEdit?> EditOfAsync(Diagnostic diagnostic, DeclarationFix fix, Document document, CancellationToken cancellationToken) =>
        await DeclarationEdit.ChangesForAsync(diagnostic, fix, document, cancellationToken).ConfigureAwait(false) is { } changes
        && SolutionEdit.Of(document.Project.Solution, changes) is var edit
        && await edit.IsSoundAsync(cancellationToken).ConfigureAwait(false) ? edit : null;

    /// <summary>The solution with all corrections that it can take.</summary>
    private static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var edits = new List<SolutionEdit>();
        foreach (var diagnostic in diagnostics)
        {
            if (DeclarationFix.Parse(diagnostic.Properties) is { } fix
                && solution.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await DeclarationEdit.ChangesForAsync(diagnostic, fix, document, cancellationToken).ConfigureAwait(false) is { } changes)
            {
                edits.Add(SolutionEdit.Of(solution, changes));
            }
        }

        var all = await SoundEdits.OfAsync(solution, edits, cancellationToken).ConfigureAwait(false);
        return await all.ApplyAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary><c>dotnet format</c> asks rule by rule with the key of the first finding of the project, whatever its rule.</summary>
    private static bool IsAskedFor(Diagnostic diagnostic, FixAllContext context) =>
        !context.DiagnosticIds.Any(id => RequestedFix.IsKeyOf(id, context.CodeActionEquivalenceKey))
        || (DeclarationFix.Parse(diagnostic.Properties) is { } fix && KeyOf(diagnostic.Id, fix) == context.CodeActionEquivalenceKey);
}
