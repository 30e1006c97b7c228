using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Corrects all findings of a document at once: all edits are made on the original text and applied together.</summary>
internal static class PayloadFixAllProvider
{
    public static FixAllProvider Instance { get; } = FixAllProvider.Create(static async (context, document, diagnostics) =>
    {
        var fixes = diagnostics
            .Select(diagnostic => (Diagnostic: diagnostic, Option: Find(diagnostic, context.CodeActionEquivalenceKey)))
            .Where(static fix => fix.Option is not null)
            .Select(static fix => new RequestedFix(fix.Diagnostic, fix.Option!))
            .OrderBy(static fix => fix.Diagnostic.Location.SourceSpan)
            .ToList();

        var edit = await DocumentEdit.CreateAsync(document, fixes, context.CancellationToken).ConfigureAwait(false);
        return document.WithText(edit.Apply());
    });

    /// <summary>
    /// The option that the key names. <c>dotnet format</c> asks for the findings of each rule with the key of the first finding in the
    /// project, whatever its rule: a key of another rule stands for the best option.
    /// </summary>
    private static FixOption? Find(Diagnostic diagnostic, string? equivalenceKey)
    {
        var options = FixData.Parse(diagnostic.Properties);
        return RequestedFix.IsKeyOf(diagnostic.Id, equivalenceKey)
            ? options.FirstOrDefault(option => RequestedFix.EquivalenceKey(diagnostic.Id, option) == equivalenceKey)
            : options.FirstOrDefault(static option => option.IsFirstChoice);
    }
}
