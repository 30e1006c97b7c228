using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Corrects all declarations of a document at once, on the original text.</summary>
internal static class DeclarationFixAllProvider
{
    public static FixAllProvider Instance { get; } = FixAllProvider.Create(static (context, document, diagnostics) =>
        ApplyAsync(document, diagnostics.Where(diagnostic => IsAskedFor(diagnostic, context)), context.CancellationToken));

    /// <summary>The key of a correction: what "fix all" takes together.</summary>
    public static string KeyOf(string id, DeclarationFix fix) => $"{id}:{fix.Kind}";

    /// <summary><c>dotnet format</c> asks rule by rule with the key of the first finding of the project, whatever its rule.</summary>
    private static bool IsAskedFor(Diagnostic diagnostic, FixAllContext context) =>
        !context.DiagnosticIds.Any(id => RequestedFix.IsKeyOf(id, context.CodeActionEquivalenceKey))
        || (DeclarationFix.Parse(diagnostic.Properties) is { } fix && KeyOf(diagnostic.Id, fix) == context.CodeActionEquivalenceKey);

    /// <summary>The document with all corrections that it can take; of two that overlap, the earlier one.</summary>
    public static async Task<Document?> ApplyAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return document;

        // Two members may ask for the same change of their enum.
        var changes = diagnostics
            .SelectMany(diagnostic => DeclarationFix.Parse(diagnostic.Properties) is { } fix
                ? DeclarationEdit.ChangesFor(diagnostic, fix, model, text, cancellationToken) ?? []
                : [])
            .Distinct()
            .OrderBy(static change => change.Span.Start)
            .ThenBy(static change => change.Span.End);
        var applied = new List<TextChange>();
        foreach (var change in changes)
        {
            if (applied.Count == 0 || change.Span.Start >= applied[applied.Count - 1].Span.End)
                applied.Add(change);
        }

        return document.WithText(text.WithChanges(applied));
    }
}
