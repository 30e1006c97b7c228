using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>The findings that "fix all" is asked to correct.</summary>
internal static class FixAllDiagnostics
{
    /// <summary>Those of the document, the project, or all C# projects.</summary>
    public static async Task<IEnumerable<Diagnostic>> OfAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document && context.Document is { } document)
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        var projects = context.Scope == FixAllScope.Solution
            ? context.Solution.Projects.Where(static project => project.Language == LanguageNames.CSharp)
            : [context.Project];
        var diagnostics = new List<Diagnostic>();
        foreach (var project in projects)
            diagnostics.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return diagnostics;
    }
}
