using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Docs;

/// <summary>A project that the documentation shows, looked at with all analyzers and code fixes of the package.</summary>
internal sealed class ExampleProject
{
    private const string UsingsOfEveryProject = """
        global using System;
        global using System.Collections.Generic;
        global using System.Net.Http;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = AllOf<DiagnosticAnalyzer>(typeof(ActionPayloadAnalyzer));

    private static readonly ImmutableArray<CodeFixProvider> CodeFixes = AllOf<CodeFixProvider>(typeof(Analyzers.CodeFixes.PayloadCodeFixProvider));

    private readonly Project _project;

    private ExampleProject(Project project) => _project = project;

    /// <summary>A project of these C# files, with these lines in its <c>.editorconfig</c> and these <c>AdditionalFiles</c>.</summary>
    public static ExampleProject Of(IEnumerable<string> files, string editorConfig = "", params (string Path, string Text)[] additionalFiles)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var id = ProjectId.CreateNewId();
        solution = solution
            .AddProject(id, "Example", "Example", LanguageNames.CSharp)
            .WithProjectMetadataReferences(id, SampleReferences.Of(SampleReferences.Net100WithNewtonsoft))
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)])); // older System.* of Newtonsoft.Json; the SDK does so, too
        foreach (var (file, index) in files.Append(UsingsOfEveryProject).Select((file, index) => (file, index)))
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"File{index}.cs", SourceText.From(file), filePath: $"/File{index}.cs");
        if (editorConfig.Length > 0)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", SourceText.From("root = true\n" + editorConfig), filePath: "/.editorconfig");
        foreach (var (path, text) in additionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);

        return new ExampleProject(solution.GetProject(id)!);
    }

    /// <summary>The findings, in the order of the code; the project must compile without a warning.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindingsAsync()
    {
        var compilation = (await _project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        var findings = await (await AnalysisAsync()).GetAnalyzerDiagnosticsAsync();
        return findings.OrderBy(finding => finding.Location.SourceSpan).ToList();
    }

    /// <summary>The project under all analyzers.</summary>
    public async Task<CompilationWithAnalyzers> AnalysisAsync() => (await _project.GetCompilationAsync())!.WithAnalyzers(Analyzers, _project.AnalyzerOptions);

    /// <summary>The project after the first correction that is offered for a finding, and the text of the finding's file; null where none is offered.</summary>
    public async Task<(ExampleProject Project, string Text)?> FixAsync(Diagnostic finding)
    {
        var document = _project.GetDocument(finding.Location.SourceTree)!;
        var actions = new List<CodeAction>();
        foreach (var provider in CodeFixes.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0)
            return null;

        var first = CodeActionMenu.LeavesOf(actions[0]).First();
        var operations = await first.GetOperationsAsync(CancellationToken.None);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        return (new ExampleProject(changed.GetProject(_project.Id)!), (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    private static ImmutableArray<T> AllOf<T>(Type neighbour) => neighbour.Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
        .Select(type => (T)Activator.CreateInstance(type)!)
        .ToImmutableArray();
}
