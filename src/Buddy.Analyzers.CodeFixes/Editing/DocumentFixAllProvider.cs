using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Corrects all findings of a document at once, for rules whose corrections stay in the document of the finding.</summary>
internal static class DocumentFixAllProvider
{
    /// <summary>A provider that applies the chosen correction of each finding.</summary>
    /// <param name="apply">Makes all corrections in one document, in the order of its text.</param>
    public static FixAllProvider Create(Func<Document, IReadOnlyCollection<RequestedFix>, CancellationToken, Task<SourceText>> apply) =>
        FixAllProvider.Create(async (context, document, diagnostics) =>
        {
            var fixes = diagnostics
                .Select(diagnostic => (Diagnostic: diagnostic, Option: PayloadFixAllProvider.Find(diagnostic, context)))
                .Where(static fix => fix.Option is not null)
                .Select(static fix => new RequestedFix(fix.Diagnostic, fix.Option!))
                .OrderBy(static fix => fix.Diagnostic.Location.SourceSpan)
                .ToList();

            return document.WithText(await apply(document, fixes, context.CancellationToken).ConfigureAwait(false));
        });
}
