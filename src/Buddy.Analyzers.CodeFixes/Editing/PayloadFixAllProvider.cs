using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Corrects all findings of a document at once: all edits are made on the original text and applied together.</summary>
internal static class PayloadFixAllProvider
{
    public static FixAllProvider Instance { get; } = Create(static async (document, fixes, cancellationToken) =>
        (await DocumentEdit.CreateAsync(document, fixes, cancellationToken).ConfigureAwait(false)).Apply());

    /// <summary>A provider that applies the chosen correction of each finding.</summary>
    /// <param name="apply">Makes all corrections in one document, in the order of its text.</param>
    public static FixAllProvider Create(Func<Document, IReadOnlyCollection<RequestedFix>, CancellationToken, Task<SourceText>> apply) =>
        FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var fixes = diagnostics
            .Select(diagnostic => (Diagnostic: diagnostic, Option: Find(diagnostic, context)))
            .Where(static fix => fix.Option is not null)
            .Select(static fix => new RequestedFix(fix.Diagnostic, fix.Option!))
            .OrderBy(static fix => fix.Diagnostic.Location.SourceSpan)
            .ToList();

        return document.WithText(await apply(document, fixes, context.CancellationToken).ConfigureAwait(false));
    });

    /// <summary>
    /// The option that the key names. An editor asks for the findings of all rules with the key of the one that the user chose;
    /// <c>dotnet format</c> asks rule by rule, with the key of the first finding in the project, whatever its rule: a key of a rule that is
    /// not asked for stands for the best option.
    /// </summary>
    private static FixOption? Find(Diagnostic diagnostic, FixAllContext context)
    {
        var options = FixData.Parse(diagnostic.Properties);
        return context.DiagnosticIds.Any(id => RequestedFix.IsKeyOf(id, context.CodeActionEquivalenceKey))
            ? options.FirstOrDefault(option => RequestedFix.EquivalenceKey(diagnostic.Id, option) == context.CodeActionEquivalenceKey)
            : options.FirstOrDefault(static option => option.IsFirstChoice);
    }
}
