using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.CodeFixes;
using Buddy.Analyzers.Benchmarks.Cost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Benchmarks.Payloads;

/// <summary>The same mistake in many documents: "fix all" against one fix after the other, with the findings known beforehand.</summary>
internal static class Fixing
{
    /// <summary>Prints how long both take.</summary>
    /// <exception cref="InvalidOperationException">They do not end with the same text.</exception>
    public static async Task PrintAsync(int documents, TextWriter output)
    {
        using var workspace = new AdhocWorkspace();
        await RunAsync(SolutionWith(workspace, 10)); // for the compiler to compile what is measured
        var (all, single) = await RunAsync(SolutionWith(workspace, documents));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{documents:N0} documents: fix all takes {all.Cpu.TotalSeconds:F2} s of CPU and {all.Bytes / 1e6:N0} MB, one fix after the other {single.Cpu.TotalSeconds:F2} s and {single.Bytes / 1e6:N0} MB."));
        output.WriteLine();
    }

    private static async Task<(Measured All, Measured Single)> RunAsync(Project project)
    {
        var findings = await FindingsIn(project);
        Solution? all = null, single = null;
        var costOfAll = Measured.Of(() => all = FixAllAsync(project, findings).GetAwaiter().GetResult());
        var costOfSingle = Measured.Of(() => single = FixEachAsync(project, findings).GetAwaiter().GetResult());
        foreach (var id in project.DocumentIds)
        {
            if (await TextOf(all!, id) != await TextOf(single!, id) || await TextOf(all!, id) == await TextOf(project.Solution, id))
                throw new InvalidOperationException("fix all ends otherwise than one fix after the other");
        }

        return (costOfAll, costOfSingle);
    }

    private static Project SolutionWith(AdhocWorkspace workspace, int documents)
    {
        var project = workspace.CurrentSolution
            .AddProject("Fixing", "Fixing", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(Framework.References);
        for (var i = 0; i < documents; i++)
            project = project.AddDocument($"Sites{i}.cs", PayloadSites.File(1, areWrong: true, $"Sites{i}")).Project;
        return project;
    }

    private static async Task<ImmutableDictionary<DocumentId, Diagnostic>> FindingsIn(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var analysis = new CompilationWithAnalyzers(compilation, Contender.Ours.Analyzers, new AnalyzerOptions([]));
        return (await analysis.GetAnalyzerDiagnosticsAsync()).ToImmutableDictionary(
            finding => project.Solution.GetDocumentId(finding.Location.SourceTree)!);
    }

    private static async Task<Solution> FixAllAsync(Project project, ImmutableDictionary<DocumentId, Diagnostic> findings)
    {
        var provider = new PayloadCodeFixProvider();
        var document = project.Documents.First();
        var key = (await FirstFixOf(document, findings[document.Id])).EquivalenceKey!;
        var context = new FixAllContext(
            document, provider, FixAllScope.Project, key, provider.FixableDiagnosticIds, new Known(findings), CancellationToken.None);
        return await Apply((await provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    private static async Task<Solution> FixEachAsync(Project project, ImmutableDictionary<DocumentId, Diagnostic> findings)
    {
        var solution = project.Solution;
        foreach (var id in project.DocumentIds)
            solution = await Apply(await FirstFixOf(solution.GetDocument(id)!, findings[id]));
        return solution;
    }

    private static async Task<CodeAction> FirstFixOf(Document document, Diagnostic finding)
    {
        List<CodeAction> actions = [];
        await new PayloadCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions[0];
    }

    private static async Task<Solution> Apply(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<string> TextOf(Solution solution, DocumentId id) => (await solution.GetDocument(id)!.GetTextAsync()).ToString();

    private sealed class Known(ImmutableDictionary<DocumentId, Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(findings.Values);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings.TryGetValue(document.Id, out var finding) ? [finding] : []);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
