using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Fixes;

/// <summary>Applies the fixes of all rules to code, as an editor or <c>dotnet format</c> does, and compiles what comes of it.</summary>
internal sealed class FixBench
{
    private static readonly CodeFixProvider[] Providers = [new PayloadCodeFixProvider(), new AnswerCodeFixProvider(), new PayloadTypeCodeFixProvider()];

    private readonly Project _empty;

    private FixBench(Project empty) => _empty = empty;

    /// <summary>A bench for code of that version of C#.</summary>
    public static async Task<FixBench> CreateAsync(LanguageVersion version = LanguageVersion.Latest, NullableContextOptions nullable = NullableContextOptions.Disable)
    {
        var references = SampleReferences.Of(SampleReferences.Net100WithNewtonsoft);
        return new FixBench(new AdhocWorkspace().AddProject("Project", LanguageNames.CSharp)
            .WithMetadataReferences(references)
            .WithParseOptions(new CSharpParseOptions(version))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable)));
    }

    /// <summary>A project of these files.</summary>
    public Project Open(params string[] sources)
    {
        var project = _empty;
        for (var i = 0; i < sources.Length; i++)
            project = project.AddDocument($"Test{i}.cs", SourceText.From(sources[i]), filePath: $"/src/Test{i}.cs").Project;
        return project;
    }

    /// <summary>What all rules report, in the order of the code.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindingsInAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var findings = await compilation!.WithAnalyzers(AnalyzerRun.Analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. findings.Where(static finding => finding.Location.IsInSource).OrderBy(static finding => finding.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(static finding => finding.Location.SourceSpan)];
    }

    /// <summary>The compiler's errors.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsInAsync(Project project) =>
        [.. (await project.GetCompilationAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static error => error.ToString())];

    /// <summary>What is registered for a finding, groups as they are.</summary>
    public static async Task<IReadOnlyList<CodeAction>> ActionsForAsync(Project project, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        var document = project.GetDocument(finding.Location.SourceTree)!;
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>The same with the members of groups in place of the groups.</summary>
    public static async Task<IReadOnlyList<CodeAction>> LeavesForAsync(Project project, Diagnostic finding) =>
        [.. (await ActionsForAsync(project, finding)).SelectMany(CodeActionMenu.LeavesOf)];

    /// <summary>The project after a fix.</summary>
    public static async Task<Project> ApplyAsync(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    /// <summary>The text of a file.</summary>
    public static async Task<string> TextOfAsync(Project project, int index = 0) => (await project.Documents.ElementAt(index).GetTextAsync()).ToString();
}
