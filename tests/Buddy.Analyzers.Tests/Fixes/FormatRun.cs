using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>One run of <c>dotnet format analyzers</c>: rule by rule, the first action of the first finding, applied to the whole solution.</summary>
internal static class FormatRun
{
    private static readonly CodeFixProvider[] Providers = [new PayloadCodeFixProvider(), new AnswerCodeFixProvider(), new PayloadTypeCodeFixProvider()];

    public static async Task<Project> OfAsync(Project project)
    {
        foreach (var provider in Providers)
        {
            foreach (var id in provider.FixableDiagnosticIds)
                project = await FixAsync(project, provider, id);
        }

        return project;
    }

    /// <summary>The findings that a run would still correct.</summary>
    public static async Task<IReadOnlyList<string>> LeftInAsync(Project project)
    {
        var left = new List<string>();
        foreach (var finding in await FixBench.FindingsInAsync(project))
        {
            if ((await FixBench.ActionsForAsync(project, finding)).FirstOrDefault() is { } action && !CodeActionMenu.IsMenu(action))
                left.Add($"{finding} {action.Title}");
        }

        return left;
    }

    private static async Task<Project> FixAsync(Project project, CodeFixProvider provider, string id)
    {
        var findings = (await FixBench.FindingsInAsync(project)).Where(finding => finding.Id == id).ToImmutableArray();
        if (findings.IsEmpty || project.GetDocument(findings[0].Location.SourceTree) is not { } document)
            return project;

        CodeAction? first = null;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, findings[0], (action, _) => first ??= action, CancellationToken.None));
        if (first is null)
            return project;

        var context = new FixAllContext(document, provider, FixAllScope.Solution, first.EquivalenceKey!, [id], new Known(findings), CancellationToken.None);
        return await provider.GetFixAllProvider()!.GetFixAsync(context) is { } all ? await FixBench.ApplyAsync(project, all) : project;
    }

    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(findings.Where(finding => finding.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
