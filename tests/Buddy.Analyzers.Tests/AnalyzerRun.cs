using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests;

/// <summary>Runs the analyzers and their fixes once over code that need not compile, for what is too much or too broken to be a sample.</summary>
internal sealed class AnalyzerRun : IDisposable
{
    /// <summary>All analyzers of the package.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [new ActionPayloadAnalyzer(), new ActionAnswerAnalyzer(), new PayloadTypeAnalyzer(), new SentNameAnalyzer(), new ConfigurationAnalyzer()];

    private static readonly CodeFixProvider[] Providers = [new PayloadCodeFixProvider(), new AnswerCodeFixProvider(), new PayloadTypeCodeFixProvider()];

    private readonly AdhocWorkspace _workspace = new();
    private readonly Project _project;

    private AnalyzerRun(ImmutableArray<MetadataReference> references) => _project = _workspace
        .AddProject("Project", LanguageNames.CSharp)
        .WithMetadataReferences(references)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    public static async Task<AnalyzerRun> CreateAsync() => new(SampleReferences.Of(SampleReferences.Net100));

    /// <summary>All diagnostics of the analyzer; an exception of the analyzer is thrown.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source) => await AnalyzeAsync(_project.AddDocument("Test.cs", source));

    /// <summary>As <see cref="AnalyzeAsync"/>, and applies every fix of every diagnostic that stands in the menu itself; an exception of either is thrown.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAndFixAsync(string source)
    {
        var document = _project.AddDocument("Test.cs", source);
        var diagnostics = await AnalyzeAsync(document);
        foreach (var diagnostic in diagnostics)
        {
            var actions = new List<CodeAction>();
            foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
            foreach (var action in actions.Where(static action => action.EquivalenceKey is not null && !CodeActionMenu.IsMenu(action)))
                await action.GetOperationsAsync(CancellationToken.None);
        }

        return diagnostics;
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            document.Project.AnalyzerOptions, (exception, _, _) => failure = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var diagnostics = await new CompilationWithAnalyzers(compilation!, Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return failure is null ? diagnostics : throw new InvalidOperationException("the analyzer has crashed", failure);
    }
}
