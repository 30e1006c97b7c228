using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Knows documents that a tool writes: what is changed there is soon written over.</summary>
internal static class GeneratedCode
{
    /// <summary>Whether the document is one: a source generator's, or one that the analyzers leave alone.</summary>
    public static async Task<bool> IsInAsync(Document document, CancellationToken cancellationToken) =>
        document is SourceGeneratedDocument
        || await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is not { } tree
        || Options.GeneratedCode.IsIn(tree, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree), cancellationToken);
}
