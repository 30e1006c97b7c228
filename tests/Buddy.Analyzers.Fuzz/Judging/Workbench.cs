using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Judging;

/// <summary>Analyses one file after the other in the same project, with all analyzers of the package and every rule switched on.</summary>
internal sealed class Workbench
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Text;
        global using System.Text.Json.Nodes;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Newtonsoft.Json.Linq;
        """;

    /// <summary>How long a file may take; they are small.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = AllOf<DiagnosticAnalyzer>(typeof(ActionPayloadAnalyzer));

    private readonly Solution _solution;
    private readonly DocumentId _file;

    private Workbench(Solution solution, DocumentId file) => (_solution, _file) = (solution, file);

    /// <summary>All code fix providers of the package.</summary>
    public static ImmutableArray<CodeFixProvider> Providers { get; } = AllOf<CodeFixProvider>(typeof(PayloadCodeFixProvider));

    public static async Task<Workbench> CreateAsync()
    {
        var references = SampleReferences.Of(SampleReferences.Net100WithNewtonsoft);
        var everyRule = Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).DistinctBy(static rule => rule.Id).ToDictionary(static rule => rule.Id, static _ => ReportDiagnostic.Warn);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions(everyRule);
        var project = new AdhocWorkspace().AddProject("Fuzz", LanguageNames.CSharp)
            .WithMetadataReferences(references)
            .WithCompilationOptions(options)
            .AddDocument("Usings.cs", Usings).Project;
        var file = project.AddDocument("Test.cs", "");
        await file.Project.GetCompilationAsync();
        return new Workbench(file.Project.Solution, file.Id);
    }

    /// <summary>The file with this text.</summary>
    public Document Open(string text) => _solution.WithDocumentText(_file, SourceText.From(text)).GetDocument(_file)!;

    /// <summary>What is said of the file when an editor asks for it.</summary>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static Task<Analysis> AnalyzeAsync(Document file) => AnalyzeAsync(file, isConcurrent: false, static async (analyzers, tree, cancellationToken) =>
        await analyzers.GetAnalyzerSemanticDiagnosticsAsync(analyzers.Compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken));

    /// <summary>What is said of the file when its project is built, with all cores.</summary>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public static Task<Analysis> BuildAsync(Document file) => AnalyzeAsync(file, isConcurrent: true, static (analyzers, _, cancellationToken) =>
        analyzers.GetAnalyzerDiagnosticsAsync(cancellationToken));

    private static async Task<Analysis> AnalyzeAsync(
        Document file, bool isConcurrent, Func<CompilationWithAnalyzers, SyntaxTree, CancellationToken, Task<ImmutableArray<Diagnostic>>> ask)
    {
        using var patience = new CancellationTokenSource(Patience);
        var compilation = (await file.Project.GetCompilationAsync(patience.Token))!;
        var tree = (await file.GetSyntaxTreeAsync(patience.Token))!;
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            file.Project.AnalyzerOptions, (exception, _, _) => failure ??= exception, isConcurrent, logAnalyzerExecutionTime: false);
        var findings = await ask(new CompilationWithAnalyzers(compilation, Analyzers, options), tree, patience.Token);
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);

        return new Analysis(findings, ErrorsIn(tree.GetDiagnostics(patience.Token)).Length, new(() => ErrorsIn(compilation.GetDiagnostics())));
    }

    private static ImmutableArray<string> ErrorsIn(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static error => error.ToString()),
    ];

    private static ImmutableArray<T> AllOf<T>(Type neighbour) =>
    [
        .. neighbour.Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
            .Select(static type => (T)Activator.CreateInstance(type)!),
    ];
}

/// <summary>What the analyzers and the compiler say of a file.</summary>
/// <param name="Findings">What the analyzers say.</param>
/// <param name="SyntaxErrors">How many errors the parser finds.</param>
/// <param name="AllErrors">All errors that the compiler finds, which takes longer than all else.</param>
internal sealed record Analysis(ImmutableArray<Diagnostic> Findings, int SyntaxErrors, Lazy<ImmutableArray<string>> AllErrors)
{
    public ImmutableArray<string> Errors => AllErrors.Value;

    /// <summary>The first error of a kind that the compiler finds more often than before; null where there is none.</summary>
    public string? NewErrorSince(Analysis before)
    {
        var known = before.Errors.CountBy(KindOf).ToDictionary();
        return Errors.GroupBy(KindOf).FirstOrDefault(kind => kind.Count() > known.GetValueOrDefault(kind.Key))?.First();
    }

    /// <summary>The error's id.</summary>
    private static string KindOf(string error) => error.Split("error ")[1].Split(':')[0];
}
